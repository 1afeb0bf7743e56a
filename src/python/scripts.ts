import type { Place } from "./code-facts.ts";
import { countPassing } from "./halving.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const FOLDER =
  /(?:^|\/)(?:scripts?|bin|cli|management|examples?|samples?|demos?|docs?|docs_src|benchmarks?|notebooks?|alembic|\.[^/]+)\//;
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
const SERVES = /\b(?:FastAPI|APIRouter)\(/;

/** Is run by hand: lies or is named like a script, starts with `#!`, or talks to a person at a terminal. */
export function isScript(source: Source): boolean {
  const { path, tree } = source;
  if (FOLDER.test(path) || /^tools\//.test(path)) return true;
  if (SERVES.test(tree.text)) return false;
  if (NAME.test(path)) return true;
  return tree.text.startsWith("#!") || importsCommandLine(source) || asksTerminal(source);
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

/**
 * Does its work when it is started, and nothing else: it makes no application, and of the files at hand none imports it.
 */
export function isProgram({ path, tree, project }: Source): boolean {
  if (!MAIN.test(tree.text) || SERVES.test(tree.text)) return false;
  const name = /(\w+)\.py$/.exec(path)?.[1];
  if (name === undefined) return false;
  return !project.textsWith(name).some((text) => importedIn(text).some((line) => line.includes(name)));
}

const MAIN = /^if\b.{0,20}__name__/m;

function importedIn(text: string): readonly string[] {
  return text.match(/^[ \t]*(?:from|import)\b[^\n(]*(?:\([^)]{0,4000})?/gm) ?? [];
}

/** Stands in `if __name__ == "__main__":`, or in a definition of the module that leads from there. */
export function isRunAsMain(source: Source, at: Place): boolean {
  const outermost = statementAt(source, at.start);
  return outermost !== undefined && (statementsOfMain(source, "main")?.has(outermost) ?? false);
}

function statementAt({ tree }: Source, offset: number): Syntax | undefined {
  const { children } = tree.root;
  return children[
    Math.max(
      1,
      countPassing(children, ({ start }) => start <= offset),
    ) - 1
  ];
}

/** The module's statements that run when it is started, without those that every import runs. */
const statementsOfMain = remembered((source: Source, _: "main"): ReadonlySet<Syntax> => {
  const reached = new Set(
    source.tree.root.children.filter((statement) => isGuard(source, statement) || isStart(source, statement)),
  );
  if (reached.size === 0) return reached;
  const definitions = definitionsOf(source);
  const named = namesOf(source);
  for (const statement of reached) {
    for (const name of named.get(statement) ?? []) {
      for (const definition of definitions.get(name) ?? []) reached.add(definition);
    }
  }
  return reached;
});

const GUARD = /^(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)$/;

/** A module at the root that calls what it defines, or goes about its work step by step, is started, not imported. */
function isStart(source: Source, statement: Syntax): boolean {
  if (source.path.includes("/")) return false;
  if (statement.kind === "expression_statement") return statement.children[0]?.kind === "call";
  return /^(?:for|if|try|while|with)_statement$/.test(statement.kind);
}

function isGuard(source: Source, statement: Syntax): boolean {
  const condition = statement.kind === "if_statement" ? childOf(statement, "condition") : undefined;
  return condition !== undefined && GUARD.test(textOf(source, condition));
}

type Definitions = ReadonlyMap<string, readonly Syntax[]>;

function definitionsOf(source: Source): Definitions {
  const definitions = new Map<string, Syntax[]>();
  for (const statement of source.tree.root.children) {
    const definition =
      statement.kind === "decorated_definition" ? childOf(statement, "definition") : statement;
    const name =
      definition && /^(?:function|class)_definition$/.test(definition.kind) && childOf(definition, "name");
    if (!name) continue;
    const text = textOf(source, name);
    const known = definitions.get(text);
    if (known === undefined) definitions.set(text, [statement]);
    else known.push(statement);
  }
  return definitions;
}

/** What each of the module's statements names. */
function namesOf(source: Source): ReadonlyMap<Syntax, ReadonlySet<string>> {
  const named = new Map<Syntax, Set<string>>();
  for (const node of nodesOf(source, "identifier")) {
    const statement = statementAt(source, node.start);
    if (statement === undefined) continue;
    const names = named.get(statement);
    if (names === undefined) named.set(statement, new Set([textOf(source, node)]));
    else names.add(textOf(source, node));
  }
  return named;
}
