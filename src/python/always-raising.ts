import { calledFunction } from "./called.ts";
import { unawaited } from "./expressions.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Runs a function of the project of which nobody ever comes back: whatever it is called with, it raises. */
export function alwaysRaises(source: Source, call: Syntax, steps = 0): boolean {
  const called = steps > MAX_STEPS ? undefined : calledFunction(source, call);
  return called !== undefined && (neverReturns(called.source, called.definition, steps) ?? false);
}

/** Calls and statements in each other that are followed. */
const MAX_STEPS = 32;

const neverReturns = remembered((source: Source, definition: Syntax, steps: number): boolean => {
  const isLeft = ["return_statement", "yield"].some(
    (kind) => ownStatements(source, kind, definition).length > 0,
  );
  return !isLeft && isLeftByRaise(source, childOf(definition, "body"), steps);
});

/** Its last statement raises, whichever way it goes. */
function isLeftByRaise(source: Source, block: Syntax | undefined, steps: number): boolean {
  if (steps > MAX_STEPS) return false;
  const last = block?.children.at(-1);
  if (last?.kind === "raise_statement") return !LEFT_TO_OTHERS.test(textOf(source, last));
  if (last?.kind === "expression_statement") return isRaisingCall(source, last.children[0], steps + 1);
  if (last?.kind === "if_statement") return isRaisingOnAllWays(source, last, steps + 1);
  return last?.kind === "try_statement" && isRaisingThough(source, last, steps + 1);
}

function isRaisingCall(source: Source, value: Syntax | undefined, steps: number): boolean {
  const call = value && unawaited(value);
  return call?.kind === "call" && alwaysRaises(source, call, steps);
}

function isRaisingOnAllWays(source: Source, { children }: Syntax, steps: number): boolean {
  const ways = children.filter(({ kind }) => kind === "block" || CLAUSES.has(kind));
  const hasElse = ways.some(({ kind }) => kind === "else_clause");
  return hasElse && ways.every((way) => isLeftByRaise(source, blockOf(way), steps));
}

/** Those that extend the class do something else there. */
const LEFT_TO_OTHERS = /^raise\s+NotImplemented/;

/** What the body raises is caught: then each handler must raise as well. */
function isRaisingThough(source: Source, { children }: Syntax, steps: number): boolean {
  const [body, ...clauses] = children;
  const raises = (clause: Syntax | undefined) =>
    clause !== undefined && isLeftByRaise(source, blockOf(clause), steps);
  if (raises(clauses.find(({ kind }) => kind === "finally_clause"))) return true;
  const handlers = clauses.filter(({ kind }) => kind === "except_clause" || kind === "except_group_clause");
  const after = clauses.find(({ kind }) => kind === "else_clause");
  return (raises(body) || raises(after)) && handlers.every(raises);
}

const CLAUSES: ReadonlySet<string> = new Set(["elif_clause", "else_clause"]);

function blockOf(way: Syntax): Syntax | undefined {
  return way.kind === "block" ? way : way.children.findLast(({ kind }) => kind === "block");
}
