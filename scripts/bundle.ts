import { readFileSync } from "node:fs";
import { build } from "esbuild";

/** Libraries of many small modules that can stand in one file with ours. */
const TAKEN_IN = new Set(["commander", "diff", "gray-matter", "js-yaml", "markdown-it", "zod"]);

/**
 * The programs in as few files as they need: Node takes longer to find and load five hundred modules than to review a change.
 * What is compiled stays beside them, for scripts and tests that ask for one module.
 */
await build({
  entryPoints: ["cli", "server", "workers/child"].map((entry) => `dist/src/${entry}.js`),
  outdir: "dist/src",
  outbase: "dist/src",
  chunkNames: "chunks/[name]-[hash]",
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  // gray-matter is given our YAML to read with: its own, which loads a parser of JavaScript, has nothing to do.
  alias: { "js-yaml": "./node_modules/js-yaml/dist/js-yaml.mjs" },
  // What was written for CommonJS asks for Node's own modules in this way.
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
  external: dependencies().flatMap((name) => (TAKEN_IN.has(name) ? [] : [name, `${name}/*`])),
  format: "esm",
  platform: "node",
  target: "node20.18",
  logLevel: "warning",
});

function dependencies(): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  const isKnown = typeof manifest === "object" && manifest !== null && "dependencies" in manifest;
  const { dependencies: named } = isKnown ? manifest : { dependencies: undefined };
  if (typeof named !== "object" || named === null) throw new Error("package.json names no dependencies.");
  return Object.keys(named);
}
