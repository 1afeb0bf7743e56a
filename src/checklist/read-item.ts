import { type Above, bare } from "./above.ts";
import type { Line } from "./blocks.ts";
import type { Item, Polarity } from "./checklist.ts";
import { clauses } from "./clauses.ts";
import { LEADING_MARKS, signalOf, stanceOf } from "./stance.ts";
import { words } from "./words.ts";

/** Something an item says, with what stands before its own words: a mark, the headings above, the head of a column. */
export interface Part {
  readonly text: string;
  readonly inherited: Polarity | undefined;
}

/** `fact`: a row of a table that only describes. `sentence`: a sentence of prose that states a rule. */
export type Form = "entry" | "paragraph" | "row" | "fact" | "sentence";

/** An item with what only compiling needs to know. */
export interface ReadItem extends Item {
  /** One for most items, one for each cell of a table's row that says what is good or bad. */
  readonly parts: readonly Part[];
  /** Has a check mark, a cross or a box: its author means it to be checked. */
  readonly isMarked: boolean;
  readonly form: Form;
  /** What stands above it, outermost first; its `headings` are the words of these. */
  readonly above: readonly Above[];
}

export function itemOf({ line, text }: Line, above: readonly Above[], form: Form, isTask = false): ReadItem {
  const inherited = markOf(text) ?? signalAbove(above);
  const isMarked = isTask || markOf(text) !== undefined || /^[☐☑▢□]/u.test(text);
  return itemOfParts({ line, text: bare(text) }, [{ text: bare(text), inherited }], above, form, isMarked);
}

export function itemOfParts(
  { line, text }: Line,
  parts: readonly Part[],
  above: readonly Above[],
  form: Form,
  isMarked = false,
): ReadItem {
  const first = parts[0];
  const clause = clauses(first?.text ?? "")[0] ?? "";
  const { kind } = stanceOf(clause, words(clause), first?.inherited);
  const headings = above.map((parent) => parent.text);
  const polarity = kind === "permitted" || kind === "waived" ? "want" : kind;
  return { line, text, headings, polarity, parts, isMarked, form, above };
}

/** What the nearest heading that says so says about everything below it. */
export function signalAbove(above: readonly Above[]): Polarity | undefined {
  return above.findLast(({ signal }) => signal !== undefined)?.signal;
}

function markOf(text: string): Polarity | undefined {
  const marks = LEADING_MARKS.exec(text)?.[0];
  return marks === undefined ? undefined : signalOf(`${marks} item`);
}
