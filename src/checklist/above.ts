import type { Polarity } from "./checklist.ts";
import { type HeadingKind, kindOfHeading } from "./heading-kinds.ts";
import { LEADING_MARKS, signalOf } from "./stance.ts";

/** A heading, a bold line that acts as one, the line that leads into a list, or an item that has items below it. */
export interface Above {
  readonly rank: number;
  readonly text: string;
  readonly signal: Polarity | undefined;
  /** What it says about everything below it; undefined for an item. */
  readonly kind: HeadingKind | undefined;
}

/** Tags have the rank 0, headings the ranks 1–6 of Markdown; below stand bold lines, lead-ins, and items by their level. */
export const TAG = 0;
export const BOLD_LINE = 7;
export const LEAD_IN = 8;
export const ENTRY = 10;

const MAX_HEADING = 200;
const MAX_DEPTH = 40;

/** What stands above whatever follows a line of this rank. */
export function under(above: readonly Above[], rank: number, text: string): readonly Above[] {
  const isTitle = rank < ENTRY || text.endsWith(":") || LEADING_MARKS.test(text);
  const signal = isTitle ? signalOf(text) : undefined;
  const outer = above.filter((parent) => parent.rank < rank || (rank === TAG && parent.rank < LEAD_IN));
  if (outer.length >= MAX_DEPTH) return outer;
  const words = briefly(bare(text));
  return [...outer, { rank, text: words, signal, kind: rank < ENTRY ? kindOfHeading(words) : undefined }];
}

/** The words of a line without the marks before them. */
export function bare(text: string): string {
  return text.replace(LEADING_MARKS, "").trim();
}

/**
 * The rank of a heading. Some pages have bold lines for chapters and small headings inside them: there a heading stands
 * below the bold line, and ends with the next one.
 */
export function headingRank(above: readonly Above[], depth: number): number {
  const isInside =
    above.some(({ rank }) => rank === BOLD_LINE) && !above.some(({ rank }) => rank > 1 && rank <= 6);
  return isInside && depth > 2 ? BOLD_LINE + depth / 10 : depth;
}

function briefly(text: string): string {
  return text.length <= MAX_HEADING ? text : `${text.slice(0, MAX_HEADING)}…`;
}
