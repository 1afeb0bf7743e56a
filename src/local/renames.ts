import { byText } from "../review/order.ts";

/** A file that is gone, or one that is new, with its content. */
export interface Side {
  readonly path: string;
  readonly text: string;
}

/** A line that stands in more files than this tells nothing about where one came from. */
const COMMON = 10;
const ENOUGH = 0.5;

/** New path → old path for files that moved: the same text, or at least half of the larger side's telling lines. */
export function findRenames(gone: readonly Side[], added: readonly Side[]): ReadonlyMap<string, string> {
  if (gone.length === 0 || added.length === 0) return new Map();
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of [...identical(gone, added), ...similar(gone, added)]) {
    if (renames.has(to) || taken.has(from)) continue;
    renames.set(to, from);
    taken.add(from);
  }
  return renames;
}

interface Candidate {
  readonly from: string;
  readonly to: string;
  readonly likeness: number;
}

function identical(gone: readonly Side[], added: readonly Side[]): Candidate[] {
  const pathsByText = new Map<string, string[]>();
  for (const { path, text } of gone) pathsByText.set(text, [...(pathsByText.get(text) ?? []), path]);
  return added.flatMap(({ path, text }) => {
    const from = text.trim() === "" ? undefined : pathsByText.get(text)?.shift();
    return from === undefined ? [] : [{ from, to: path, likeness: 1 }];
  });
}

function similar(gone: readonly Side[], added: readonly Side[]): Candidate[] {
  const lines = gone.map((side) => lineCounts(side.text));
  const index = holders(lines);
  const tells = (line: string) => (index.get(line)?.length ?? 0) <= COMMON;
  const sizes = lines.map((counts) => total(counts, tells));
  const found = added.flatMap((side) => {
    const own = lineCounts(side.text);
    const size = total(own, tells);
    return [...shared(own, lines, index)].flatMap(([at, times]) => {
      const likeness = times / Math.max(size, sizes[at] ?? 0);
      const from = gone[at];
      return from === undefined || likeness < ENOUGH ? [] : [{ from: from.path, to: side.path, likeness }];
    });
  });
  return found.sort((a, b) => b.likeness - a.likeness || byText(a.to, b.to) || byText(a.from, b.from));
}

/** How many telling lines a new file shares with each file that is gone. */
function shared(own: Counts, lines: readonly Counts[], index: Holders): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [line, times] of own) {
    const known = index.get(line) ?? [];
    if (known.length > COMMON) continue;
    for (const at of known) sums.set(at, (sums.get(at) ?? 0) + Math.min(times, lines[at]?.get(line) ?? 0));
  }
  return sums;
}

type Counts = ReadonlyMap<string, number>;
type Holders = ReadonlyMap<string, readonly number[]>;

/** Blank lines are alike everywhere and left out. */
function lineCounts(text: string): Counts {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    const words = line.trim();
    if (words !== "") counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

function holders(lines: readonly Counts[]): Holders {
  const index = new Map<string, number[]>();
  for (const [at, counts] of lines.entries()) {
    for (const line of counts.keys()) {
      const known = index.get(line);
      if (known === undefined) index.set(line, [at]);
      else known.push(at);
    }
  }
  return index;
}

function total(counts: Counts, tells: (line: string) => boolean): number {
  let sum = 0;
  for (const [line, times] of counts) if (tells(line)) sum += times;
  return sum;
}
