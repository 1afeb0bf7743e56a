import type { ReadItem } from "./read-item.ts";
import { type Word, words } from "./words.ts";

const MOST_WORDS = 60;
const MOST_HEADINGS = 6;

/** What may tell whether an item asks for something: its words, pairs of them, the words above it, and how it is meant. */
export function signsOf({ text, headings, polarity }: ReadItem): ReadonlySet<string> {
  const own = words(text).slice(0, MOST_WORDS);
  return new Set([
    ...ofWords(own),
    ...ofHeadings(headings),
    `is meant as ${polarity}`,
    `has ${Math.min(8, Math.floor(own.length / 4)) * 4} words or more`,
  ]);
}

function ofWords(own: readonly Word[]): readonly string[] {
  return own.flatMap(({ stem }, index) => {
    const before = own[index - 1];
    return before === undefined ? [`says ${stem}`] : [`says ${stem}`, `says ${before.stem} ${stem}`];
  });
}

function ofHeadings(headings: readonly string[]): readonly string[] {
  const [nearest = [], ...further] = headings
    .slice(-MOST_HEADINGS)
    .reverse()
    .map((heading) => words(heading).map(({ stem }) => stem));
  return [
    ...nearest.map((word) => `below ${word}`),
    ...further.flat().map((word) => `further below ${word}`),
  ];
}
