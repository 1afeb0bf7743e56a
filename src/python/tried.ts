import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

const BORDERS = ["function_definition", "class_definition", "lambda"];

/** The nearest `try` of the same function whose body a place stands in. */
export function triedIn(source: Source, at: { readonly start: number }): Syntax | undefined {
  return nodeAround(tried(source, "tried") ?? [], at);
}

/** The nearest `try` of the same function whose `finally` runs once a place is over. */
export function finallyOver(source: Source, at: { readonly start: number }): Syntax | undefined {
  return nodeAround(covered(source, "covered") ?? [], at);
}

/** What is tried: the bodies. Handlers and the rest are tried by a `try` farther out, if any. */
const tried = remembered((source: Source, _: "tried"): readonly Segment[] => {
  const bodies = nodesOf(source, "try_statement").flatMap(({ children }) =>
    children.filter(({ field }) => field === "body"),
  );
  return withinFunctions(source, bodies);
});

/** All but what is done at last: the bodies, the handlers and what is done where nothing was raised. */
const covered = remembered((source: Source, _: "covered"): readonly Segment[] => {
  const parts = nodesOf(source, "finally_clause").flatMap(({ parent }) =>
    (parent?.children ?? []).filter(({ kind }) => kind !== "finally_clause"),
  );
  return withinFunctions(source, parts);
});

/** Which `try` code of the same function stands in one of some parts of. */
function withinFunctions(source: Source, parts: readonly Syntax[]): readonly Segment[] {
  if (parts.length === 0) return [];
  const borders = BORDERS.flatMap((kind) => nodesOf(source, kind));
  return segmentsOf([...parts, ...borders], (node) =>
    BORDERS.includes(node.kind) ? undefined : node.parent,
  );
}
