import { editDistance } from "../python/edit-distance.ts";

/** The candidate that a misspelt word most likely means, if one is near enough to be worth naming. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = word.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate.toLowerCase());
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Candidates that hold the word, else the nearest one: what to offer where nothing has that name. */
export function nearestFew(word: string, candidates: Iterable<string>, most: number): readonly string[] {
  const all = [...candidates];
  const typed = word.slice(0, LONGEST).toLowerCase();
  const holding = typed === "" ? [] : all.filter((candidate) => candidate.toLowerCase().includes(typed));
  if (holding.length > 0) return holding.slice(0, most);
  const best = nearest(word, all);
  return best === undefined ? [] : [best];
}

const LONGEST = 100;
