import { diffArrays } from "diff/lib/diff/array.js";
import { countPassing } from "../python/halving.ts";
import { type Hunk, splitLines } from "./patch.ts";

export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Which lines a change touched: 1-based, in order. */
export interface Delta {
  readonly addedLines: readonly number[];
  readonly removedLines: readonly number[];
  /** Head lines that stand in a hunk, one range a hunk: the only ones a host accepts comments on. */
  readonly commentable: readonly LineRange[];
}

export function deltaOf(hunks: readonly Hunk[]): Delta {
  const addedLines: number[] = [];
  const removedLines: number[] = [];
  const commentable: LineRange[] = [];
  for (const hunk of hunks) {
    let base = hunk.baseAbove;
    let head = hunk.headAbove;
    for (const { side } of hunk.lines) {
      if (side !== "head") base += 1;
      if (side !== "base") head += 1;
      if (side === "head") addedLines.push(head);
      if (side === "base") removedLines.push(base);
    }
    if (hunk.headCount > 0) commentable.push({ first: hunk.headAbove + 1, last: head });
  }
  return { addedLines, removedLines, commentable };
}

/** Edits that are looked for line by line; a change beyond counts as one block from its first line to its last. */
const MOST_EDITS = 1_000;

/** For a file whose patch the host did not have: nothing of it is commentable. */
export function compare(base: string, head: string): Delta {
  const before = splitLines(base);
  const after = splitLines(head);
  const shorter = Math.min(before.length, after.length);
  let above = 0;
  while (above < shorter && before[above] === after[above]) above += 1;
  let below = 0;
  while (below < shorter - above && before.at(-1 - below) === after.at(-1 - below)) below += 1;
  const oldLines = before.slice(above, before.length - below);
  const newLines = after.slice(above, after.length - below);
  const parts = diffArrays(oldLines, newLines, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, count: oldLines.length },
    { removed: false, added: true, count: newLines.length },
  ];
  const addedLines: number[] = [];
  const removedLines: number[] = [];
  let baseLine = above;
  let headLine = above;
  for (const { added, removed, count } of parts) {
    for (let step = 0; step < count; step += 1) {
      if (!added) baseLine += 1;
      if (!removed) headLine += 1;
      if (added) addedLines.push(headLine);
      if (removed) removedLines.push(baseLine);
    }
  }
  return { addedLines, removedLines, commentable: [] };
}

/** Is one of the ordered lines between the two, both included? */
export function hasLineBetween(lines: readonly number[], first: number, last: number): boolean {
  return (lines[countBelow(lines, first)] ?? Number.POSITIVE_INFINITY) <= last;
}

/** Are all lines between the two, both included, among the ordered lines? */
export function hasEveryLineBetween(lines: readonly number[], first: number, last: number): boolean {
  return first <= last && countBelow(lines, last + 1) - countBelow(lines, first) === last - first + 1;
}

function countBelow(lines: readonly number[], line: number): number {
  return countPassing(lines, (one) => one < line);
}

/** Base line of each head line that the change left alone. */
export function unchangedLines(
  { addedLines, removedLines }: Pick<Delta, "addedLines" | "removedLines">,
  lastHeadLine: number,
): ReadonlyMap<number, number> {
  const added = new Set(addedLines);
  const removed = new Set(removedLines);
  const pairs = new Map<number, number>();
  let base = 1;
  for (let head = 1; head <= lastHeadLine; head += 1) {
    if (added.has(head)) continue;
    while (removed.has(base)) base += 1;
    pairs.set(head, base);
    base += 1;
  }
  return pairs;
}
