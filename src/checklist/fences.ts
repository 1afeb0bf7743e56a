import type { Above } from "./above.ts";
import type { Block, Code, Scope } from "./blocks.ts";
import type { Note } from "./front-matter.ts";
import { readMarkdown } from "./markdown.ts";

const MARKDOWN = /^(?:md|mdx|markdown)$/;
const ENTRY = /^\s*(?:[-*+•] |\d{1,3}[.)] |[✅❌✓✗☐☑□▢✔✖])/u;
const HEADING = /^\s*(?:#{1,6} |\*\*[^*]+\*\*:?\s*$|[A-Z][\w ,&/-]{2,60}:\s*$)/;
/** Something to fill in: `[name]`, `{name}`, `<name>`, `...`; not a box, a link, or a type such as `list[str]`. */
const PLACEHOLDER =
  /(?<![\w\]])\[(?![ xX]\])[^\]\n]{2,80}\](?!\(|\[)|(?<![\w$"'`(=])\{[A-Za-z][\w .,'/-]*\}|<[a-z][\w .-]*>|\.\.\.|…|\bXX+\b|\bYYYY\b|\bTODO\b/;
/** Above a text that the agent is to write, or that shows what somebody wrote. */
const TEMPLATE =
  /\b(?:output|response|report(?:s|ing)?|templates?|formats?|examples?|sample|summary|feedback|comments?|commit|messages?|pull request|pr|issue|prompts?|dialogue|conversation|tree|structure|layout|workflow|collaborative|language|sandwich|disagree\w*|labels?)\b/i;

/**
 * The Markdown inside a code block that is a list of standards to apply, or that only its indentation makes one; undefined
 * for code, and for a text that is to be filled in or that shows how to answer.
 */
export function listInside(code: Code, above: readonly Above[], notes: Note[]): readonly Block[] | undefined {
  if (!(code.language === undefined || MARKDOWN.test(code.language))) return undefined;
  const lines = code.text.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.filter((line) => ENTRY.test(line)).length;
  const titles = lines.filter((line) => HEADING.test(line)).length;
  if (entries < 2 || entries + titles < 0.7 * lines.length) return undefined;
  if (code.isFenced && lines.some((line) => PLACEHOLDER.test(line))) return undefined;
  if (above.slice(-2).some(({ text }) => TEMPLATE.test(text))) return undefined;
  return [scope(code.line, true), ...read(code, notes), scope(code.line, false)];
}

function scope(line: number, isOpening: boolean): Scope {
  return { kind: "scope", line, isOpening, text: undefined };
}

function read(code: Code, notes: Note[]): Block[] {
  const inner: Note[] = [];
  const before = code.isFenced ? code.line : code.line - 1;
  const blocks = [...readMarkdown(code.text, inner)].map((block) => moved(block, before));
  notes.push(...inner.map((note) => ({ ...note, line: note.line + before })));
  return blocks;
}

function moved(block: Block, by: number): Block {
  const line = block.line + by;
  if (block.kind === "paragraph") {
    const lines = block.lines.map((it) => ({ line: it.line + by, text: it.text }));
    return { ...block, line, lines, boldLines: block.boldLines.map((it) => it + by) };
  }
  if (block.kind === "table") {
    return { ...block, line, rows: block.rows.map((row) => ({ line: row.line + by, cells: row.cells })) };
  }
  return { ...block, line };
}
