import type { Place } from "./code-facts.ts";
import { place } from "./expressions.ts";
import { importersOf } from "./importers.ts";
import { isTestPath } from "./kinds-of-files.ts";
import { definitionIn, definitionsNamed, reachedFrom, statementAt } from "./reach.ts";
import { remembered } from "./remembered.ts";
import { isAmongScripts, isMainGuard, looksLikeScript, makesApplication, worksForEver } from "./scripts.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { takenByService } from "./takers.ts";

/** Lies or looks like a script, and nothing in sight that is part of a service imports it. */
export function isScript(source: Source): boolean {
  return seemsScript(source) && takenByService(source) === undefined;
}

/** Stands in a script, or in what seems one or is run as main, and is not for a service. */
export function isRunByHand(source: Source, at: Place): boolean {
  if (isScript(source) || isRunAsMain(source, at)) return true;
  return seemsScript(source) && !isServed(source, at);
}

function seemsScript(source: Source): boolean {
  return isAmongScripts(source) || looksLikeScript(source, "file") === true;
}

/**
 * `if __name__ == "__main__":` leads there, and nothing else that is in sight: no application that the file makes, nothing that a
 * service takes from it.
 */
export function isRunAsMain(source: Source, at: Place): boolean {
  if (worksForEver(source, "file")) return false;
  const statement = statementAt(source, at);
  if (statement === undefined || !startedStatements(source, "main")?.has(statement)) return false;
  return !isServed(source, at);
}

function isServed(source: Source, at: Place): boolean {
  const statement = statementAt(source, at);
  return statement !== undefined && (servedStatements(source, "service")?.has(statement) ?? false);
}

/** What stands in `if __name__ == "__main__":`. */
export function mainBlocks(source: Source): readonly Place[] {
  return guardsOf(source).map(place);
}

function guardsOf(source: Source): readonly Syntax[] {
  return source.tree.root.children.filter((statement) => isMainGuard(source, statement));
}

/** The module's statements that run when it is started, without those that every import runs; of a program, all its functions. */
const startedStatements = remembered((source: Source, _: "main"): ReadonlySet<Syntax> => {
  const { children } = source.tree.root;
  const starts = children.filter((statement) => isMainGuard(source, statement) || isStart(source, statement));
  return reachedFrom(source, [...starts, ...(isProgram(source) ? idleFunctions(source) : [])]);
});

/** Functions that nothing but each other and the start of the module leads to. */
function idleFunctions(source: Source): readonly Syntax[] {
  const { children } = source.tree.root;
  const isFunction = ({ kind }: Syntax) => kind === "function_definition";
  const others = children.filter((statement) => !isFunction(statement) && !isMainGuard(source, statement));
  const used = reachedFrom(source, others);
  return children.filter((statement) => isFunction(statement) && !used.has(statement));
}

/** Is there to be started: it makes no application, and nothing in sight but tests imports it. */
function isProgram(source: Source): boolean {
  if (guardsOf(source).length === 0) return false;
  return !makesApplication(source) && importersOf(source).every(({ path }) => isTestPath(path));
}

/** The module's statements that run for a service. */
const servedStatements = remembered((source: Source, _: "service"): ReadonlySet<Syntax> => {
  const taken = takenByService(source);
  const isServing = makesApplication(source);
  if (taken === undefined && !isServing) return new Set();
  const { children } = source.tree.root;
  const handled = isServing ? children.filter(isDecoratedFunction) : [];
  const asked = [...(taken ?? [])].flatMap((name) => definitionsNamed(source, name));
  return reachedFrom(source, [...handled, ...loadedStatements(source), ...asked]);
});

/** What every import runs. */
function loadedStatements(source: Source): readonly Syntax[] {
  return source.tree.root.children.filter(
    (statement) => definitionIn(statement) === undefined && !isMainGuard(source, statement),
  );
}

function isDecoratedFunction(statement: Syntax): boolean {
  return statement.kind === "decorated_definition" && definitionIn(statement)?.kind === "function_definition";
}

/** A module at the root that calls what it defines, or goes about its work step by step, is started, not imported. */
function isStart(source: Source, statement: Syntax): boolean {
  if (source.path.includes("/")) return false;
  if (statement.kind === "expression_statement") return statement.children[0]?.kind === "call";
  return /^(?:for|if|try|while|with)_statement$/.test(statement.kind);
}
