import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

const BORDERS = ["function_definition", "class_definition", "lambda"];

/** The nearest `try` of the same function whose body a place stands in. */
export function triedIn(source: Source, at: { readonly start: number }): Syntax | undefined {
  return nodeAround(tried(source, "tried") ?? [], at);
}

/** What is tried: the bodies. Handlers and the rest are tried by a `try` farther out, if any. */
const tried = remembered((source: Source, _: "tried"): readonly Segment[] => {
  const bodies = nodesOf(source, "try_statement").flatMap(({ children }) =>
    children.filter(({ field }) => field === "body"),
  );
  if (bodies.length === 0) return [];
  const borders = BORDERS.flatMap((kind) => nodesOf(source, kind));
  return segmentsOf([...bodies, ...borders], (node) => (node.kind === "block" ? node.parent : undefined));
});
