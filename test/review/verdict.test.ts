import { expect, test } from "vitest";
import { reviewJson } from "../../src/report/json.ts";
import type { Skipped } from "../../src/review/change.ts";
import { verdictOf } from "../../src/review/verdict.ts";
import { reviewWith } from "./finding.ts";

const FEW: Skipped = { path: "9 more files", reason: "are not listed by GitHub", counts: "changed files" };

test.each<[string, readonly Skipped[], string]>([
  ["nothing", [], "neutral"],
  ["what is no Python", [{ path: "a.ipynb", reason: "is a notebook", isAside: true }], "neutral"],
  ["a link", [{ path: "a.py", reason: "is a symbolic link", isAside: true }], "neutral"],
  ["modules that were not read", [{ path: "9 more", reason: "are not read", counts: "others" }], "neutral"],
  ["Python that can't be read", [{ path: "a.py", reason: "is binary" }], "success"],
  ["files that nobody named", [FEW], "success"],
])("a change of which there is only %s is judged", (_, skipped, verdict) => {
  expect(verdictOf({ files: { reviewed: 0, skipped } }, [], "error")).toBe(verdict);
});

test("what has no path is no path in the JSON", () => {
  const skipped = [FEW, { path: "a.py", reason: "is binary" }];
  expect(reviewJson(reviewWith({ files: { reviewed: 1, skipped } })).files).toEqual({
    reviewed: 1,
    skipped: [{ path: "a.py", reason: "is binary" }],
    unnamed: ["9 more files are not listed by GitHub."],
  });
});
