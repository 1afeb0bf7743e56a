export type Side = "LEFT" | "RIGHT";

export interface Hunk {
  readonly header: string;
  readonly oldStart: number;
  readonly newStart: number;
  /** With their marks: space, plus, minus. */
  readonly lines: readonly string[];
}

export function hunksOf(patch: string): Hunk[] {
  const hunks: { header: string; oldStart: number; newStart: number; lines: string[] }[] = [];
  for (const line of patch.split("\n")) {
    const [, oldStart, newStart] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? [];
    if (oldStart !== undefined) {
      hunks.push({ header: line, oldStart: Number(oldStart), newStart: Number(newStart), lines: [] });
    } else if (!line.startsWith("\\")) hunks.at(-1)?.lines.push(line);
  }
  return hunks;
}

/** The hunk that shows a line of one side: comments may stand on nothing else. */
export function hunkOf(hunks: readonly Hunk[], side: Side, line: number): Hunk | undefined {
  return hunks.find((hunk) => [...shown(hunk, side)].some(([number]) => number === line));
}

/** Lines of one side that take comments: number, and index among the hunk's lines. Context belongs to the right side. */
export function* shown(hunk: Hunk, side: Side): Generator<readonly [line: number, index: number]> {
  const other = side === "RIGHT" ? "-" : "+";
  let number = side === "RIGHT" ? hunk.newStart : hunk.oldStart;
  for (const [index, text] of hunk.lines.entries()) {
    if (text.startsWith(other)) continue;
    if (side === "RIGHT" || text.startsWith("-")) yield [number, index];
    number += 1;
  }
}

/** Where a line of the old text stands in the new one, after edits given as hunks without context; null when it is gone. */
export function movedLine(edits: readonly Hunk[], line: number): number | null {
  let shift = 0;
  for (const { oldStart, lines } of edits) {
    const removed = lines.filter((text) => text.startsWith("-")).length;
    const added = lines.length - removed;
    // `-N,0` means that the addition comes after line N.
    const first = removed === 0 ? oldStart + 1 : oldStart;
    if (line < first) break;
    if (line < first + removed) return null;
    shift += added - removed;
  }
  return line + shift;
}
