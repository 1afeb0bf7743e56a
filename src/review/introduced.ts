import { type Delta, hasLineBetween, unchangedLines } from "./delta.ts";
import { groupedBy } from "./grouped.ts";

/** A finding reduced to what tells whether the change brought it. */
export interface Sighting {
  /** Identity without ordinal: equal findings share it. */
  readonly key: string;
  readonly snippet: string;
  readonly line: number;
  readonly endLine: number;
  /** The line of the comment that permits it, if one does. */
  readonly permittedAt?: number | undefined;
}

type Lines = Pick<Delta, "addedLines" | "removedLines">;

/**
 * Head minus base, as multisets by key. Those on lines that the change left alone are taken for old ones first, so that of equal
 * findings the one on an added line is reported; they are old too when only the name of what they stand in changed. What was
 * permitted and is no longer is new, and so is the permission of what was not permitted.
 */
export function introduced<S extends Sighting>(
  head: readonly S[],
  base: readonly Sighting[],
  lines: Lines,
): readonly S[] {
  const inPlace = placed(head, base, lines);
  const kept = pairUp({ head, base }, inPlace("key"));
  const renamed = pairUp(kept, inPlace("snippet"));
  const isAdded = (it: S) => isOnAddedLine(it, lines);
  const oldestFirst = [
    ...renamed.head.filter(isAdded),
    ...renamed.head.filter((it) => !isAdded(it)),
  ].reverse();
  const rest = pairUp({ head: oldestFirst, base: renamed.base }, BY_KEY_AND_PERMISSION);
  const isNew = new Set([...kept.turned, ...renamed.turned, ...rest.head]);
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

const BY_KEY_AND_PERMISSION: Identity = { ofHead: keyAndPermission, ofBase: keyAndPermission };

function keyAndPermission(it: Sighting): string {
  return `${isPermitted(it)} ${it.key}`;
}

function isPermitted({ permittedAt }: Sighting): boolean {
  return permittedAt !== undefined;
}

/** Alike, and on a line that the change left alone. */
function placed(head: readonly Sighting[], base: readonly Sighting[], lines: Lines) {
  const lastLine = head.reduce((last, { line }) => Math.max(last, line), 0);
  const baseLines = base.length === 0 ? new Map<number, number>() : unchangedLines(lines, lastLine);
  return (what: "key" | "snippet"): Identity => ({
    ofHead: (it) => `${baseLines.get(it.line)} ${it[what]}`,
    ofBase: (it) => `${it.line} ${it[what]}`,
  });
}

/** Findings that stand on a line the change added, in whole or in part, and those permitted on such a line. */
export function onAddedLines<S extends Sighting>(head: readonly S[], lines: Lines): readonly S[] {
  return head.filter((it) => {
    const { permittedAt: line = 0 } = it;
    return isOnAddedLine(it, lines) || hasLineBetween(lines.addedLines, line, line);
  });
}

function isOnAddedLine({ line, endLine }: Sighting, { addedLines }: Lines): boolean {
  return hasLineBetween(addedLines, line, endLine);
}

interface Sides<H, B> {
  readonly head: readonly H[];
  readonly base: readonly B[];
}

/** Pairs in which only one of the two is permitted, by their heads. */
interface Paired<H, B> extends Sides<H, B> {
  readonly turned: readonly H[];
}

/** What is left on either side when each finding of the head has taken one with the same identity from the base, if there is one. */
function pairUp<H extends Sighting, B extends Sighting>(
  { head, base }: Sides<H, B>,
  identity: Identity,
): Paired<H, B> {
  const waiting = groupedBy(base, identity.ofBase);
  const taken = new Map<string, number>();
  const turned: H[] = [];
  const left = head.filter((it) => {
    const id = identity.ofHead(it);
    const count = taken.get(id) ?? 0;
    const other = waiting.get(id)?.[count];
    if (other === undefined) return true;
    taken.set(id, count + 1);
    if (isPermitted(it) !== isPermitted(other)) turned.push(it);
    return false;
  });
  const rest = [...waiting].flatMap(([id, alike]) => alike.slice(taken.get(id) ?? 0));
  return { head: left, base: rest, turned };
}
