import { expect, test } from "vitest";
import { hunksOf, movedLine, shown } from "../../simulator/hunks.ts";

const PATCH = [
  "@@ -4,4 +4,4 @@ def f():",
  " four",
  "-five",
  "+FIVE",
  " six",
  " seven",
  "@@ -20 +20,2 @@",
  " twenty",
  "+more",
].join("\n");

test("a hunk shows added and context lines on the right, removed ones on the left", () => {
  const [first, second] = hunksOf(`${PATCH}\n\\ No newline at end of file`);
  if (first === undefined || second === undefined) throw new Error("There are two hunks.");
  expect([...shown(first, "RIGHT")].map(([line]) => line)).toEqual([4, 5, 6, 7]);
  expect([...shown(first, "LEFT")].map(([line]) => line)).toEqual([5]);
  expect([...shown(second, "RIGHT")].map(([line]) => line)).toEqual([20, 21]);
});

test.each([
  ["an addition at the top", "@@ -0,0 +1,2 @@\n+a\n+b", [3, 4, 5]],
  ["an addition after line 1", "@@ -1,0 +2 @@\n+a", [1, 3, 4]],
  ["a removal of line 1", "@@ -1 +0,0 @@\n-a", [null, 1, 2]],
  ["a change of line 2", "@@ -2 +2,3 @@\n-a\n+b\n+c\n+d", [1, null, 5]],
  ["an addition at the end", "@@ -3,0 +4 @@\n+a", [1, 2, 3]],
  ["nothing", "", [1, 2, 3]],
])("lines 1 to 3 after %s", (_, edits, expected) => {
  expect([1, 2, 3].map((line) => movedLine(hunksOf(edits), line))).toEqual(expected);
});
