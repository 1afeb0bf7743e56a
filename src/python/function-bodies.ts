import { statementsOf } from "./blocks.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Nothing but a docstring, `...`, `pass` and `raise NotImplementedError`. */
export function isStub(source: Source, body: Syntax | undefined): boolean {
  return statementsOf(body).every((statement) => {
    if (statement.kind === "pass_statement") return true;
    if (statement.kind === "raise_statement") return isUnimplemented(source, statement.children[0]);
    const value = statement.kind === "expression_statement" ? statement.children[0]?.kind : undefined;
    return value === "ellipsis" || value === "string" || value === "concatenated_string";
  });
}

function isUnimplemented(source: Source, raised: Syntax | undefined): boolean {
  const named = raised?.kind === "call" ? childOf(raised, "function") : raised;
  return named !== undefined && /^NotImplemented(?:Error)?$/.test(textOf(source, named));
}

/** Nothing follows it: `raise`, or a `while True` without `break`. */
export function isDeadEnd(source: Source, last: Syntax | undefined): boolean {
  if (last?.kind === "raise_statement") return true;
  const condition = last?.kind === "while_statement" ? childOf(last, "condition") : undefined;
  if (last === undefined || condition === undefined || !/^(?:True|1)$/.test(textOf(source, condition)))
    return false;
  return !(leftLoops(source, "break_statement")?.has(last) ?? false);
}

/** The loops that a `break` leaves. */
const leftLoops = remembered((source: Source, kind: string): ReadonlySet<Syntax> => {
  const left = new Set<Syntax>();
  for (const node of nodesOf(source, kind)) {
    let at = node.parent;
    while (at !== undefined && at.kind !== "while_statement" && at.kind !== "for_statement") at = at.parent;
    if (at !== undefined) left.add(at);
  }
  return left;
});
