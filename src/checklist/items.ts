import type { Item, Polarity } from "./checklist.ts";
import type { Note } from "./front-matter.ts";
import type { Block, Line } from "./markdown.ts";
import { LEADING_MARKS, signalOf, stanceOf } from "./stance.ts";
import { clauses, words } from "./words.ts";

/** An item with what only compiling needs to know. */
export interface ReadItem extends Item {
  /** What its mark and the headings above say before its own words do. */
  readonly inherited: Polarity | undefined;
  /** Has a check mark, a cross or a box: its author means it to be checked. */
  readonly isMarked: boolean;
}

/** Code shown in the file, under its headings: evidence for what an item on the same topic means. */
export interface Example {
  readonly headings: readonly string[];
  readonly text: string;
}

export interface Page {
  readonly items: readonly ReadItem[];
  readonly examples: readonly Example[];
  /** First heading of the page. */
  readonly title: string | undefined;
}

const MAX_ITEMS = 1_000;
const MAX_HEADING = 200;

/** A heading, a bold line that acts as one, the line that leads into a list, or an item that has items below it. */
interface Above {
  readonly rank: number;
  readonly text: string;
  readonly signal: Polarity | undefined;
}

/** Headings have the ranks 1–6 of Markdown; below them stand bold lines, lead-ins, and items by their level. */
const BOLD_LINE = 7;
const LEAD_IN = 8;
const ENTRY = 10;

/** Turns a page's blocks into items. Prose is no item, unless it carries a mark or starts with a bold lead. */
export function readItems(blocks: Iterable<Block>, notes: Note[]): Page {
  const items: ReadItem[] = [];
  const examples: Example[] = [];
  let above: readonly Above[] = [];
  let title: string | undefined;
  for (const block of blocks) {
    if (block.kind === "heading") {
      title ??= bare(block.line.text);
      above = under(above, block.depth, block.line.text);
    } else if (block.kind === "code") {
      examples.push({ headings: above.map(({ text }) => text), text: block.text });
    } else {
      const page = readParagraph(block, above);
      above = page.above;
      items.push(...page.items);
    }
    if (items.length > MAX_ITEMS) {
      const next = items.splice(MAX_ITEMS)[0];
      const line = next?.line ?? 1;
      notes.push({
        line,
        text: `The file has more than ${MAX_ITEMS} items; none from here on was read. Split it.`,
      });
      break;
    }
  }
  return { items, examples, title };
}

type Paragraph = Extract<Block, { kind: "paragraph" }>;

function readParagraph(
  block: Paragraph,
  above: readonly Above[],
): { items: ReadItem[]; above: readonly Above[] } {
  const groups = groupsOf(block.lines);
  const first = groups[0];
  if (first === undefined) return { items: [], above };
  if (block.level > 0) {
    const rank = ENTRY + block.level + (block.isEntry ? 0 : 0.5);
    const parents = above.filter((parent) => parent.rank < rank);
    const stated = groups.filter(({ text }) => bare(text) !== "");
    const items = stated.map((group) => itemOf(group, parents, block.isTask));
    return { items, above: under(parents, rank, first.text) };
  }
  const outer = above.filter(({ rank }) => rank < LEAD_IN);
  const isSingle = groups.length === 1;
  if (isSingle && block.bold === "whole") return { items: [], above: under(outer, BOLD_LINE, first.text) };
  const areMarked = groups.filter(({ text }) => LEADING_MARKS.test(text) && bare(text) !== "");
  const stated = block.bold === "lead" ? groups : areMarked;
  const items = stated.map((group) => itemOf(group, outer, false));
  const leadsIn = isSingle && items.length === 0 && first.text.endsWith(":");
  return { items, above: leadsIn ? under(outer, LEAD_IN, first.text) : outer };
}

function under(above: readonly Above[], rank: number, text: string): Above[] {
  const isTitle = rank < ENTRY || text.endsWith(":") || LEADING_MARKS.test(text);
  const signal = isTitle ? signalOf(text) : undefined;
  return [...above.filter((parent) => parent.rank < rank), { rank, text: briefly(bare(text)), signal }];
}

/** Lines that run on are one text; a line that starts with a mark starts another. */
function groupsOf(lines: readonly Line[]): Line[] {
  const groups: Line[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || LEADING_MARKS.test(line.text)) groups.push(line);
    else groups.splice(-1, 1, { line: last.line, text: `${last.text} ${line.text}` });
  }
  return groups;
}

function itemOf({ line, text }: Line, above: readonly Above[], isTask: boolean): ReadItem {
  const inherited = markOf(text) ?? above.findLast(({ signal }) => signal !== undefined)?.signal;
  const plain = bare(text);
  const clause = clauses(plain)[0] ?? "";
  const { kind } = stanceOf(clause, words(clause), inherited);
  const isMarked = isTask || markOf(text) !== undefined || /^[☐☑▢□]/u.test(text);
  const headings = above.map((parent) => parent.text);
  return { line, text: plain, headings, polarity: kind === "free" ? "want" : kind, inherited, isMarked };
}

function markOf(text: string): Polarity | undefined {
  const marks = LEADING_MARKS.exec(text)?.[0];
  return marks === undefined ? undefined : signalOf(`${marks} item`);
}

function briefly(text: string): string {
  return text.length <= MAX_HEADING ? text : `${text.slice(0, MAX_HEADING)}…`;
}

function bare(text: string): string {
  return text.replace(LEADING_MARKS, "").trim();
}
