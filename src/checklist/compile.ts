import type { Rule } from "../rules/rule.ts";
import type { Checklist, ChecklistSource, CompiledItem } from "./checklist.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type ReadItem, readItems } from "./items.ts";
import { readMarkdown } from "./markdown.ts";
import { bindingsOf, type Evidence, evidenceOf } from "./match.ts";
import { sectionOf, unansweredState } from "./sections.ts";

/** More than any front matter and body of which more is read. */
const MAX_CHARACTERS = 256 * 1024;

/** Reads an agent file and binds each of its items to the rules that answer it. Total: any text gives a checklist. */
export function compileChecklist(source: ChecklistSource, rules: ReadonlyMap<string, Rule>): Checklist {
  const { data, body, notes: headNotes } = readFrontMatter(source.text.slice(0, MAX_CHARACTERS));
  const notes = [...headNotes];
  if (source.text.length > MAX_CHARACTERS) {
    notes.push({
      line: 1,
      text: `The file is longer than ${MAX_CHARACTERS} characters; only its beginning was read.`,
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
    items: page.items.map((item) => compileItem(item, evidence, rules)),
    notes: notes.sort((a, b) => a.line - b.line),
  };
}

function compileItem(item: ReadItem, evidence: Evidence, rules: ReadonlyMap<string, Rule>): CompiledItem {
  const { line, text, headings, polarity } = item;
  const section = sectionOf(item);
  const bindings = section === "about" ? [] : bindingsOf(item, evidence, rules);
  const state = bindings.length > 0 ? "enforced" : unansweredState(item, section);
  return { line, text, headings, polarity, state, bindings };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
