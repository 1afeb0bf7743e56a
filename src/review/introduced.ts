import { type Delta, hasLineBetween, unchangedLines } from "./delta.ts";
import { groupedBy } from "./grouped.ts";

/** A finding reduced to what tells whether the change brought it. */
export interface Sighting {
  /** Identity without ordinal: equal findings share it. */
  readonly key: string;
  readonly snippet: string;
  readonly line: number;
  readonly endLine: number;
}

type Lines = Pick<Delta, "addedLines" | "removedLines">;

/**
 * Head minus base, as multisets by key. Those on lines that the change left alone are taken for old ones first, so that of equal
 * findings the one on an added line is reported; they are old too when only the name of what they stand in changed.
 */
export function introduced<S extends Sighting>(
  head: readonly S[],
  base: readonly Sighting[],
  lines: Lines,
): readonly S[] {
  const inPlace = placed(head, base, lines);
  const renamed = pairUp(pairUp({ head, base }, inPlace("key")), inPlace("snippet"));
  const isAdded = (it: S) => isOnAddedLine(it, lines);
  const oldestFirst = [
    ...renamed.head.filter(isAdded),
    ...renamed.head.filter((it) => !isAdded(it)),
  ].reverse();
  const isNew = new Set(pairUp({ head: oldestFirst, base: renamed.base }, BY_KEY).head);
  return head.filter((it) => isNew.has(it));
}

/** Base minus head. Equals come before what stands in place, so that it is known by its own key what left. */
export function gone<S extends Sighting>(
  head: readonly Sighting[],
  base: readonly S[],
  lines: Lines,
): readonly S[] {
  const inPlace = placed(head, base, lines);
  const unequal = pairUp(pairUp({ head, base }, inPlace("key")), BY_KEY);
  return pairUp(unequal, inPlace("snippet")).base;
}

interface Identity {
  ofHead(it: Sighting): string;
  ofBase(it: Sighting): string;
}

const BY_KEY: Identity = { ofHead: ({ key }) => key, ofBase: ({ key }) => key };

/** Alike, and on a line that the change left alone. */
function placed(head: readonly Sighting[], base: readonly Sighting[], lines: Lines) {
  const lastLine = head.reduce((last, { line }) => Math.max(last, line), 0);
  const baseLines = base.length === 0 ? new Map<number, number>() : unchangedLines(lines, lastLine);
  return (what: "key" | "snippet"): Identity => ({
    ofHead: (it) => `${baseLines.get(it.line)} ${it[what]}`,
    ofBase: (it) => `${it.line} ${it[what]}`,
  });
}

/** Findings that stand on a line the change added, in whole or in part. */
export function onAddedLines<S extends Sighting>(head: readonly S[], lines: Lines): readonly S[] {
  return head.filter((it) => isOnAddedLine(it, lines));
}

function isOnAddedLine({ line, endLine }: Sighting, { addedLines }: Lines): boolean {
  return hasLineBetween(addedLines, line, endLine);
}

interface Sides<H, B> {
  readonly head: readonly H[];
  readonly base: readonly B[];
}

/** What is left on either side when each finding of the head has taken one with the same identity from the base, if there is one. */
function pairUp<H extends Sighting, B extends Sighting>(
  { head, base }: Sides<H, B>,
  identity: Identity,
): Sides<H, B> {
  const waiting = groupedBy(base, identity.ofBase);
  const taken = new Map<string, number>();
  const left = head.filter((it) => {
    const id = identity.ofHead(it);
    const count = taken.get(id) ?? 0;
    const isPaired = count < (waiting.get(id)?.length ?? 0);
    if (isPaired) taken.set(id, count + 1);
    return !isPaired;
  });
  const rest = [...waiting].flatMap(([id, alike]) => alike.slice(taken.get(id) ?? 0));
  return { head: left, base: rest };
}
