import { firstAlike } from "./alike-tries.ts";
import { docstringOf, statementsOf } from "./blocks.ts";
import type { Expression, Place } from "./code-facts.ts";
import { isCommentedCode } from "./commented-code.ts";
import { handlingClause } from "./handling.ts";
import { onlyLetsGo } from "./idle-words.ts";
import { isSaidHarmless, isSaidHarmlessHere, isSaidHarmlessItself } from "./said-harmless.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

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

/**
 * A handler is explained by a comment atop; or it is said to be harmless that something fails: by a comment right above the `try` or
 * the first of several that are alike, by what the handler tells, or by the docstring of a function that does little else or says it
 * of itself.
 */
export function isExplained(source: Source, clause: Syntax): boolean {
  const comments = commentsAtop(source, clause);
  if (!isCommentedCode(comments.map(uncommented).join("\n")) && comments.some(isReason)) return true;
  const tried = clause.parent;
  if (tried === undefined) return false;
  if (textsIn(source, clause).some(isSaidHarmlessHere) || isSaidAbove(source, tried)) return true;
  const docstring = docstringAround(source, clause);
  if (docstring === undefined) return false;
  return (
    isSaidHarmlessItself(docstring.text) || (isMostOf(tried, docstring) && isSaidHarmless(docstring.text))
  );
}

function isSaidAbove(source: Source, tried: Syntax): boolean {
  const isSaid = ({ start }: Syntax) => isSaidHarmlessHere(commentAbove(source.tree.text, start));
  return isSaid(tried) || isSaid(firstAlike(source, tried));
}

/** Texts are looked at so far. */
const FAR = 1_000;

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

/** The docstring of the function that it stands in. */
function docstringAround(source: Source, { scope: { opener } }: Syntax): Expression | undefined {
  const body = opener?.kind === "function_definition" ? childOf(opener, "body") : undefined;
  return docstringOf(source, body);
}

/** The `try` is more than a half of the function. */
function isMostOf({ start, end, parent, scope }: Syntax, docstring: Place): boolean {
  if (parent?.parent === undefined || parent.parent !== scope.opener) return false;
  return (end - start) * 2 > parent.end - docstring.end;
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
