import type { FixEdit } from "../review/finding.ts";

export interface FixedLine {
  /** The line of the file that it takes the place of, or stands next to. */
  readonly line: number;
  /** Undefined where the fix leaves nothing of the lines that it touches. */
  readonly text: string | undefined;
}

/** What the lines touched by a fix read like afterwards. */
export function fixedLines(fix: readonly FixEdit[], lines: readonly string[]): readonly FixedLine[] {
  const edits = [...fix].sort((a, b) => a.line - b.line || a.column - b.column);
  const groups: FixEdit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last !== undefined && edit.line <= (last.at(-1)?.endLine ?? 0)) last.push(edit);
    else groups.push([edit]);
  }
  return groups.flatMap((group) => apply(group, lines));
}

/** Edits in order, each on a line that the one before ends on. */
function apply(edits: readonly FixEdit[], lines: readonly string[]): FixedLine[] {
  const first = edits[0]?.line ?? 1;
  let text = "";
  let at = { line: first, column: 1 };
  for (const edit of edits) {
    text += between(lines, at, edit) + edit.text;
    at = { line: edit.endLine, column: edit.endColumn };
  }
  // Whole lines are replaced, and the one that they end before stays as it is.
  const isWhole = at.line > first && at.column === 1 && /(?:^|\n)$/.test(text);
  if (isWhole && text === "") return [{ line: first, text: undefined }];
  text = isWhole ? text.slice(0, -1) : text + (lines[at.line - 1] ?? "").slice(at.column - 1);
  return text.split("\n").map((line) => ({ line: first, text: line.trimEnd() }));
}

interface Point {
  readonly line: number;
  readonly column: number;
}

function between(lines: readonly string[], from: Point, to: Point): string {
  if (from.line === to.line) return (lines[from.line - 1] ?? "").slice(from.column - 1, to.column - 1);
  const inner = lines.slice(from.line, to.line - 1);
  const start = (lines[from.line - 1] ?? "").slice(from.column - 1);
  return [start, ...inner, (lines[to.line - 1] ?? "").slice(0, to.column - 1)].join("\n");
}
