import type { Bound } from "./match.ts";
import { isOrder } from "./norms.ts";
import type { ReadItem } from "./read-item.ts";
import { sectionOf } from "./sections.ts";
import type { Standing } from "./standing.ts";
import { type Word, words } from "./words.ts";

/** The page that an item stands on: which share of its items begins as orders do, and of which share rules answer. */
export interface Company {
  readonly ordered: number;
  readonly answered: number;
}

export function companyOf(items: readonly { readonly item: ReadItem; readonly bound: Bound }[]): Company {
  const all = Math.max(1, items.length);
  return {
    ordered: items.filter(({ item }) => isOrder(item.text)).length / all,
    answered: items.filter(({ bound }) => bound.bindings.length > 0).length / all,
  };
}

const MOST_WORDS = 60;
const MOST_HEADINGS = 6;

/** What may tell a rule from a description in an item: its words, how it begins, what stands above it, the page around it. */
export function signsOf(item: ReadItem, standing: Standing, company: Company): ReadonlySet<string> {
  const own = words(item.text).slice(0, MOST_WORDS);
  return new Set([
    ...ofWords(own),
    ...ofBeginning(own),
    ...ofHeadings(item),
    ...ofSection(item, standing),
    ...ofForm(item, own, company),
  ]);
}

function ofWords(own: readonly Word[]): readonly string[] {
  return own.flatMap(({ stem }, index) => {
    const before = own[index - 1];
    return before === undefined ? [`says ${stem}`] : [`says ${stem}`, `says ${before.stem} ${stem}`];
  });
}

const INFLECTIONS: readonly (readonly [sign: string, ending: RegExp])[] = [
  ["begins with -ed", /ed$/],
  ["begins with -s", /[^s]s$/],
  ["begins with -ing", /ing$/],
];

function ofBeginning([first, second]: readonly Word[]): readonly string[] {
  if (first === undefined) return [];
  const inflected = INFLECTIONS.flatMap(([sign, ending]) => (ending.test(first.text) ? [sign] : []));
  const two = second === undefined ? [] : [`begins ${first.text} ${second.text}`];
  return [`begins ${first.text}`, ...two, ...inflected];
}

function ofHeadings({ headings }: ReadItem): readonly string[] {
  const [nearest, ...further] = headings
    .slice(-MOST_HEADINGS)
    .reverse()
    .map((heading) => words(heading).map(({ stem }) => stem));
  if (nearest === undefined) return ["below nothing"];
  return [
    `below exactly ${nearest.join(" ")}`,
    ...nearest.map((word) => `below ${word}`),
    ...further.flat().map((word) => `further below ${word}`),
  ];
}

/** What the hand-written readings make of it. */
function ofSection({ above }: ReadItem, { unanswered }: Standing): readonly string[] {
  const section = sectionOf(above);
  const kind = typeof section === "object" ? section.aside : section;
  return [`stands in ${kind}`, `unanswered would be ${unanswered}`];
}

function ofForm(item: ReadItem, own: readonly Word[], { ordered, answered }: Company): readonly string[] {
  const { text, headings, polarity, form, isMarked } = item;
  return [
    `has ${Math.min(8, Math.floor(own.length / 4)) * 4} words or more`,
    `is meant as ${polarity}`,
    `is ${isMarked ? "marked " : ""}${form}`,
    `stands ${Math.min(6, headings.length)} deep`,
    `of a page with ${Math.floor(ordered * 8)} eighths of orders`,
    `of a page with ${Math.floor(answered * 8)} eighths of answers`,
    ...(/^[^.:]{2,40}:\s/.test(text) ? ["has a lead"] : []),
    ...(/[()=]|\w_\w/.test(text) ? ["has code"] : []),
    ...(/[.!]$/.test(text) ? ["ends as a sentence"] : []),
  ];
}
