/** How two linters agree about one file, and about all of them. */

export interface Said {
  /** 1-based. */
  readonly line: number;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

export interface Pairing<Ours, Theirs> {
  readonly both: number;
  readonly onlyOurs: readonly Ours[];
  readonly onlyTheirs: readonly Theirs[];
}

/**
 * Each of ours is paired with one of theirs that starts at the same place; of the rest, with one on the same line, since the
 * two may point at different parts of one thing; of the rest, with one that stands in it or around it.
 */
export function pair<Ours extends Said, Theirs extends Said>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
): Pairing<Ours, Theirs> {
  const atPlace = pairWhere(ours, theirs, (a, b) => a.start === b.start);
  const onLine = pairWhere(atPlace.onlyOurs, atPlace.onlyTheirs, (a, b) => a.line === b.line);
  const inside = pairWhere(onLine.onlyOurs, onLine.onlyTheirs, (a, b) => isIn(a, b) || isIn(b, a));
  return { ...inside, both: atPlace.both + onLine.both + inside.both };
}

function isIn(inner: Said, outer: Said): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function pairWhere<Ours extends Said, Theirs extends Said>(
  ours: readonly Ours[],
  theirs: readonly Theirs[],
  isSame: (ours: Ours, theirs: Theirs) => boolean,
): Pairing<Ours, Theirs> {
  const onlyTheirs = [...theirs];
  const onlyOurs = ours.filter((our) => {
    const at = onlyTheirs.findIndex((their) => isSame(our, their));
    if (at !== -1) onlyTheirs.splice(at, 1);
    return at === -1;
  });
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
