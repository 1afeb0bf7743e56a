import { expect, test } from "vitest";
import { byPath, byText, inSourceOrder } from "../../src/review/order.ts";

test("text is in the same order on every machine, and equals stay as they were", () => {
  expect(["b", "ä", "a", "B", "a"].toSorted(byText)).toEqual(["B", "a", "a", "b", "ä"]);
  expect(byText("a", "a")).toBe(0);
  const files = [
    { path: "b", at: 1 },
    { path: "a", at: 2 },
    { path: "b", at: 3 },
  ];
  expect(files.toSorted(byPath).map(({ at }) => at)).toEqual([2, 1, 3]);
});

test("findings are in order of path, line, column and rule", () => {
  const finding = (path: string, line: number, column: number, rule: string) => ({
    ...{ path, line, column, rule, endLine: line, endColumn: column },
    ...{ severity: "note" as const, message: "", fingerprint: "", items: [] },
  });
  const inOrder = [
    finding("a", 2, 1, "x"),
    finding("b", 1, 1, "x"),
    finding("b", 1, 2, "w"),
    finding("b", 1, 2, "x"),
    finding("b", 10, 1, "x"),
  ];
  expect(inOrder.toReversed().toSorted(inSourceOrder)).toEqual(inOrder);
});
