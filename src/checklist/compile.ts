import type { Requirement } from "../rules/rule.ts";
import { isStory } from "./beginnings.ts";
import type { Checklist, ChecklistSource, CompiledItem } from "./checklist.ts";
import { readFrontMatter } from "./front-matter.ts";
import { importNotes } from "./imports.ts";
import { readItems } from "./items.ts";
import { readMarkdown } from "./markdown.ts";
import { type Bound, bind, type Evidence, evidenceOf } from "./match.ts";
import { reachOf } from "./reach.ts";
import type { ReadItem } from "./read-item.ts";
import { type Standing, standingOf } from "./standing.ts";

/** More than any front matter and body of which more is read. */
const MAX_CHARACTERS = 256 * 1024;

/** Reads an agent file and binds each of its items to the rules that answer it. Total: any text gives a checklist. */
export function compileChecklist(
  source: ChecklistSource,
  rules: ReadonlyMap<string, Requirement>,
): Checklist {
  const { data, body, notes: headNotes } = readFrontMatter(source.text.slice(0, MAX_CHARACTERS));
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
  const evidence = evidenceOf(page.examples);
  const fileName =
    source.path
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/, "") ?? source.path;
  const description = textOf(data["description"]);
  return {
    path: source.path,
    bundled: source.bundled,
    name: textOf(data["name"]) ?? page.title ?? fileName,
    description,
    reach: placed.reach,
    items: page.items.map((item) => compileItem(item, standingOf(item, page.language), evidence, rules)),
    notes: notes.sort((a, b) => a.line - b.line),
  };
}

function compileItem(
  item: ReadItem,
  standing: Standing,
  evidence: Evidence,
  rules: ReadonlyMap<string, Requirement>,
): CompiledItem {
  const { line, text, headings, polarity } = item;
  const bound = standing.mayBind ? bind(item, evidence, rules) : NOTHING;
  const none = isStory(item)
    ? "no rule answers its beginning, and it is too long to be one rule"
    : "no rule answers it";
  return { line, text, headings, polarity, ...verdictOn(standing, bound, none), ...bound };
}

const NOTHING: Bound = { bindings: [], against: [] };

function verdictOn(
  { unanswered, reason }: Standing,
  { bindings }: Bound,
  none: string,
): Pick<CompiledItem, "state" | "reason"> {
  if (bindings.some(({ checked }) => checked)) return { state: "enforced", reason: undefined };
  if (bindings.length > 0) return { state: "manual", reason: "not yet checked" };
  return { state: unanswered, reason: reason ?? none };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
