import { statementsOf } from "./blocks.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What is written to a tool, or put off. */
const DIRECTIVE = /^\s*(?:noqa|nosec|pragma|type|pylint|pyright|pyrefly|ruff|mypy|rubric|todo|fixme|xxx)\b/i;

/** Scripts that put no blanks between words. */
const WITHOUT_BLANKS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{4}/u;

/** At least two words. Those of a directive give no reason, unless a dash or another `#` is followed by one. */
export function isReason(comment: string): boolean {
  return comment.split("#").some((part) => {
    const [first = "", ...rest] = part.split(/ [-–—]+ /);
    const said = DIRECTIVE.test(first) ? rest.join(" ") : part;
    return WITHOUT_BLANKS.test(said) || said.split(" ").filter((word) => /\p{L}{2}/u.test(word)).length >= 2;
  });
}

/** Says of what follows that it may fail. */
const HARMLESS =
  /\b(?:best[ -]effort|fail[ -](?:open|safe|silent|soft)|fire[ -]and[ -]forget|non[ -]?(?:blocking|critical|fatal)|may fail|ignore (?:any |all )?(?:errors?|failures?)|(?:errors?|failures?) (?:are|is) (?:ignored|swallowed))\b/i;
const FAR = 1_000;

/** The comment right above a statement says that it may fail. */
export function mayFail({ tree: { text } }: Source, { start }: Syntax): boolean {
  return HARMLESS.test(commentAbove(text, start));
}

/** The lines of nothing but comments right above the line of a place. */
export function commentAbove(text: string, start: number): string {
  const above = text
    .slice(Math.max(0, start - FAR), start)
    .split("\n")
    .slice(0, -1);
  const code = above.findLastIndex((line) => !line.trimStart().startsWith("#"));
  return above.slice(code + 1).join("\n");
}

/** Comments from a clause up to its first statement, and beside it if there is no other. */
export function commentsAtop(source: Source, clause: Syntax): readonly string[] {
  const { text } = source.tree;
  const [first, second] = statementsOf(clause.children.find(({ kind }) => kind === "block"));
  const lineEnd = text.indexOf("\n", clause.end);
  const end = second === undefined && first !== undefined ? lineEnd : (first?.start ?? clause.end);
  return nodesWithin(source, "comment", clause.start, end < 0 ? text.length : end).map((node) =>
    textOf(source, node),
  );
}
