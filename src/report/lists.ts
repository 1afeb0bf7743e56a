import { sizeOf, tableCell } from "./text.ts";

/** Bytes for one list or table: what is beyond is counted, never just gone. */
const LIST_LIMIT = 12_000;

/** Nothing at all without lines. */
export function bullets(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const list = limited(
    lines.map((line) => `- ${line}`),
    "",
  ).join("\n");
  return heading === "" ? list : `${heading}\n\n${list}`;
}

/** As many lines as fit, and how many don't. */
export function limited(lines: readonly string[], ending: string): readonly string[] {
  let size = 0;
  const end = lines.findIndex((line) => {
    size += sizeOf(line) + 2;
    return size > LIST_LIMIT;
  });
  if (end === -1) return lines;
  const start = ending === "" ? "" : "| ";
  return [...lines.slice(0, end), `${start}… and ${lines.length - end} more, left out for length${ending}`];
}

/** Nothing at all without rows. `numbers`: columns that stand to the right. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map((_, column) => (numbers.includes(column) ? "---:" : "---"))),
    ...limited(
      rows.map((cells) => line(cells.map(tableCell))),
      " |",
    ),
  ].join("\n");
}
