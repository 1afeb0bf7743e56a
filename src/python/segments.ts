import { countPassing } from "./halving.ts";
import type { Syntax } from "./syntax.ts";

/** From `start` on, up to the next one, code stands in that node. */
export interface Segment {
  readonly start: number;
  readonly node: Syntax | undefined;
}

/**
 * Which of some nodes code stands in, nearest first: one pass over what opens and closes, so that nesting costs nothing.
 * `nodeAt` names what one of them stands for, given what it stands in.
 */
export function segmentsOf(
  nodes: readonly Syntax[],
  nodeAt: (opened: Syntax, around: Syntax | undefined) => Syntax | undefined,
): readonly Segment[] {
  const segments: Segment[] = [];
  const open: { readonly end: number; readonly node: Syntax | undefined }[] = [];
  const closeUpTo = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      open.pop();
      segments.push({ start: last.end, node: open.at(-1)?.node });
    }
  };
  for (const opened of [...nodes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    closeUpTo(opened.start);
    const node = nodeAt(opened, open.at(-1)?.node);
    open.push({ end: opened.end, node });
    segments.push({ start: opened.start, node });
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  return segments;
}

export function nodeAround(
  segments: readonly Segment[],
  { start }: { readonly start: number },
): Syntax | undefined {
  return segments[countPassing(segments, (segment) => segment.start <= start) - 1]?.node;
}
