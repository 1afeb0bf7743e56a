import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const FOLDER =
  /(?:^|\/)(?:scripts?|bin|cli|management|examples?|samples?|demos?|docs?|docs_src|benchmarks?|notebooks?|alembic|\.[^/]+)\/|^tools\//;
const NAME = /(?:^|\/)(?:__main__|cli|cli_[^/]*|[^/]*_cli|manage|setup|noxfile|fabfile|seed|seed_[^/]*)\.py$/;
const COMMAND_LINES = new Set([
  "argparse",
  "asyncclick",
  "click",
  "cyclopts",
  "docopt",
  "fire",
  "getopt",
  "optparse",
  "rich_click",
  "typer",
]);

/** Makes an application or a part of one, which serves requests however it is started. */
export function makesApplication({ tree }: Source): boolean {
  return /\b(?:FastAPI|APIRouter)\(/.test(tree.text);
}

/** Lies where scripts lie: nothing else imports it. */
export function isAmongScripts({ path }: Source): boolean {
  return FOLDER.test(path);
}

/** Is named like a script, starts with `#!`, or talks to a person at a terminal. */
export const looksLikeScript = remembered((source: Source, _: "file"): boolean => {
  if (makesApplication(source)) return false;
  if (NAME.test(source.path) || source.tree.text.startsWith("#!")) return true;
  return importsCommandLine(source) || asksTerminal(source);
});

function asksTerminal(source: Source): boolean {
  const isPrompt = (node: Syntax | undefined) =>
    node?.kind === "identifier" && textOf(source, node) === "input";
  if (nodesOf(source, "call").some((node) => isPrompt(childOf(node, "function")))) return true;
  return nodesOf(source, "attribute").some((node) => textOf(source, node) === "sys.argv");
}

function importsCommandLine({ bindings }: Source): boolean {
  for (const names of bindings.names.values()) {
    for (const variable of names.values()) {
      for (const binding of variable.bindings) {
        if (binding.kind === "import" && COMMAND_LINES.has(binding.module.split(".", 1)[0] ?? ""))
          return true;
      }
    }
  }
  return false;
}
