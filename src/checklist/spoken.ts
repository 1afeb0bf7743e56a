import MarkdownIt, { type Token } from "markdown-it";

/** Blocks only: what may be costly in a hostile text is inside of lines, and of no interest here. */
const BLOCKS = new MarkdownIt({ html: true, maxNesting: 20 });
BLOCKS.core.ruler.disable(["inline", "linkify", "replacements", "smartquotes", "text_join"]);

/** GitHub takes no longer text. */
const LONGEST = 65_536;

/**
 * What somebody says in Markdown in words of their own: the lines of its paragraphs, as they are written. Quotes, code of any
 * kind, headings, tables, comments and what stands behind the marker of a list are none.
 */
export function spokenLines(markdown: string): readonly string[] {
  const tokens = BLOCKS.parse(markdown.slice(0, LONGEST), {});
  const lines: string[] = [];
  let quotes = 0;
  for (const [index, { type, content }] of tokens.entries()) {
    if (type === "blockquote_open") quotes += 1;
    else if (type === "blockquote_close") quotes -= 1;
    else if (type === "inline" && quotes === 0 && tokens[index - 1]?.type === "paragraph_open")
      lines.push(...linesOf(content).slice(followsMarker(tokens, index) ? 1 : 0));
  }
  return lines;
}

function followsMarker(tokens: readonly Token[], paragraph: number): boolean {
  return tokens[paragraph - 2]?.type === "list_item_open";
}

/** Lines of a paragraph; code spans and comments don't end with a line. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (const [at, end] of breaksOf(text)) {
    lines.push(text.slice(start, at).trim());
    start = end;
  }
  return [...lines, text.slice(start).trim()];
}

const NEXT = /\n|`+|<!--/g;

function* breaksOf(text: string): Generator<readonly [at: number, end: number]> {
  const closing = closingRuns(text);
  const lastComment = text.lastIndexOf("-->");
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(NEXT)) {
    if (index < from) continue;
    const after = index + mark.length;
    if (mark === "\n") yield [index, after];
    else if (mark === "<!--") {
      // Without an end it is text.
      from = lastComment < after ? after : text.indexOf("-->", after) + "-->".length;
    } else from = closing.get(index) ?? after;
  }
}

/** For each run of backticks, the end of the next one of its length: a code span reaches so far. */
function closingRuns(text: string): ReadonlyMap<number, number> {
  const runs = [...text.matchAll(/`+/g)].reverse();
  const next = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { 0: run, index } of runs) {
    const end = next.get(run.length);
    if (end !== undefined) ends.set(index, end);
    next.set(run.length, index + run.length);
  }
  return ends;
}
