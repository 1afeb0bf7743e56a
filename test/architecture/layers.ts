import { type Import, importsOf, packageOf, targetOf } from "./imports.ts";

/** Source files by path. */
export type Sources = ReadonlyMap<string, string>;

/** Imports point to the same layer or further left, never right. */
export const LAYERS: readonly (readonly string[])[] = [
  ["python"],
  ["rules"],
  ["checklist"],
  ["review"],
  ["report"],
  ["github", "local", "jobs", "workers", "web"],
  ["app", "server", "cli"],
];

/** Layers that only some others may use, whatever their place. */
const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  jobs: ["jobs", "app", "server"],
  workers: ["workers", "app", "server"],
  github: ["github", "app", "server", "cli"],
  web: ["web", "app", "server"],
  local: ["local", "cli"],
};

/** The one home of each dependency: folders and files that may import it. */
export const HOMES: Readonly<Record<string, readonly string[]>> = {
  "tree-sitter": ["src/python/"],
  "tree-sitter-python": ["src/python/"],
  "smol-toml": ["src/python/manifest.ts"],
  "gray-matter": ["src/checklist/"],
  "js-yaml": ["src/checklist/"],
  // Agent files are read with it, and the pages of rules are shown.
  "markdown-it": ["src/checklist/", "src/report/rule-page.ts"],
  diff: ["src/review/"],
  "lru-cache": ["src/github/cache.ts"],
  // Where input enters: options, configuration, what other processes and GitHub send, the environment.
  zod: [
    "src/rules/rule.ts",
    "src/checklist/",
    "src/review/",
    "src/report/",
    "src/github/",
    "src/jobs/",
    "src/workers/",
    "src/app.ts",
    "src/server.ts",
    "src/server/",
    "src/cli.ts",
  ],
  probot: ["src/github/", "src/app.ts", "src/server.ts"],
  "@octokit/rest": ["src/github/", "src/app.ts"],
  pino: ["src/app.ts", "src/server.ts", "src/server/"],
  commander: ["src/cli.ts", "src/cli/program.ts"],
};

/** The same outside of src/, for what would be a burden elsewhere. */
export const DEVELOPMENT_HOMES: Readonly<Record<string, readonly string[]>> = {
  // Ten megabytes.
  "@astral-sh/ruff-wasm-nodejs": ["scripts/parity/ruff.ts"],
};

/** What a layer may ask of Node; layers that are not named may ask for anything. */
const NODE: Readonly<Record<string, readonly string[]>> = {
  python: ["node:module"],
  rules: [],
  checklist: ["node:fs", "node:path", "node:url"],
  review: ["node:crypto"],
  report: [],
};

const RULE_FILE = /^src\/rules\/[^/]+\/[^/]+\.ts$/;
const PARITY_FILE = /^src\/rules\/[^/]+\/[^/]+\.parity\.ts$/;
const PARITY = "src/rules/parity.ts";
const REGISTRY = "src/rules/registry.ts";

/** Every import that the layers forbid, as sentences. */
export function layerViolations(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    if (layerOf(path) === undefined) return [`${path} has no layer: src/ has ${LAYERS.flat().join(", ")}.`];
    return importsOf(path, text).flatMap((one) => violation(one, sources) ?? []);
  });
}

function violation(one: Import, sources: Sources): string | undefined {
  const { from } = one;
  const target = targetOf(one);
  if (target === undefined) return `${from} imports something computed: nobody can see what it is.`;
  if (target.startsWith("src/")) {
    return sources.has(target)
      ? betweenLayers(from, target)
      : `${from} imports ${target}, which is not there.`;
  }
  if (one.specifier?.startsWith(".") === true) {
    return target === "package.json" ? undefined : `${from} imports ${target} from outside src/.`;
  }
  if (target.startsWith("node:")) {
    const allowed = NODE[layerOf(from) ?? ""];
    return allowed?.includes(target) === false
      ? `${from} imports ${target}: ${layerOf(from)} asks nothing of it.`
      : undefined;
  }
  return inItsHome(from, packageOf(target));
}

function betweenLayers(from: string, target: string): string | undefined {
  const [own = "", other = ""] = [layerOf(from), layerOf(target)];
  if (PARITY_FILE.test(from)) {
    return other === "python" || target === PARITY
      ? undefined
      : `${from} imports ${target}: a comparison imports only python/ and parity.ts.`;
  }
  if (PARITY_FILE.test(target) || target === PARITY)
    return `${from} imports ${target}: a review never compares rules with others.`;
  if (RULE_FILE.test(from) && other !== "python" && target !== "src/rules/rule.ts") {
    return `${from} imports ${target}: a rule imports only python/ and rule.ts.`;
  }
  if (RULE_FILE.test(target) && from !== REGISTRY)
    return `${from} imports ${target}: rules are reached by the registry.`;
  if (own === other) return undefined;
  const isLeft = rank(other) < rank(own) || (rank(own) === LAYERS.length - 1 && rank(other) === rank(own));
  if (!isLeft) return `${from} imports ${target}: ${other} is not left of ${own}.`;
  const only = ONLY_FOR[other];
  return only?.includes(own) === false
    ? `${from} imports ${target}: ${other} is only for ${only.join(", ")}.`
    : undefined;
}

/** Every import of a dependency for development from outside its home, as sentences. */
export function homeViolations(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) =>
    importsOf(path, text)
      .map((one) => packageOf(targetOf(one) ?? ""))
      .filter((dependency) => DEVELOPMENT_HOMES[dependency] !== undefined)
      .flatMap((dependency) => inItsHome(path, dependency, DEVELOPMENT_HOMES) ?? []),
  );
}

function inItsHome(from: string, dependency: string, all = HOMES): string | undefined {
  const homes = all[dependency];
  if (homes === undefined) return `${from} imports ${dependency}, which has no home: name it in HOMES.`;
  const isHome = homes.some((home) => (home.endsWith("/") ? from.startsWith(home) : from === home));
  return isHome ? undefined : `${from} imports ${dependency}, whose home is ${homes.join(", ")}.`;
}

function layerOf(path: string): string | undefined {
  const name = /^src\/([^/.]+)(?:\/|\.ts$)/.exec(path)?.[1];
  return LAYERS.flat().find((layer) => layer === name);
}

function rank(layer: string): number {
  return LAYERS.findIndex((group) => group.includes(layer));
}

/** Dependencies that package.json and the imports disagree about. `@types/x` declares the types of x. */
export function dependencyViolations(declared: readonly string[], sources: Sources): readonly string[] {
  const known = new Set(declared.map((name) => name.replace(/^@types\//, "")));
  const needed = declared.filter((name) => !name.startsWith("@types/"));
  const used = new Set(
    [...sources].flatMap(([path, text]) =>
      importsOf(path, text).flatMap((one) => {
        const target = targetOf(one);
        const isPackage =
          target !== undefined && one.specifier?.startsWith(".") === false && !target.startsWith("node:");
        return isPackage ? [packageOf(target)] : [];
      }),
    ),
  );
  return [
    ...needed.filter((name) => !used.has(name)).map((name) => `${name} is declared and never imported.`),
    ...[...used].filter((name) => !known.has(name)).map((name) => `${name} is imported and not declared.`),
  ];
}
