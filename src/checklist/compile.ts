import type { Requirement } from "../rules/rule.ts";
import { isStory } from "./beginnings.ts";
import type { Binding, Checklist, ChecklistSource, CompiledItem } from "./checklist.ts";
import { readFrontMatter } from "./front-matter.ts";
import { heard } from "./heard.ts";
import { importNotes } from "./imports.ts";
import { type Page, readItems } from "./items.ts";
import { readMarkdown } from "./markdown.ts";
import { type Bound, bind, evidenceOf } from "./match.ts";
import { listsOfOrders } from "./orders.ts";
import { stackOfPage } from "./page-stack.ts";
import { reachOf } from "./reach.ts";
import type { ReadItem } from "./read-item.ts";
import type { PageStack } from "./stack.ts";
import { type Standing, standingOf } from "./standing.ts";

/** More than any front matter and body of which more is read. */
const MAX_CHARACTERS = 256 * 1024;

/** Reads an agent file and binds each of its items to the rules that answer it. Total: any text gives a checklist. */
export function compileChecklist(
  source: ChecklistSource,
  rules: ReadonlyMap<string, Requirement>,
): Checklist {
  const read = { ...source, text: source.text.slice(0, MAX_CHARACTERS) };
  const { data, body, notes: headNotes } = readFrontMatter(read.text);
  const placed = source.reach === undefined ? reachOf(source, data) : { reach: source.reach, notes: [] };
  const notes = [...headNotes, ...placed.notes, ...importNotes(source.path, body)];
  if (source.text.length > MAX_CHARACTERS) {
    notes.push({
      line: 1,
      text: `The file is longer than ${MAX_CHARACTERS} characters; only its beginning was read.`,
      isCut: true,
    });
  }
  const page = readItems(readMarkdown(body, notes), notes);
  const description = textOf(data["description"]);
  const name = textOf(data["name"]);
  const stack = stackOfPage(read, { name, description, title: page.title });
  const answered = answer(page, rules, stack);
  const fileName =
    source.path
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/, "") ?? source.path;
  return {
    path: source.path,
    bundled: source.bundled,
    name: name ?? page.title ?? fileName,
    description,
    reach: placed.reach,
    items: answered.map(compileItem),
    notes: notes.sort((a, b) => a.line - b.line),
  };
}

/** An item with what its words ask for, whatever they sound like. */
export interface AnsweredItem {
  readonly item: ReadItem;
  readonly standing: Standing;
  readonly bound: Bound;
}

export function answer(
  page: Page,
  rules: ReadonlyMap<string, Requirement>,
  stack: PageStack = "ours",
): readonly AnsweredItem[] {
  const surroundings = { evidence: evidenceOf(page.examples), stack };
  const ordered = listsOfOrders(page.items);
  return page.items.map((item) => {
    const nearest = item.above.at(-1);
    const standing = standingOf(item, page.language, nearest !== undefined && ordered.has(nearest));
    return { item, standing, bound: standing.mayBind ? bind(item, surroundings, rules) : NOTHING };
  });
}

function compileItem({ item, standing, bound }: AnsweredItem): CompiledItem {
  const { line, text, headings, polarity } = item;
  const { bindings, passedOver } = heard(item, bound.bindings);
  return {
    ...{ line, text, headings, polarity, bindings, against: bound.against },
    ...verdictOn(item, standing, bindings, passedOver !== undefined),
    ...(passedOver !== undefined && { passedOver }),
  };
}

const NOTHING: Bound = { bindings: [], against: [] };

function verdictOn(
  item: ReadItem,
  { unanswered, reason }: Standing,
  bindings: readonly Binding[],
  sharesWords: boolean,
): Pick<CompiledItem, "state" | "reason"> {
  if (bindings.some(({ checked }) => checked)) return { state: "enforced", reason: undefined };
  if (bindings.length > 0) return { state: "manual", reason: "not yet checked" };
  if (reason !== undefined) return { state: unanswered, reason };
  if (sharesWords) return { state: unanswered, reason: "only shares words with a rule" };
  const why = isStory(item)
    ? "no rule answers its beginning, and it is too long to be one rule"
    : "no rule answers it";
  return { state: unanswered, reason: why };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
