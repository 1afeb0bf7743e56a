import { describe, expect, test } from "vitest";
import { DEFAULT_CONFIG, readConfig } from "../../src/review/config.ts";
import { defineRule } from "../../src/rules/rule.ts";

const rule = defineRule({ summary: "", severity: "error", asks: [], *check() {} });
const RULES = new Map([
  ["async/blocking-call", rule],
  ["async/unawaited-db-call", rule],
  ["docs/missing-docstring", rule],
]);

const path = ".github/rubric.yml";
const read = (text: string) => readConfig({ path, text }, RULES);
const problem = (line: number, message: string) => ({ problems: [{ path, line, message }] });

describe("a configuration", () => {
  test("is not needed, and may be empty", () => {
    expect(readConfig(undefined, RULES)).toEqual({ config: DEFAULT_CONFIG });
    expect(read("")).toEqual({ config: DEFAULT_CONFIG });
    expect(read("# nothing yet\n")).toEqual({ config: DEFAULT_CONFIG });
  });

  test("says what it means by default", () => {
    expect(DEFAULT_CONFIG).toEqual({
      checklists: [".claude/agents/**/*.md"],
      rules: {},
      scope: "introduced",
      exclude: [],
      comments: { limit: 25 },
      "fail-on": "error",
    });
  });

  test("sets everything it may set", () => {
    const text = [
      "checklists: [AGENTS.md]",
      "rules:",
      "  async: warning",
      "  docs/missing-docstring: off",
      "scope: lines",
      'exclude: ["legacy/**", "**/generated_*.py"]',
      "comments: { limit: 0 }",
      "fail-on: never",
    ].join("\n");
    expect(read(text)).toEqual({
      config: {
        checklists: ["AGENTS.md"],
        rules: { async: "warning", "docs/missing-docstring": "off" },
        scope: "lines",
        exclude: ["legacy/**", "**/generated_*.py"],
        comments: { limit: 0 },
        "fail-on": "never",
      },
    });
  });
});

describe("a mistake in it is told with its line and the nearest valid name", () => {
  test.each([
    ["a key", "scope: lines\ncheckists: []\n", 2, "There is no key `checkists`. Did you mean `checklists`?"],
    [
      "a key with no likeness",
      "a: 1\n",
      1,
      "There is no key `a`. Use one of `checklists`, `rules`, `scope`, `exclude`, `comments`, `fail-on`.",
    ],
    [
      "a nested key",
      "comments:\n  # few\n  limits: 3\n",
      3,
      "There is no key `limits`. Did you mean `limit`?",
    ],
    [
      "a rule",
      "rules:\n  docs: note\n  async/blocking-cal: error\n",
      3,
      "There is no rule or group `async/blocking-cal`. Did you mean `async/blocking-call`?",
    ],
    ["a group", "rules: { asink: off }\n", 1, "There is no rule or group `asink`. Did you mean `async`?"],
    [
      "a level",
      "rules:\n  async: of\n",
      2,
      "`rules.async` can't be `of`; write one of `error`, `warning`, `note`, `off`. Did you mean `off`?",
    ],
    [
      "a scope",
      "\nscope: line\n",
      2,
      "`scope` can't be `line`; write one of `introduced`, `lines`, `files`. Did you mean `lines`?",
    ],
    ["a list that is text", "exclude: legacy/**\n", 1, "`exclude` must be a list, not `legacy/**`."],
    [
      "a number that is text",
      "comments:\n  limit: many\n",
      2,
      "`comments.limit` must be a number, not `many`.",
    ],
    [
      "a number that is broken",
      "comments:\n  limit: 1.5\n",
      2,
      "`comments.limit` must be a whole number, not `1.5`.",
    ],
    ["too large a number", "comments:\n  limit: 101\n", 2, "`comments.limit` must be at most 100."],
    [
      "a document that is a list",
      "- a\n",
      1,
      "The configuration must be a mapping of `key: value` lines, not a list.",
    ],
    [
      "a pattern",
      "exclude:\n  - a.py\n  - (a+)+b\n",
      3,
      "The pattern `(a+)+b` may use `*`, `**`, `?` and `{a,b}`, but not ( ) | \\ [ ].",
    ],
    [
      "a list that would keep a review busy",
      `scope: lines\nexclude:\n${`  - "${"x".repeat(200)}"\n`.repeat(21)}`,
      2,
      "This list stands for more than 4000 characters of patterns; shorten it.",
    ],
    ["a key without value", "exclude:\n", 1, "`exclude` must be a list, not empty."],
  ])("%s", (_, text, line, message) => {
    expect(read(text)).toEqual(problem(line, message));
  });

  test("all at once", () => {
    const reading = read("scop: lines\nrules:\n  asink: off\nfail-on: errors\n");
    expect("problems" in reading && reading.problems.map(({ line }) => line).sort()).toEqual([1, 3, 4]);
  });

  test("also where it is no YAML at all", () => {
    const reading = read("scope: lines\nexclude: [a\n");
    expect("problems" in reading && reading.problems[0]?.message).toMatch(/not valid YAML/);
  });

  test("names of every object are no rules", () => {
    expect(read("rules:\n  constructor: off\n")).toMatchObject({ problems: [{ line: 2 }] });
  });
});
