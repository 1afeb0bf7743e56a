import { sizeOf, tableCell } from "./text.ts";

/** Bytes for one list or table: what is beyond is counted, never just gone. */
const LIST_LIMIT = 12_000;

export interface ListRoom {
  readonly bytes?: number;
  /** Where all of it is told: "`rubric check` lists all". */
  readonly elsewhere?: string;
}

/** Nothing at all without lines. */
export function bullets(heading: string, lines: readonly string[], room: ListRoom = {}): string {
  if (lines.length === 0) return "";
  const list = limited(
    lines.map((line) => `- ${line}`),
    "",
    room,
  ).join("\n");
  return heading === "" ? list : `${heading}\n\n${list}`;
}

/** As many lines as fit, and how many don't. */
export function limited(
  lines: readonly string[],
  ending: string,
  { bytes = LIST_LIMIT, elsewhere = "" }: ListRoom = {},
): readonly string[] {
  let size = 0;
  const end = lines.findIndex((line) => {
    size += sizeOf(line) + 2;
    return size > bytes;
  });
  if (end === -1) return lines;
  const start = ending === "" ? "" : "| ";
  const where = elsewhere === "" ? "" : `; ${elsewhere}`;
  return [
    ...lines.slice(0, end),
    `${start}… and ${lines.length - end} more, left out for length${where}${ending}`,
  ];
}

export interface TableShape extends ListRoom {
  readonly heads: readonly string[];
  /** Columns that stand to the right. */
  readonly numbers?: readonly number[];
}

/** Nothing at all without rows. */
export function table(
  { heads, numbers = [], ...room }: TableShape,
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(heads),
    line(heads.map((_, column) => (numbers.includes(column) ? "---:" : "---"))),
    ...limited(
      rows.map((cells) => line(cells.map(tableCell))),
      " |",
      room,
    ),
  ].join("\n");
}
