import type { Stance } from "./stance.ts";
import type { Word } from "./words.ts";

/** Words with the places each stem stands at, so that a term costs no more than its word's occurrences. */
export interface Indexed {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** One clause of an item with all an ask may look at. */
export interface Clause {
  /** As written. */
  readonly text: string;
  readonly body: Indexed;
  /** Where the item's own words begin; before them stand those of the line that leads into its list. */
  readonly ownFrom: number;
  readonly stance: Stance;
  readonly headings: Indexed;
  readonly examples: Indexed;
}

export function indexed(found: readonly Word[]): Indexed {
  const places = new Map<string, number[]>();
  for (const [place, { stem }] of found.entries()) {
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [place]);
    else known.push(place);
  }
  return { words: found, places };
}

/** Words that must stand next to each other, and where they are looked for. */
export interface Phrase {
  /** As the ask says it. */
  readonly source: string;
  readonly place: "clause" | "headings" | "examples";
  readonly words: readonly Word[];
  readonly isExact: boolean;
}

/** Where a phrase stands; words of headings and examples are no words of the item. */
export interface Hit {
  readonly source: string;
  readonly words: readonly Word[];
  readonly from: number;
  readonly isInClause: boolean;
}

/** A word that stands there more often says nothing new. */
const MOST_HITS = 20;

/** Does a word that one of the phrases starts with stand where it must? Most asks end here. */
export function mayStand(phrases: readonly Phrase[], clause: Clause): boolean {
  return phrases.some(({ place, words }) => clause[PLACES[place]].places.has(words[0]?.stem ?? ""));
}

/** Every place where one of the phrases stands, or the first in headings and examples. */
export function hitsOf(phrases: readonly Phrase[], clause: Clause): readonly Hit[] {
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    // Most phrases of an ask are not there at all: those cost one look-up.
    if (clause[PLACES[phrase.place]].places.has(phrase.words[0]?.stem ?? ""))
      hits.push(...hitsOfOne(phrase, clause));
  }
  return hits;
}

const PLACES = { clause: "body", headings: "headings", examples: "examples" } as const;

function hitsOfOne({ source, place, words, isExact }: Phrase, clause: Clause): readonly Hit[] {
  const isInClause = place === "clause";
  const { words: text, places } = clause[PLACES[place]];
  const hits: Hit[] = [];
  for (const from of places.get(words[0]?.stem ?? "") ?? []) {
    const run = text.slice(from, from + words.length);
    const isHere = words.every((word, offset) => isSame(word, run[offset], isExact));
    if (!isHere) continue;
    hits.push({ source, words: isInClause ? run : [], from, isInClause });
    if (!isInClause || hits.length === MOST_HITS) break;
  }
  return hits;
}

/** An exact word of the ask that has a capital is a name, and stands only for itself as it is written. */
function isSame(word: Word, found: Word | undefined, isExact: boolean): boolean {
  if (!isExact) return found?.stem === word.stem;
  return word.written === word.text ? found?.text === word.text : found?.written === word.written;
}

/**
 * One hit of each list, those that stand closest together; undefined if no choice has all of the clause's hits at most
 * so many words apart. A hit in headings or examples is near everything, but one in the clause is preferred.
 */
export function nearest(lists: readonly (readonly Hit[])[], most: number): readonly Hit[] | undefined {
  const anchors = lists.find((hits) => hits.every(({ isInClause }) => isInClause)) ?? lists[0] ?? [];
  let best: { readonly hits: readonly Hit[]; readonly span: number } | undefined;
  for (const anchor of anchors) {
    const hits = lists.map((list) => (list === anchors ? anchor : closestTo(anchor, list, most)));
    const places = hits.filter(({ isInClause }) => isInClause).map(({ from }) => from);
    const span = Math.max(...places) - Math.min(...places);
    if (span <= most && (best === undefined || span < best.span)) best = { hits, span };
  }
  return best?.hits;
}

function closestTo(anchor: Hit, hits: readonly Hit[], most: number): Hit {
  // Of two at the same distance the later one: "lines ≤ 100, functions ≤ 40".
  const distance = ({ isInClause, from }: Hit) => (isInClause ? Math.abs(from - anchor.from - 0.1) : most);
  return hits.reduce((best, hit) => (distance(hit) < distance(best) ? hit : best), hits[0] ?? anchor);
}
