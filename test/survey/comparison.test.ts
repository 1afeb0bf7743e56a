import { expect, it } from "vitest";
import { compareSurveys } from "../../scripts/survey/comparison.ts";
import { type Survey, type SurveyFinding, survey } from "../../scripts/survey/survey.ts";
import { comparisonText } from "../../scripts/survey/survey-text.ts";

function finding(change: Partial<SurveyFinding>): SurveyFinding {
  const usual = {
    project: "shop",
    rule: "a/x",
    path: "a.py",
    line: 1,
    endLine: 1,
    message: "m",
    fingerprint: "f",
  };
  return { ...usual, ...change };
}

function surveyOf(findings: readonly SurveyFinding[], projects = ["shop"], rules = ["a/x", "a/y"]): Survey {
  return survey.parse({
    projects: projects.map((name) => ({
      name,
      files: 1,
      linesOfCode: 1,
      milliseconds: 1,
      unreadable: [],
      leftOut: [],
    })),
    rules: rules.map((rule) => ({ rule, options: {}, milliseconds: 1 })),
    findings,
    crashes: [],
  });
}

it("findings are the same wherever they stand, and by nothing else", () => {
  const before = surveyOf([finding({}), finding({ fingerprint: "gone", line: 9 })]);
  const now = surveyOf([
    finding({ line: 70 }),
    finding({ rule: "a/y" }),
    finding({ path: "b.py" }),
    finding({ fingerprint: "new" }),
  ]);
  const { added, removed, apart } = compareSurveys(before, now);
  expect(added).toEqual(now.findings.slice(1));
  expect(removed).toEqual([finding({ fingerprint: "gone", line: 9 })]);
  expect(apart).toEqual([]);
});

it("what only one survey looked at is no difference, and is named", () => {
  const before = surveyOf([finding({ project: "old" })], ["old", "shop"], ["a/x"]);
  const now = surveyOf([finding({ rule: "a/z" })], ["shop", "new"], ["a/x", "a/z"]);
  expect(compareSurveys(before, now)).toEqual({ added: [], removed: [], apart: ["old", "new", "a/z"] });
});

it("is shown by rule, with samples", () => {
  const comparison = compareSurveys(
    surveyOf([finding({ fingerprint: "gone" })]),
    surveyOf([finding({ line: 2, endLine: 2, fingerprint: "new" }), finding({ rule: "a/y" })]),
  );
  const text = comparisonText(comparison, { most: 5, seed: 1, textOf: () => "one\ntwo\n" });
  expect(text).toBe(
    [
      "rule  added  removed",
      "a/x       1        1",
      "a/y       1        0",
      "all       2        1",
      "",
      "a/x, added: 1 of 1, seed 1",
      "",
      "shop a.py:2: m",
      "    1 | one",
      "  > 2 | two",
      "    3 |",
      "",
      "a/x, removed: 1 of 1, seed 1",
      "",
      "shop a.py:1: m",
      "  > 1 | one",
      "    2 | two",
      "    3 |",
      "",
      "a/y, added: 1 of 1, seed 1",
      "",
      "shop a.py:1: m",
      "  > 1 | one",
      "    2 | two",
      "    3 |",
      "",
    ].join("\n"),
  );
});
