import type { Position } from "./facts.ts";
import { countPassing } from "./halving.ts";

/** Offsets at which the lines begin. Lines end at `\n` alone, as in a diff. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

export function positionAt(starts: readonly number[], offset: number): Position {
  const line = Math.max(
    1,
    countPassing(starts, (start) => start <= offset),
  );
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
