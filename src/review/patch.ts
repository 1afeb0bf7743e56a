/** Why a file can't be used: the end of a sentence that starts with its path. */
export interface Refusal {
  readonly reason: string;
}

export interface HunkLine {
  readonly side: "base" | "head" | "both";
  /** With its line feed, unless the patch says the file ends without one. */
  readonly text: string;
}

export interface Hunk {
  /** Lines of the base side above the hunk, and how many it covers. */
  readonly baseAbove: number;
  readonly baseCount: number;
  readonly headAbove: number;
  readonly headCount: number;
  readonly lines: readonly HunkLine[];
}

const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * Reads the hunks of one file's unified diff, as GitHub sends them: without a file header. Lines are counted, never guessed at,
 * so an added `++ x` or a removed `-- x` is not taken for a header, and a patch that was cut off is refused.
 */
export function readPatch(patch: string): readonly Hunk[] | Refusal {
  const rows = patch.split("\n");
  if (rows.at(-1) === "") rows.pop();
  const hunks: Hunk[] = [];
  let row = 0;
  while (row < rows.length) {
    const frame = readHeader(rows[row] ?? "");
    if (frame === undefined)
      return { reason: `has a patch that can't be read: no hunk begins in row ${row + 1}` };
    const lines = readLines(rows, row + 1, frame.baseCount, frame.headCount);
    if (lines === undefined)
      return { reason: `has a patch that can't be read: the hunk in row ${row + 1} is not complete` };
    hunks.push({ ...frame, lines: lines.read });
    row = lines.next;
  }
  return hunks;
}

function readHeader(row: string): Omit<Hunk, "lines"> | undefined {
  const match = HEADER.exec(row);
  if (match === null) return undefined;
  const [, baseStart, baseSize = "1", headStart, headSize = "1"] = match;
  const baseCount = Number(baseSize);
  const headCount = Number(headSize);
  return {
    baseAbove: Number(baseStart) - (baseCount === 0 ? 0 : 1),
    baseCount,
    headAbove: Number(headStart) - (headCount === 0 ? 0 : 1),
    headCount,
  };
}

const SIDES: ReadonlyMap<string, HunkLine["side"]> = new Map([
  [" ", "both"],
  ["-", "base"],
  ["+", "head"],
]);

function readLines(rows: readonly string[], from: number, baseCount: number, headCount: number) {
  const read: HunkLine[] = [];
  let base = 0;
  let head = 0;
  let next = from;
  for (; next < rows.length; next += 1) {
    const row = rows[next] ?? "";
    const last = read.at(-1);
    if (row.startsWith("\\") && last?.text.endsWith("\n")) {
      read[read.length - 1] = { side: last.side, text: last.text.slice(0, -1) };
      continue;
    }
    if (base === baseCount && head === headCount) break;
    const side = SIDES.get(row.charAt(0));
    if (side === undefined) return undefined;
    if (side !== "head") base += 1;
    if (side !== "base") head += 1;
    if (base > baseCount || head > headCount) return undefined;
    read.push({ side, text: `${row.slice(1)}\n` });
  }
  return base === baseCount && head === headCount ? { read, next } : undefined;
}

/** The lines of a text as diffs count them: ended by a line feed and nothing else, which stays with its line. */
export function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed + 1;
    lines.push(text.slice(start, end));
    start = end;
  }
  return lines;
}

const DOES_NOT_APPLY: Refusal = { reason: "has a patch that does not fit its text" };

/** The base side of a file, exactly; refused when a single character of the patch is not where it says. */
export function undo(head: string, hunks: readonly Hunk[]): { readonly text: string } | Refusal {
  const lines = splitLines(head);
  const base: string[] = [];
  let at = 0;
  for (const hunk of hunks) {
    if (hunk.headAbove < at || hunk.headAbove > lines.length) return DOES_NOT_APPLY;
    for (const line of lines.slice(at, hunk.headAbove)) base.push(line);
    if (base.length !== hunk.baseAbove) return DOES_NOT_APPLY;
    at = hunk.headAbove;
    for (const { side, text } of hunk.lines) {
      if (side !== "base" && lines[at++] !== text) return DOES_NOT_APPLY;
      if (side !== "head") base.push(text);
    }
  }
  for (const line of lines.slice(at)) base.push(line);
  const isEndedInside = base.some((line, index) => index < base.length - 1 && !line.endsWith("\n"));
  return isEndedInside ? DOES_NOT_APPLY : { text: base.join("") };
}
