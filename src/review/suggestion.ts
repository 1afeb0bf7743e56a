import { hasEveryLineBetween, type LineRange } from "./delta.ts";
import type { FixEdit } from "./finding.ts";
import { headLinesOf, type Sides } from "./sides.ts";
import { applyEdits } from "./verify.ts";

export interface Suggestion extends LineRange {
  /** What replaces the lines, with their line feeds; the empty text deletes them. */
  readonly text: string;
}

/** A fix as whole lines, if every line it replaces was added by the change and they stand in one hunk. */
export function suggestionFor(fix: readonly FixEdit[], sides: Sides): Suggestion | undefined {
  const { delta } = sides;
  const { first, last } = linesOf(fix);
  const isInHunk = delta.commentable.some((hunk) => hunk.first <= first && last <= hunk.last);
  if (!isInHunk || !hasEveryLineBetween(delta.addedLines, first, last)) return undefined;
  const lines = headLinesOf(sides).slice(first - 1, last);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const offset = (line: number, column: number) => (starts[line - first] ?? length) + column - 1;
  const edits = fix.map(({ line, column, endLine, endColumn, text }) => ({
    start: offset(line, column),
    end: offset(endLine, endColumn),
    text,
  }));
  const text = applyEdits(lines.join(""), edits);
  if (text === undefined) return undefined;
  const hasLost = text !== "" && !text.endsWith("\n") && lines.at(-1)?.endsWith("\n");
  return hasLost ? undefined : { first, last, text: text.replaceAll("\r\n", "\n") };
}

/** An edit that ends before the first column of a line leaves that line as it is. */
function linesOf(fix: readonly FixEdit[]): LineRange {
  const first = Math.min(...fix.map(({ line }) => line));
  const last = Math.max(
    ...fix.map(({ line, endLine, endColumn }) => (endColumn === 1 && endLine > line ? endLine - 1 : endLine)),
  );
  return { first, last };
}
