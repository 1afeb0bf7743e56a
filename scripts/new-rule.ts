import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GenerateError } from "./generated.ts";
import { readProject } from "./project-files.ts";
import { NameError, nextSteps, ruleSkeleton } from "./rule-skeleton.ts";

/** `npm run new-rule group/bad-pattern`: the rule, its page, and the registry that knows it. */
const root = process.cwd();
const [name = "", ...rest] = process.argv.slice(2);

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

try {
  if (rest.length > 0) throw new NameError(`One rule at a time: "${rest.join(" ")}" is too much.`);
  const files = readProject(root, ["src/rules"]);
  for (const { path, content } of ruleSkeleton(name, files)) {
    if (content === "") rmSync(join(root, path));
    else write(join(root, path), content);
    console.log(`${content === "" ? "deleted" : "wrote"} ${path}`);
  }
  console.log(`\n${nextSteps(name, files)}`);
} catch (error) {
  if (!(error instanceof NameError || error instanceof GenerateError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
