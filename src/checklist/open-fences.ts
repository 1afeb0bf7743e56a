import type { Note } from "./front-matter.ts";
import { Hiding } from "./hidden.ts";

/** Of no language, or of Markdown. */
const OF_TEXT = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?:(?:md|mdx|markdown)\b.*)?$/i;
const MARKDOWN = /^ {0,3}(?:[-*+] |\d{1,3}[.)] |#{2,6} )/;
/** More than any page needs: each costs another look at what is below it. */
const MOST = 4;

/**
 * Takes away a fence that is never closed, where there is Markdown below it: its author forgot to close it, or closed it
 * twice, and means what stands there. Code stays code.
 */
export function withoutOpenFences(source: readonly string[], notes: Note[]): readonly string[] {
  let lines = source;
  for (let from = 0, count = 0; count < MOST; count += 1) {
    const open = openFenceFrom(lines, from);
    if (open === undefined || !OF_TEXT.test(lines[open] ?? "") || !hasMarkdown(lines.slice(open + 1))) break;
    lines = lines.map((line, index) => (index === open ? "" : line));
    notes.push({ line: open + 1, text: NEVER_CLOSED });
    from = open;
  }
  return lines;
}

const NEVER_CLOSED =
  "The code block that begins here is never closed; what stands below it was read as text. Close it, or take its mark away.";

/** The index of the line on which a block begins that nothing ends. */
function openFenceFrom(lines: readonly string[], from: number): number | undefined {
  const hiding = new Hiding();
  for (const [offset, line] of lines.slice(from).entries()) hiding.take(line, from + offset);
  return hiding.open?.line;
}

function hasMarkdown(lines: readonly string[]): boolean {
  return lines.filter((line) => MARKDOWN.test(line)).length > 1;
}
