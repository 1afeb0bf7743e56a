import type { Range } from "../review/finding.ts";
import { oneLine } from "./one-line.ts";

export interface Row {
  readonly gutter: string;
  readonly text: string;
  /** The row below the code that points at it. */
  readonly isMark: boolean;
}

/** Characters of a line that are shown, the marked ones among them. */
const WIDTH = 120;

/** The line a range begins on, and carets below the part that belongs to it. */
export function excerpt(range: Range, lines: readonly string[]): readonly Row[] {
  const line = lines[range.line - 1]?.trimEnd();
  if (line === undefined) return [];
  const first = range.column - 1;
  const last = range.endLine === range.line ? range.endColumn - 1 : line.length;
  const from = last <= WIDTH ? 0 : Math.max(0, Math.min(first - 20, line.length - WIDTH));
  const to = from + WIDTH;
  const shown = (start: number, end: number) => oneLine(line.slice(Math.max(start, from), Math.min(end, to)));
  const before = from > 0 ? "…" : "";
  const marked = Math.max(1, width(shown(first, Math.max(last, first))));
  const number = String(range.line);
  return [
    {
      gutter: `${number} | `,
      text: `${before}${shown(from, to)}${line.length > to ? "…" : ""}`,
      isMark: false,
    },
    {
      gutter: `${" ".repeat(number.length)} | `,
      text: " ".repeat(width(before + shown(from, first))) + "^".repeat(marked),
      isMark: true,
    },
  ];
}

/** Cells of a terminal: a pair of surrogates is one character; East Asian wide ones and emoji take two. */
function width(text: string): number {
  let cells = 0;
  for (const character of text)
    cells += /^[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(character)
      ? 2
      : 1;
  return cells;
}
