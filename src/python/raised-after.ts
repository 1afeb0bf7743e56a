import { statementAfter } from "./blocks.ts";
import type { Place } from "./code-facts.ts";
import { place } from "./expressions.ts";
import { nodesWithin, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

const LEAVING = ["return_statement", "break_statement", "continue_statement"];

/** What is passed on the way to it, whatever happens. */
const PASSED: ReadonlySet<string> = new Set(["expression_statement", "pass_statement"]);
const CHOICES: ReadonlySet<string> = new Set(["elif_clause", "else_clause", "if_statement"]);

/** The `raise` that whoever comes through a handler is sure to come to next, in the handler around. */
export function raisedAfter(source: Source, clause: Syntax): Place | undefined {
  if (LEAVING.some((kind) => nodesWithin(source, kind, clause.start, clause.end).length > 0))
    return undefined;
  let at = clause.parent;
  while (at !== undefined) {
    const next = statementAfter(at);
    if (next?.kind === "raise_statement") return place(next);
    if (next !== undefined && !PASSED.has(next.kind)) return undefined;
    at = next ?? choiceAround(at);
  }
  return undefined;
}

/** The whole `if` that a statement ends a branch of. */
function choiceAround({ parent: block }: Syntax): Syntax | undefined {
  let at = block?.parent;
  if (at === undefined || !CHOICES.has(at.kind)) return undefined;
  while (at !== undefined && at.kind !== "if_statement") at = at.parent;
  return at;
}
