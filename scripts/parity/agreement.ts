/** How two linters agree about one file, and about all of them. */

export interface Said {
  /** 1-based. */
  readonly line: number;
  /** Offset in the file. */
  readonly start: number;
}

export interface Pairing<Ours, Theirs> {
  readonly both: number;
  readonly onlyOurs: readonly Ours[];
  readonly onlyTheirs: readonly Theirs[];
}

/**
 * Each of ours is paired with one of theirs that starts at the same place; of the rest, with one on the same line, since
 * the two may point at different parts of one thing.
 */
export function pair<Ours extends Said, Theirs extends Said>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): Pairing<Ours, Theirs> {
  const atPlace = pairBy(ours, theirs, ({ start }) => start);
  const onLine = pairBy(atPlace.onlyOurs, atPlace.onlyTheirs, ({ line }) => line);
  return { ...onLine, both: atPlace.both + onLine.both };
}

function pairBy<Ours extends Said, Theirs extends Said>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  key: (said: Said) => number,
): Pairing<Ours, Theirs> {
  const open = new Map<number, Theirs[]>();
  for (const said of theirs) open.set(key(said), [...(open.get(key(said)) ?? []), said]);
  const onlyOurs = ours.filter((said) => open.get(key(said))?.shift() === undefined);
  const onlyTheirs = [...open.values()].flat().sort((a, b) => a.start - b.start);
  return { both: ours.length - onlyOurs.length, onlyOurs, onlyTheirs };
}

export interface Counts {
  readonly both: number;
  readonly onlyOurs: number;
  readonly onlyTheirs: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Theirs taken for the truth. Undefined where neither says anything. */
export function scoreOf({ both, onlyOurs, onlyTheirs }: Counts): Score | undefined {
  if (both + onlyOurs + onlyTheirs === 0) return undefined;
  const precision = both / Math.max(1, both + onlyOurs);
  const recall = both / Math.max(1, both + onlyTheirs);
  return { precision, recall, f1: (2 * both) / (2 * both + onlyOurs + onlyTheirs) };
}
