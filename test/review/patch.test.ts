import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deltaOf } from "../../src/review/delta.ts";
import { type Hunk, readPatch, splitLines, undo } from "../../src/review/patch.ts";
import { stopwatch } from "../growth.ts";
import { editedTexts, patchOf, wholePatch } from "./edit-script.ts";

const SEED = { seed: 20, numRuns: 500 };

function hunksOf(patch: string): readonly Hunk[] {
  const hunks = readPatch(patch);
  if ("reason" in hunks) throw new Error(hunks.reason);
  return hunks;
}

const undone = (head: string, patch: string) => undo(head, hunksOf(patch));

describe("undoing a patch", () => {
  test("gives back any text that was edited", () => {
    fc.assert(
      fc.property(editedTexts, fc.integer({ min: 0, max: 4 }), ({ base, head }, context) => {
        expect(undone(head, patchOf(base, head, context))).toEqual({ text: base });
        expect(undone(head, wholePatch(base, head))).toEqual({ text: base });
      }),
      SEED,
    );
  });

  test("names exactly the lines that differ", () => {
    fc.assert(
      fc.property(editedTexts, ({ base, head }) => {
        const delta = deltaOf(hunksOf(patchOf(base, head, 3)));
        const isSame = (lines: readonly number[]) => (_: string, index: number) => !lines.includes(index + 1);
        const unchanged = splitLines(head).filter(isSame(delta.addedLines));
        expect(unchanged).toEqual(splitLines(base).filter(isSame(delta.removedLines)));
      }),
      SEED,
    );
  });

  test("takes rows that look like file headers for the code they are", () => {
    const patch = "@@ -1,3 +1,3 @@\n x\n--- a\n+++ b\n y";
    expect(undone("x\n++ b\ny\n", patch)).toEqual({ text: "x\n-- a\ny\n" });
  });

  test("keeps carriage returns and the missing line feed of either side", () => {
    const patch = "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+b\r\n\\ No newline at end of file";
    expect(undone("a\r\nb\r", patch)).toEqual({ text: "a\r\nb\r\n" });
  });

  test("empties a file that was added and refills one that was emptied", () => {
    expect(undone("a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b")).toEqual({ text: "" });
    expect(undone("", "@@ -1 +0,0 @@\n-a")).toEqual({ text: "a\n" });
  });

  test("leaves a text alone when there is no hunk", () => {
    expect(undone("a\n", "")).toEqual({ text: "a\n" });
  });

  test.each([
    ["another line where the context should be", "x\nb\nc\n", "@@ -1,2 +1,3 @@\n a\n+b\n c"],
    ["the right lines one further down", "-\na\nb\nc\n", "@@ -1,2 +1,3 @@\n a\n+b\n c"],
    ["a file that is too short", "a\n", "@@ -5 +5,2 @@\n a\n+b"],
    ["a last line that should have no line feed", "a\n", "@@ -1 +1 @@\n-b\n+a\n\\ No newline at end of file"],
    ["a base that would end in the middle", "a\nb\n", "@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+a"],
    ["a base position that contradicts the hunks", "a\nb\n", "@@ -2 +1,2 @@\n a\n+b"],
    ["hunks in the wrong order", "a\nb\nc\n", "@@ -3 +3 @@\n-x\n+c\n@@ -1 +1 @@\n-x\n+a"],
  ])("refuses %s", (_, head, patch) => {
    expect(undone(head, patch)).toEqual({ reason: "has a patch that does not fit its text" });
  });

  test("never gives a text for a head that the patch was not made for", () => {
    fc.assert(
      fc.property(editedTexts, editedTexts, (one, other) => {
        const hunks = hunksOf(patchOf(one.base, one.head, 3));
        const result = undo(other.head, hunks);
        const added = deltaOf(hunks).addedLines.map((line) => splitLines(one.head)[line - 1]);
        if ("reason" in result) return;
        const lines = splitLines(other.head);
        expect(deltaOf(hunks).addedLines.map((line) => lines[line - 1])).toEqual(added);
      }),
      SEED,
    );
  });
});

describe("reading a patch", () => {
  test.each([
    [
      "a hunk that was cut off",
      "@@ -1,3 +1,3 @@\n a\n-b",
      "has a patch that can't be read: the hunk in row 1 is not complete",
    ],
    [
      "more rows than the hunk has",
      "@@ -1 +1 @@\n a\n b",
      "has a patch that can't be read: no hunk begins in row 3",
    ],
    [
      "a row without a mark",
      "@@ -1,2 +1,2 @@\na\n b",
      "has a patch that can't be read: the hunk in row 1 is not complete",
    ],
    [
      "a file header",
      "--- a/x\n+++ b/x\n@@ -1 +1 @@",
      "has a patch that can't be read: no hunk begins in row 1",
    ],
    [
      "numbers nobody can count to",
      "@@ -99999999999 +1 @@",
      "has a patch that can't be read: no hunk begins in row 1",
    ],
  ])("refuses %s", (_, patch, reason) => {
    expect(readPatch(patch)).toEqual({ reason });
  });

  test("never throws, whatever it is given", () => {
    const piece = fc.constantFrom(
      "@@ -1 +1 @@",
      "@@ -0,0 +1,2 @@",
      "+a",
      "-a",
      " a",
      "\\ No newline",
      "\n",
      "@@",
      "\r\n",
      "\0",
    );
    const garbage = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("\n")),
    );
    fc.assert(
      fc.property(garbage, fc.string(), (patch, head) => {
        const hunks = readPatch(patch);
        if (!("reason" in hunks)) undo(head, hunks);
      }),
      { ...SEED, numRuns: 2_000 },
    );
  });

  test("takes time in proportion to the patch", () => {
    const texts = [
      "@@ -1 +1 @@\n",
      "@@ -1,999999999 +1,999999999 @@\n",
      " \n",
      "+\n\\\n",
      "\\\n",
      "@@ -",
      "9",
    ];
    for (const text of texts) {
      const patch = `@@ -1,900000000 +1,900000000 @@\n${text.repeat(200_000)}`;
      const spent = stopwatch();
      readPatch(patch);
      readPatch(text.repeat(200_000));
      expect(spent()).toBeLessThan(2_000);
    }
  });
});
