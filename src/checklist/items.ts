import { type Above, bare, ENTRY, headingRank, TAG, under } from "./above.ts";
import type { Block, Code, Line, Paragraph, Scope } from "./blocks.ts";
import { type Example, examplesIn } from "./examples.ts";
import { listInside } from "./fences.ts";
import type { Note } from "./front-matter.ts";
import { sum, type Tally, tallyOf } from "./language.ts";
import { readParagraph } from "./paragraphs.ts";
import { pressesForCode, ruleOfHeading, statesRule } from "./prose.ts";
import { itemOf, type ReadItem } from "./read-item.ts";
import { rowsOf } from "./tables.ts";

export interface Page {
  readonly items: readonly ReadItem[];
  /** What tells the language of all its text. */
  readonly language: Tally;
  readonly examples: readonly Example[];
  /** First heading of the page. */
  readonly title: string | undefined;
}

const MAX_ITEMS = 1_000;

/** What is known of a page up to a block. */
interface Reading {
  readonly items: ReadItem[];
  readonly examples: Example[];
  readonly tallies: Tally[];
  title: string | undefined;
  above: readonly Above[];
  /** What stood above where each open scope began. */
  readonly outside: (readonly Above[])[];
  /** How many items there were at the last heading. */
  before: number;
  /** The last heading, where it says itself what must be. */
  stated: ReadItem | undefined;
  /** The last heading, where code below it makes it a rule. */
  pressed: ReadItem | undefined;
  /** Where text or code begins. */
  first: number | undefined;
  /** Nothing but the title has been read. */
  isStart: boolean;
  /** The line right above, if it leads into what follows. */
  leadIn: Line | undefined;
}

/** Turns a page's blocks into items. Prose is none, unless it has a mark, starts with a bold lead or states a rule. */
export function readItems(blocks: Iterable<Block>, notes: Note[]): Page {
  const reading: Reading = {
    items: [],
    examples: [],
    tallies: [],
    title: undefined,
    above: [],
    outside: [],
    before: 0,
    stated: undefined,
    pressed: undefined,
    first: undefined,
    isStart: true,
    leadIn: undefined,
  };
  for (const block of blocks) {
    const list = block.kind === "code" ? listInside(block, reading.above, notes) : undefined;
    for (const part of list ?? [block]) readBlock(part, reading);
    if (reading.items.length > MAX_ITEMS) {
      const next = reading.items.splice(MAX_ITEMS)[0];
      const text = `The file has more than ${MAX_ITEMS} items; none from here on was read. Split it.`;
      notes.push({ line: next?.line ?? 1, text, isCut: true });
      break;
    }
  }
  readStated(reading);
  const { items, examples, title, tallies } = reading;
  if (items.length === 0 && reading.first !== undefined)
    notes.push({ line: reading.first, text: NOTHING_FOUND });
  return { items, examples, title, language: sum(tallies) };
}

const NOTHING_FOUND =
  "No list, no row of a table and no sentence here states a rule, so nothing is asked for; write what is, as a list.";

function readBlock(block: Block, reading: Reading): void {
  const { leadIn } = reading;
  reading.leadIn = undefined;
  if (block.kind !== "heading" && block.kind !== "scope") reading.first ??= block.line;
  if (block.kind === "paragraph") readText(block, reading);
  else if (block.kind === "code") readCode(block, leadIn, reading);
  else if (block.kind === "scope") readScope(block, reading);
  else if (block.kind === "table") {
    readLeadIn(leadIn, reading);
    reading.items.push(...rowsOf(block, aboveLevel(block.level, reading.above)));
  } else {
    readStated(reading);
    reading.tallies.push(tallyOf(block.text));
    if (reading.title !== undefined) reading.isStart = false;
    reading.title ??= bare(block.text);
    reading.above = under(reading.above, headingRank(reading.above, block.depth), block.text);
    reading.before = reading.items.length;
    const outer = reading.above.slice(0, -1);
    const rule = ruleOfHeading(block.text);
    reading.stated = rule === undefined ? undefined : itemOf({ ...block, text: rule }, outer, "sentence");
    reading.pressed = pressesForCode(block.text) ? itemOf(block, outer, "sentence") : undefined;
  }
}

/** "Logging: never print", and below it nothing but code: then the heading is the item. */
function readStated({ stated, items, before }: Reading): void {
  if (stated !== undefined && items.length === before) items.push(stated);
}

function readText(block: Paragraph, reading: Reading): void {
  reading.tallies.push(...block.lines.map(({ text }) => tallyOf(text)));
  const { items, above, leadIn } = readParagraph(block, reading.above, reading.isStart);
  reading.items.push(...items);
  reading.above = above;
  reading.leadIn = leadIn;
  reading.isStart = false;
}

const SHELL = /^(?:ba|z|fi)?sh$|^(?:shell|console|terminal|powershell|cmd)$/;

/** A rule that a table or code only explains further ("Always state both:") is an item. */
function readLeadIn(leadIn: Line | undefined, { above, items }: Reading): void {
  const rule = leadIn?.text.slice(0, -1) ?? "";
  if (leadIn === undefined || !statesRule(rule)) return;
  items.push(itemOf({ line: leadIn.line, text: rule }, above.slice(0, -1), "sentence"));
}

function readCode(block: Code, leadIn: Line | undefined, reading: Reading): void {
  const { above, items, before } = reading;
  if (!SHELL.test(block.language ?? "")) {
    readLeadIn(leadIn, reading);
    if (reading.pressed !== undefined && items.length === before) items.push(reading.pressed);
  }
  const item = items.length > before ? items.at(-1)?.line : undefined;
  reading.examples.push(...examplesIn(block, above, item));
}

function readScope(scope: Scope, reading: Reading): void {
  if (!scope.isOpening) reading.above = reading.outside.pop() ?? reading.above;
  else {
    reading.outside.push(reading.above);
    if (scope.text !== undefined) reading.above = under(reading.above, TAG, scope.text);
  }
}

function aboveLevel(level: number, above: readonly Above[]): readonly Above[] {
  return above.filter(({ rank }) => rank < (level === 0 ? ENTRY : ENTRY + level + 0.5));
}
