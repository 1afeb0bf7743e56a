import { statementBefore, statementsOf } from "./blocks.ts";
import { unawaited } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Those of a run that are looked at. */
const MAX_RUN = 24;

/** The first of the `try` statements, one right after the other, that do the same with different things and catch the same. */
export function firstAlike(source: Source, tried: Syntax): Syntax {
  let first = tried;
  for (let run = 0; run < MAX_RUN; run += 1) {
    const before = statementBefore(first);
    if (before?.kind !== "try_statement" || shapeOf(source, before) !== shapeOf(source, first)) break;
    first = before;
  }
  return first;
}

/** The kinds of what it tries, with what is called, and the heads of its clauses. */
function shapeOf(source: Source, tried: Syntax): string {
  const done = statementsOf(childOf(tried, "body")).map((each) => `${each.kind} ${calledIn(source, each)}`);
  const clauses = tried.children.filter(({ field }) => field !== "body");
  const caught = clauses.map((clause) => {
    const block = clause.children.find(({ kind }) => kind === "block");
    const head = textOf(source, clause).slice(0, (block?.start ?? clause.end) - clause.start);
    return head.split("#", 1)[0]?.trim();
  });
  return [...done, ...caught].join("\n");
}

/** The name of what a statement calls, awaited or not. */
function calledIn(source: Source, { kind, children: [value] }: Syntax): string {
  if (kind !== "expression_statement") return "";
  const call = value && unawaited(value);
  const callee = call?.kind === "call" ? childOf(call, "function") : undefined;
  return callee === undefined ? "" : textOf(source, callee);
}
