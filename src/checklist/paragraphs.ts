import { type Above, BOLD_LINE, bare, ENTRY, LEAD_IN, under } from "./above.ts";
import type { Line, Paragraph } from "./blocks.ts";
import { definitionsIn, listedIn } from "./definitions.ts";
import { isPointer } from "./heading-asides.ts";
import { hasNorm, isOrder } from "./norms.ts";
import { lastSentence, ruleSentences } from "./prose.ts";
import { itemOf, type ReadItem } from "./read-item.ts";
import { LEADING_MARKS, signalOf } from "./stance.ts";

/** The items of a paragraph, and what it leaves above the blocks that follow. */
export interface ReadParagraph {
  readonly items: readonly ReadItem[];
  readonly above: readonly Above[];
  /** It leads into what follows: a list, a table, code. */
  readonly leadIn?: Line;
}

/** `isIntroduction`: it stands first on its page. */
export function readParagraph(
  block: Paragraph,
  above: readonly Above[],
  isIntroduction: boolean,
): ReadParagraph {
  const groups = groupsOf(block);
  const first = groups[0];
  if (first === undefined) return { items: [], above };
  const rank = ENTRY + block.level + (block.isEntry ? 0 : 0.5);
  const chapter = chapterOf(block, above);
  if (chapter !== undefined) return { items: [], above: chapter };
  if (block.isEntry) {
    const parents = above.filter((parent) => parent.rank < rank);
    const below = under(above, rank, first.text);
    const stated = groups.filter(({ text }) => bare(text) !== "");
    const items = stated.map((group) =>
      MARKER.test(group.text) && group !== first
        ? itemOf(unmarked(group), below, "entry")
        : itemOf(group, parents, "entry", block.isTask),
    );
    return { items, above: below };
  }
  const [bold, lead] = block.level === 0 ? [BOLD_LINE, LEAD_IN] : [rank, rank + 0.1];
  const outer = above.filter((parent) => parent.rank < lead);
  const steps = numberedIn(groups);
  if (steps !== undefined) {
    const below = under(outer, block.bold === "none" ? lead : bold, steps.title.text);
    return { items: steps.entries.map((entry) => itemOf(entry, below, "entry")), above: below };
  }
  const isSingle = groups.length === 1;
  if (isSingle && block.bold === "whole" && !isSentence(first.text)) {
    return { items: [], above: under(outer, bold, first.text) };
  }
  const items = itemsOfProse(block, groups, outer, isIntroduction && block.lines.length < 4);
  if (isSingle && items.length === 0 && isTitle(block)) {
    return { items, above: under(outer, lead, first.text) };
  }
  const leads = block.bold !== "lead" || isPointer(first.text);
  if (!isSingle || !first.text.endsWith(":") || !leads) return { items, above: outer };
  return { items, above: under(outer, lead, lastSentence(first.text)), leadIn: first };
}

/** "2. Structure", and "NEVER:" on the line below it: what follows is a list of its own, not nested in this entry. */
function chapterOf({ isEntry, lines }: Paragraph, above: readonly Above[]): readonly Above[] | undefined {
  const [title, lead, ...more] = lines;
  if (!isEntry || title === undefined || lead === undefined || more.length > 0) return undefined;
  if (!lead.text.endsWith(":") || signalOf(lead.text) === undefined) return undefined;
  const outer = above.filter(({ rank }) => rank < LEAD_IN);
  return under(under(outer, LEAD_IN, title.text), LEAD_IN + 0.5, lead.text);
}

/**
 * A title, and right below it lines "4. …", "5. …": Markdown begins no list within a paragraph unless it starts with 1, but
 * its author meant one.
 */
function numberedIn([title, ...rest]: readonly Line[]):
  | { readonly title: Line; readonly entries: readonly Line[] }
  | undefined {
  const isList = rest.length > 1 && rest.every(({ text }) => NUMBERED.test(text));
  if (title === undefined || !isList || !/:\W*$/.test(title.text)) return undefined;
  return { title, entries: rest.map(unmarked) };
}

function unmarked({ line, text }: Line): Line {
  return { line, text: text.replace(MARKER, "") };
}

const NUMBERED = /^\d{1,3}[.)] +(?=\S)/;
/** Also the bullets of a list that is indented too far to be one: Markdown takes its lines for text that runs on. */
const MARKER = /^(?:\d{1,3}[.)]|[-*+]) +(?=\S)/;

/** A whole line of bold text is a heading, unless it ends like a sentence that orders. */
function isSentence(text: string): boolean {
  return /[.!]$/.test(text) && hasNorm(text);
}

/** A few words on a line of their own, without the marks of a heading: "Error Handling". */
function isTitle({ level, lines, bold }: Paragraph): boolean {
  const [{ text } = { text: "" }, ...more] = lines;
  return level === 0 && more.length === 0 && bold === "none" && TITLE.test(text) && !isOrder(text);
}

const TITLE =
  /^[A-Z](?!.*\b(?:is|are|was|has|have|will|should|must|you|this|it)\b)[\w/&'-]*(?: [\w/&'()-]+){0,5}$/;

function itemsOfProse(
  block: Paragraph,
  groups: readonly Line[],
  above: readonly Above[],
  isIntroduction: boolean,
): ReadItem[] {
  if (block.bold !== "none") return groups.map((group) => itemOf(group, above, "paragraph"));
  const marked = groups.filter(({ text }) => LEADING_MARKS.test(text) && bare(text) !== "");
  if (marked.length > 0) return marked.map((group) => itemOf(group, above, "paragraph"));
  const listed = listedIn(block.lines);
  if (listed !== undefined) {
    return listed.flatMap(({ key, rules }) =>
      rules.map((rule) => itemOf(rule, under(above, ENTRY, key), "paragraph")),
    );
  }
  const definitions = definitionsIn(block.lines);
  if (definitions !== undefined) return definitions.map((line) => itemOf(line, above, "paragraph"));
  return ruleSentences(block.lines, isIntroduction).map((sentence) => itemOf(sentence, above, "sentence"));
}

/** Lines that run on are one text; one that starts with a mark, a number, a bold lead or, after a sentence, in bold starts another. */
function groupsOf({ lines, bold, boldLines }: Paragraph): Line[] {
  const groups: Line[] = [];
  const isList = lines.filter(({ text }) => MARKER.test(text)).length > 1;
  for (const line of lines) {
    const last = groups.at(-1);
    const isBold = bold !== "none" && boldLines.includes(line.line);
    const isLead = isBold && (LEAD.test(line.text) || /[.!]["')]*$/.test(last?.text ?? ""));
    const isNumbered =
      isList && MARKER.test(line.text) && (/:\W*$/.test(last?.text ?? "") || MARKER.test(last?.text ?? ""));
    if (last === undefined || isLead || isNumbered || LEADING_MARKS.test(line.text)) groups.push(line);
    else groups.splice(-1, 1, { line: last.line, text: `${last.text} ${line.text}` });
  }
  return groups;
}

/** A few words and what parts them from the rest. */
const LEAD = /^[^.:]{1,60}(?::| [–—-] )/;
