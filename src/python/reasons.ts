import { docstringOf, statementsOf } from "./blocks.ts";
import { isCommentedCode } from "./commented-code.ts";
import { handlingClause } from "./handling.ts";
import { onlyLetsGo } from "./idle-words.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What is written to a tool, or put off. */
const DIRECTIVE = /^\s*(?:noqa|nosec|pragma|type|pylint|pyright|pyrefly|ruff|mypy|rubric|todo|fixme|xxx)\b/i;

/** Scripts that put no blanks between words. */
const WITHOUT_BLANKS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{4}/u;

/**
 * At least two words, which are no code and say more than that an error is let go. Those of a directive give no reason, unless a
 * dash or another `#` is followed by one.
 */
export function isReason(comment: string): boolean {
  return comment.split("#").some(saysWhy) && !isCommentedCode(uncommented(comment));
}

function saysWhy(part: string): boolean {
  const [first = "", ...rest] = part.split(/ [-–—]+ /);
  const said = DIRECTIVE.test(first) ? rest.join(" ") : part;
  const words = said.split(" ").filter((word) => /\p{L}{2}/u.test(word));
  return (WITHOUT_BLANKS.test(said) || words.length >= 2) && !onlyLetsGo(said);
}

/** Says of a failure that nothing is lost. */
const HARMLESS =
  /\b(?:best[ -]effort|fail[ -](?:open|safe|silent|soft)|fire[ -]and[ -]forget|non[ -]?(?:critical|fatal)|(?:errors?|failures?) (?:are|is) (?:ignored|swallowed))\b/i;

/** The same, where nothing but a failure is meant: a function that doesn't block is another matter. */
const HARMLESS_HERE = /\b(?:non[ -]?blocking|may fail|ignore (?:any |all )?(?:errors?|failures?))\b/i;
const FAR = 1_000;

function isHarmlessHere(text: string): boolean {
  return (HARMLESS.test(text) || HARMLESS_HERE.test(text)) && !onlyLetsGo(text);
}

/**
 * A handler is explained by a comment atop; or it is said to be harmless that something fails: by a comment right above the `try`,
 * by what the handler tells, or by the docstring of a function that does little else.
 */
export function isExplained(source: Source, clause: Syntax): boolean {
  const comments = commentsAtop(source, clause);
  if (!isCommentedCode(comments.map(uncommented).join("\n")) && comments.some(isReason)) return true;
  const tried = clause.parent;
  if (tried === undefined) return false;
  if ([commentAbove(source.tree.text, tried.start), ...textsIn(source, clause)].some(isHarmlessHere))
    return true;
  return HARMLESS.test(docstringAbout(source, tried));
}

function uncommented(comment: string): string {
  return comment.replace(/^#+ ?/, "");
}

/** What stands in a handler in quotes, and in none within it. */
function textsIn(source: Source, clause: Syntax): readonly string[] {
  const texts = nodesWithin(source, "string", clause.start, clause.end);
  return texts.flatMap((text) =>
    handlingClause(source, text) === clause ? textOf(source, text).slice(0, FAR) : [],
  );
}

/** The docstring of the function of which the `try` is more than a half. */
function docstringAbout(source: Source, { start, end, parent, scope }: Syntax): string {
  const docstring = parent?.parent === scope.opener ? docstringOf(source, parent) : undefined;
  if (parent === undefined || docstring === undefined) return "";
  return (end - start) * 2 > parent.end - docstring.end ? docstring.text : "";
}

/** The lines of nothing but comments right above the line of a place. */
export function commentAbove(text: string, start: number): string {
  return lastComments(linesAbove(text, start));
}

/** The comment that is nearest above a place, with no blank line between. */
export function headingAbove(text: string, start: number): string {
  const above = linesAbove(text, start);
  const paragraph = above.slice(above.findLastIndex((line) => line.trim() === "") + 1);
  return lastComments(paragraph.slice(0, paragraph.findLastIndex(isComment) + 1));
}

function linesAbove(text: string, start: number): readonly string[] {
  return text
    .slice(Math.max(0, start - FAR), start)
    .split("\n")
    .slice(0, -1);
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith("#");
}

function lastComments(lines: readonly string[]): string {
  return lines.slice(lines.findLastIndex((line) => !isComment(line)) + 1).join("\n");
}

/** Comments from a clause up to its first statement, and beside it if there is no other. */
function commentsAtop(source: Source, clause: Syntax): readonly string[] {
  const { text } = source.tree;
  const [first, second] = statementsOf(clause.children.find(({ kind }) => kind === "block"));
  const lineEnd = text.indexOf("\n", clause.end);
  const end = second === undefined && first !== undefined ? lineEnd : (first?.start ?? clause.end);
  return nodesWithin(source, "comment", clause.start, end < 0 ? text.length : end).map((node) =>
    textOf(source, node),
  );
}
