import type { Stance } from "./stance.ts";
import type { Word } from "./words.ts";

/** Words with the places each stem stands at, so that a term costs no more than its word's occurrences. */
export interface Indexed {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** One clause of an item with all an ask may look at. */
export interface Clause {
  readonly body: Indexed;
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
  readonly place: "clause" | "headings" | "examples";
  readonly words: readonly Word[];
  readonly isExact: boolean;
}

/** Where a phrase stands; words of headings and examples are no words of the item. */
export interface Hit {
  readonly words: readonly Word[];
  readonly from: number;
  readonly isInClause: boolean;
}

export function find(phrase: Phrase, clause: Clause): Hit | undefined {
  const isInClause = phrase.place === "clause";
  const { words: text, places } = isInClause
    ? clause.body
    : clause[phrase.place === "headings" ? "headings" : "examples"];
  for (const from of places.get(phrase.words[0]?.stem ?? "") ?? []) {
    const run = text.slice(from, from + phrase.words.length);
    const isHere = phrase.words.every((word, offset) =>
      phrase.isExact ? run[offset]?.text === word.text : run[offset]?.stem === word.stem,
    );
    if (isHere) return { words: isInClause ? run : [], from, isInClause };
  }
  return undefined;
}
