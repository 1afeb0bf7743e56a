import { type Delta, hasLineBetween, unchangedLines } from "./delta.ts";
import { groupedBy } from "./grouped.ts";

/** A finding reduced to what tells whether the change brought it. */
export interface Sighting {
  /** Identity without ordinal: equal findings share it. */
  readonly key: string;
  readonly line: number;
  readonly endLine: number;
}

type Lines = Pick<Delta, "addedLines" | "removedLines">;

/**
 * Head minus base, as multisets by key. Where the head side has more of a key than the base side, those on lines that the change
 * left alone are taken for the old ones, so that the one on an added line is the one reported.
 */
export function introduced<S extends Sighting>(
  head: readonly S[],
  base: readonly Sighting[],
  lines: Lines,
): readonly S[] {
  const before = groupedBy(base, ({ key }) => key);
  const isNew = new Set<S>();
  const lastLine = head.reduce((last, { line }) => Math.max(last, line), 0);
  const pairs = base.length === 0 ? new Map<number, number>() : unchangedLines(lines, lastLine);
  for (const [key, now] of groupedBy(head, ({ key }) => key)) {
    const old = before.get(key) ?? [];
    for (const sighting of surplus(now, old, lines, pairs)) isNew.add(sighting);
  }
  return head.filter((sighting) => isNew.has(sighting));
}

/** Findings that stand on a line the change added, in whole or in part. */
export function onAddedLines<S extends Sighting>(head: readonly S[], lines: Lines): readonly S[] {
  return head.filter((sighting) => isOnAddedLine(sighting, lines));
}

function surplus<S extends Sighting>(
  now: readonly S[],
  old: readonly Sighting[],
  lines: Lines,
  pairs: ReadonlyMap<number, number>,
): readonly S[] {
  const more = now.length - old.length;
  if (more <= 0) return [];
  const oldLines = new Map<number, number>();
  for (const { line } of old) oldLines.set(line, (oldLines.get(line) ?? 0) + 1);
  const unpaired = now.filter(({ line }) => {
    const baseLine = pairs.get(line) ?? 0;
    const left = oldLines.get(baseLine) ?? 0;
    if (left > 0) oldLines.set(baseLine, left - 1);
    return left === 0;
  });
  const added = unpaired.filter((sighting) => isOnAddedLine(sighting, lines));
  const other = unpaired.filter((sighting) => !isOnAddedLine(sighting, lines));
  return [...added, ...other].slice(0, more);
}

function isOnAddedLine({ line, endLine }: Sighting, { addedLines }: Lines): boolean {
  return hasLineBetween(addedLines, line, endLine);
}
