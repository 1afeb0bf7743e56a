import { createTwoFilesPatch } from "diff";
import fc from "fast-check";
import { splitLines } from "../../src/review/patch.ts";

/** Lines that have broken readers of patches: marks, file headers, odd separators, carriage returns. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("a", "b", "    return x", "") },
  fc.constantFrom(
    "--- a/x",
    "+++ b/x",
    "-- x",
    "++ x",
    "@@ -1 +1 @@",
    "\\ No newline at end of file",
    " ",
    "+",
    "-",
  ),
  fc.constantFrom(
    "x\r",
    "\r",
    "\u2028",
    "a\u2028b",
    "\u2029",
    "\f",
    "\f\r",
    "\u0085",
    "é",
    "😀",
    "\ufeff# bom",
  ),
);

/** A text and the same after random edits; either may be empty or end without a line feed. */
export const editedTexts = fc
  .tuple(
    fc.array(line, { maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom("insert", "delete", "replace"), line), { maxLength: 8 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([lines, edits, baseIsEnded, headIsEnded]) => {
    const edited = [...lines];
    for (const [at, kind, text] of edits) {
      const index = at % (edited.length + 1);
      edited.splice(index, kind === "insert" ? 0 : 1, ...(kind === "delete" ? [] : [text]));
    }
    return { base: textOf(lines, baseIsEnded), head: textOf(edited, headIsEnded) };
  });

function textOf(lines: readonly string[], isEnded: boolean): string {
  const text = lines.join("\n");
  return isEnded && lines.length > 0 ? `${text}\n` : text;
}

/** A patch as GitHub sends it, written independently of the reader: one hunk over both whole files, or minimal hunks. */
export function patchOf(base: string, head: string, context: number): string {
  const text = createTwoFilesPatch("a", "b", base, head, undefined, undefined, { context });
  const hunks = text.indexOf("\n@@ ");
  return hunks === -1 ? "" : text.slice(hunks + 1).replace(/\n$/, "");
}

/** Everything removed, everything added. */
export function wholePatch(base: string, head: string): string {
  const rows = [...rowsOf("-", base), ...rowsOf("+", head)];
  if (rows.length === 0) return "";
  return [`@@ -${rangeOf(base)} +${rangeOf(head)} @@`, ...rows].join("\n");
}

function rowsOf(mark: string, text: string): string[] {
  return splitLines(text).flatMap((row) =>
    row.endsWith("\n") ? [mark + row.slice(0, -1)] : [mark + row, "\\ No newline at end of file"],
  );
}

function rangeOf(text: string): string {
  const count = splitLines(text).length;
  return count === 0 ? "0,0" : `1,${count}`;
}
