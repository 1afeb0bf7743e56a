import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { schemas } from "../../scripts/schemas.ts";
import { checklistJson, checklistReport } from "../../src/report/checklist-json.ts";
import { checkReport, reviewJson } from "../../src/report/json.ts";
import { jsonBlock } from "../../src/report/json-block.ts";
import { checklistWith, itemWith } from "../review/checklist.ts";
import { findingWith, reviewWith } from "../review/finding.ts";

describe("the JSON of a review", () => {
  const finding = findingWith({
    severity: "note",
    column: 2,
    endLine: 3,
    items: [{ file: "A.md", line: 5, text: "t", bundled: true }],
  });
  const rest = {
    permitted: [
      { ...finding, permission: { comment: "allow", line: 2, reason: "r" } },
      { ...finding, permission: { comment: "noqa", line: 1, reason: undefined } },
    ] as const,
    files: { reviewed: 1, skipped: [{ path: "b.py", reason: "r" }] },
  };

  test("has what is promised and nothing else", () => {
    const fix = [{ line: 1, column: 1, endLine: 1, endColumn: 1, text: "x" }];
    const json = reviewJson(
      reviewWith({ verdict: "failure", findings: [finding, { ...finding, fix }], ...rest }),
    );
    const promised = { ...finding, items: [{ file: "A.md", line: 5, text: "t" }] };
    expect(json).toEqual({
      verdict: "failure",
      findings: [promised, { ...promised, fix }],
      permitted: [
        { ...promised, permission: { comment: "allow", line: 2, reason: "r" } },
        { ...promised, permission: { comment: "noqa", line: 1 } },
      ],
      files: { reviewed: 1, skipped: [{ path: "b.py", reason: "r" }] },
    });
    expect(json.findings[0]).not.toHaveProperty("fix");
    expect(checkReport.parse(json)).toEqual(json);
  });

  test("says what kept the configuration from being read, and which rules failed", () => {
    const problem = { path: ".github/rubric.yml", line: 3, message: "There is no key `x`." };
    const crash = { rule: "docs/x", path: "a.py", error: "TypeError: no" };
    const problems = [{ ...problem, extendedAt: { path: "b.yml", line: 1 } }];
    const review = reviewWith({ ...rest, verdict: "action_required", crashes: [crash], problems });
    const json = reviewJson(review);
    expect(json).toMatchObject({ problems: [problem], crashes: [crash] });
    expect(checkReport.parse(json)).toEqual(json);
    const [, block = ""] = /```json\n([\s\S]*)```/.exec(jsonBlock(review, new Set(), 10_000)) ?? [];
    expect(JSON.parse(block)).toEqual(json);
  });
});

test("the JSON of checklists has what is promised and nothing else", () => {
  const binding = {
    rule: "docs/x",
    options: { a: 1 },
    severity: "note",
    matched: ["w"],
    ask: "w",
    checked: true,
  } as const;
  const item = itemWith({ line: 2, text: "t", headings: ["h"], state: "enforced", bindings: [binding] });
  const said = { name: "n", description: "d", notes: [{ line: 1, text: "odd" }] };
  const checklist = checklistWith("a.md", [item], said);
  const decides = { path: "a.md", line: 2, text: "t", says: "1" };
  const disagreement = { rule: "docs/x", option: "a", decides, yields: { ...decides, says: "2" } };
  const json = checklistJson([checklist], [disagreement, { ...disagreement, option: undefined }]);
  expect(json).toEqual({
    files: [
      {
        path: "a.md",
        name: "n",
        items: [
          {
            ...{ line: 2, text: "t", headings: ["h"], polarity: "want", state: "enforced", against: [] },
            bindings: [binding],
          },
        ],
        notes: [{ line: 1, text: "odd" }],
      },
    ],
    contradictions: [disagreement, { rule: "docs/x", decides, yields: disagreement.yields }],
  });
  expect(checklistReport.parse(json)).toEqual(json);
});

test.each(schemas(new Map()))("$path is what `npm run generate` makes", ({ path, content }) => {
  expect(readFileSync(path, "utf8")).toBe(content);
});
