import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** `around`: the nearest handler. `nearest`: the same, unless a `try` that stands in it is nearer: it may catch. */
type Reach = "around" | "nearest";

/** What a handler does not reach into. */
const BORDERS: Readonly<Record<Reach, readonly string[]>> = {
  around: ["function_definition", "class_definition", "lambda"],
  nearest: ["function_definition", "class_definition", "lambda", "try_statement"],
};

/** The `except` clause that a place of the same function stands in. */
export function handlingClause(
  source: Source,
  place: { readonly start: number },
  reach: Reach,
): Syntax | undefined {
  return nodeAround(clauses(source, reach) ?? [], place);
}

const clauses = remembered((source: Source, reach: Reach): readonly Segment[] => {
  const handlers = nodesOf(source, "except_clause");
  if (handlers.length === 0) return [];
  const borders = BORDERS[reach].flatMap((kind) => nodesOf(source, kind));
  return segmentsOf([...handlers, ...borders], (node) => (node.kind === "except_clause" ? node : undefined));
});
