import { handlersIn } from "./exceptions.ts";
import { place } from "./expressions.ts";
import type { Try } from "./flow-facts.ts";
import { remembered } from "./remembered.ts";
import { nodeAround, type Segment, segmentsOf } from "./segments.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

const BORDERS = ["function_definition", "class_definition", "lambda"];

export function tryAround(source: Source, at: { readonly start: number }): Try | undefined {
  const node = nodeAround(tried(source, "tried") ?? [], at);
  return node && tryOf(source, node);
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

const tryOf = remembered((source: Source, node: Syntax): Try => {
  const final = node.children.find(({ kind }) => kind === "finally_clause");
  return {
    ...place(node),
    handlers: handlersIn(source, node),
    final: final && place(final),
    get outer() {
      return tryAround(source, node);
    },
  };
});
