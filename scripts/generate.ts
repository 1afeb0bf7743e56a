import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GenerateError } from "./generated.ts";
import { generateAll, stale } from "./generators.ts";
import { readProject } from "./project-files.ts";

/** `npm run generate` writes the generated files; `npm run generate -- --check` only says which are out of date. */
const root = process.cwd();
const unknown = process.argv.slice(2).filter((argument) => argument !== "--check");
if (unknown.length > 0) {
  console.error(`Unknown argument ${unknown.join(" ")}: the only one is --check.`);
  process.exit(2);
}

try {
  const files = readProject(root, ["src/rules", "schemas", "scripts/parity"]);
  const generated = generateAll(files);
  const outdated = stale(files, generated);
  if (process.argv.includes("--check")) {
    for (const path of outdated) console.error(`${path} is out of date: run \`npm run generate\`.`);
    process.exitCode = outdated.length === 0 ? 0 : 1;
  } else {
    for (const { path, content } of generated.filter(({ path }) => outdated.includes(path))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
      console.log(`wrote ${path}`);
    }
  }
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
