import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What a handler does not reach into. */
const BORDERS = ["function_definition", "class_definition", "lambda"];

/** The nearest `except` clause that a place of the same function stands in. */
export function handlingClause(source: Source, place: { readonly start: number }): Syntax | undefined {
  return nodeAround(clauses(source, "except_clause") ?? [], place);
}

const clauses = remembered((source: Source, kind: string): readonly Segment[] => {
  const handlers = nodesOf(source, kind);
  if (handlers.length === 0) return [];
  const borders = BORDERS.flatMap((each) => nodesOf(source, each));
  return segmentsOf([...handlers, ...borders], (node) => (node.kind === kind ? node : undefined));
});
