import { decorates } from "./loaded-modules.ts";
import { identifiersNamed } from "./named-identifiers.ts";
import { statementAt } from "./reach.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const FOLDER =
  /(?:^|\/)(?:(?:\w+[_-])?scripts?|scratch|bin|cli|management|examples?|samples?|demos?|docs?|docs_src|benchmarks?|notebooks?|alembic|\.[^/]+)\/|^tools\//;
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

/** Takes care of being told to end, and goes on until then, with nobody to talk to: a worker, which is a service of its own. */
export const worksForEver = remembered((source: Source, _: "file"): boolean => {
  const { text } = source.tree;
  return /\bSIGTERM\b/.test(text) && ENDLESS.test(text) && namesSigterm(source) && !talksToPerson(source);
});

/** Not in the code of another program that stands in a text. */
function namesSigterm(source: Source): boolean {
  return identifiersNamed(source, "SIGTERM").length > 0 || /["']SIGTERM["']/.test(source.tree.text);
}

const ENDLESS = /^[ \t]+while (?:True|not|(?:self\.)?_*\w*running)\b/m;

/** Is named like a script, starts with `#!`, talks to a person at a terminal, or goes about its work as it is loaded. */
export const looksLikeScript = remembered((source: Source, _: "file"): boolean => {
  if (makesApplication(source) || worksForEver(source, "file")) return false;
  if (NAME.test(source.path) || source.tree.text.startsWith("#!")) return true;
  return talksToPerson(source) || worksAsLoaded(source);
});

/** Is named like a command line or reads its arguments as one, and serves nobody. */
export function isCommandLine(source: Source): boolean {
  if (makesApplication(source) || worksForEver(source, "file")) return false;
  return NAME.test(source.path) || importsCommandLine(source);
}

function talksToPerson(source: Source): boolean {
  return importsCommandLine(source) || asksTerminal(source);
}

/** `if __name__ == "__main__":` */
export function isMainGuard(source: Source, statement: Syntax): boolean {
  const condition = statement.kind === "if_statement" ? childOf(statement, "condition") : undefined;
  return condition !== undefined && GUARD.test(textOf(source, condition));
}

const GUARD = /^(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)$/;

/** One line may greet whoever loads a module; what prints more, sends a request or runs an event loop is done when it was loaded. */
function worksAsLoaded(source: Source): boolean {
  const called = callsAsLoaded(source);
  const prints = called.filter((name) => name === "print").length;
  return (prints > 1 || called.some((name) => WORK.test(name))) && !decorates(source);
}

const WORK = /^(?:asyncio\.run|(?:httpx|requests)\.(?:delete|get|head|patch|post|put|request))$/;

function callsAsLoaded(source: Source): readonly string[] {
  return nodesOf(source, "call").flatMap((node) => {
    const callee = node.scope.kind === "module" ? childOf(node, "function") : undefined;
    if (callee === undefined) return [];
    const statement = statementAt(source, node);
    return statement === undefined || isMainGuard(source, statement) ? [] : textOf(source, callee);
  });
}

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
