import { describe, expect, it } from "vitest";
import { codeAround } from "../../scripts/survey/code-around.ts";
import { columns } from "../../scripts/survey/columns.ts";

describe("the code around a finding", () => {
  const text = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join("\n");

  it("is marked, with numbers under one another", () => {
    expect(codeAround(text, 6, 7).split("\n")).toEqual([
      "     3 | line 3",
      "     4 | line 4",
      "     5 | line 5",
      "  >  6 | line 6",
      "  >  7 | line 7",
      "     8 | line 8",
      "     9 | line 9",
      "    10 | line 10",
      "    11 | line 11",
    ]);
  });

  it("ends with the file, and cuts what is too long", () => {
    expect(codeAround(`${"x".repeat(500)}\nb`, 1, 1)).toBe(`  > 1 | ${"x".repeat(140)}…\n    2 | b`);
  });
});

describe("columns", () => {
  it("set numbers to the right", () => {
    expect(
      columns([
        ["rule", "findings", "options"],
        ["a/long-one", "1,204", '{"a":1}'],
        ["b", "–", ""],
      ]),
    ).toBe('rule        findings  options\na/long-one     1,204  {"a":1}\nb                  –');
  });
});
