import { countPassing } from "./halving.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** `around`: the nearest handler. `nearest`: the same, unless a `try` that stands in it is nearer: it may catch. */
type Reach = "around" | "nearest";

/** What a handler does not reach into. */
const BORDERS: Readonly<Record<Reach, readonly string[]>> = {
  around: ["function_definition", "class_definition", "lambda"],
  nearest: ["function_definition", "class_definition", "lambda", "try_statement"],
};

/** From `start` on, up to the next one, code stands in that clause. */
interface Segment {
  readonly start: number;
  readonly clause: Syntax | undefined;
}

/** The `except` clause that a place of the same function stands in. */
export function handlingClause(
  source: Source,
  { start }: { readonly start: number },
  reach: Reach,
): Syntax | undefined {
  const segments = segmentsOf(source, reach) ?? [];
  const begun = countPassing(segments, (segment) => segment.start <= start);
  return segments[begun - 1]?.clause;
}

/** One pass over what opens and closes, so that nesting costs nothing. */
const segmentsOf = remembered((source: Source, reach: Reach): readonly Segment[] => {
  const clauses = nodesOf(source, "except_clause");
  if (clauses.length === 0) return [];
  const borders = BORDERS[reach].flatMap((kind) => nodesOf(source, kind));
  const nodes = [...clauses, ...borders].sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  const open: Syntax[] = [];
  const closeUpTo = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      open.pop();
      segments.push({ start: last.end, clause: clauseOf(open.at(-1)) });
    }
  };
  for (const node of nodes) {
    closeUpTo(node.start);
    open.push(node);
    segments.push({ start: node.start, clause: clauseOf(node) });
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  return segments;
});

function clauseOf(node: Syntax | undefined): Syntax | undefined {
  return node?.kind === "except_clause" ? node : undefined;
}
