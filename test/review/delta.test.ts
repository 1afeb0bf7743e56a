import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, hasEveryLineBetween, hasLineBetween, unchangedLines } from "../../src/review/delta.ts";
import { splitLines } from "../../src/review/patch.ts";
import { stopwatch } from "../growth.ts";
import { editedTexts } from "./edit-script.ts";

const SEED = { seed: 21, numRuns: 500 };

describe("comparing two texts", () => {
  test("leaves the same lines on both sides", () => {
    fc.assert(
      fc.property(editedTexts, ({ base, head }) => {
        const { addedLines, removedLines, commentable } = compare(base, head);
        const isSame = (lines: readonly number[]) => (_: string, index: number) => !lines.includes(index + 1);
        expect(splitLines(head).filter(isSame(addedLines))).toEqual(
          splitLines(base).filter(isSame(removedLines)),
        );
        expect(commentable).toEqual([]);
      }),
      SEED,
    );
  });

  test("names the one line that was put between others", () => {
    expect(compare("a\nb\n", "a\nx\nb\n")).toMatchObject({ addedLines: [2], removedLines: [] });
  });

  test("takes a change beyond the bound for one block, and soon", () => {
    const lines = (mark: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${mark}${index}\n`).join("");
    const spent = stopwatch();
    const delta = compare(`same\n${lines("a")}end\n`, `same\n${lines("b")}end\n`);
    expect(spent()).toBeLessThan(3_000);
    expect(delta.addedLines).toHaveLength(20_000);
    expect(delta.addedLines[0]).toBe(2);
  });
});

test("unchanged lines are paired with their line on the base side", () => {
  fc.assert(
    fc.property(editedTexts, ({ base, head }) => {
      const lines = splitLines(head);
      for (const [to, from] of unchangedLines(compare(base, head), lines.length)) {
        expect(lines[to - 1]).toBe(splitLines(base)[from - 1]);
      }
    }),
    SEED,
  );
});

test("questions about ranges of lines", () => {
  expect(hasLineBetween([2, 5], 3, 4)).toBe(false);
  expect(hasLineBetween([2, 5], 3, 5)).toBe(true);
  expect(hasLineBetween([], 1, 9)).toBe(false);
  expect(hasEveryLineBetween([2, 3, 4], 2, 4)).toBe(true);
  expect(hasEveryLineBetween([2, 4], 2, 4)).toBe(false);
  expect(hasEveryLineBetween([2, 3], 3, 2)).toBe(false);
});
