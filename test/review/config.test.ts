import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { globTrouble } from "../../src/checklist/globs.ts";
import { KNOWN_PLACES } from "../../src/checklist/places.ts";
import { readConfig } from "../../src/review/config.ts";
import { CONFIG_SCHEMA, DEFAULT_CONFIG } from "../../src/review/config-schema.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";
import { defineRule, option } from "../../src/rules/rule.ts";

const rule = defineRule({ summary: "", severity: "error", asks: [], *check() {} });
const RULES = new Map([
  [
    "async/blocking-call",
    defineRule({
      summary: "",
      severity: "error",
      asks: [],
      options: option.strictObject({ style: option.enum(["short", "long"]), least: option.int().default(1) }),
      *check() {},
    }),
  ],
  ["async/unawaited-db-call", rule],
  ["docs/missing-docstring", rule],
]);

const path = ".github/rubric.yml";
const read = (text: string) => readConfig({ path, text }, RULES);
const problem = (line: number, message: string) => ({ problems: [{ path, line, message }] });

describe("a configuration", () => {
  test("is not needed, and may be empty", () => {
    expect(readConfig(undefined, RULES)).toEqual({ config: DEFAULT_CONFIG, values: {} });
    expect(read("")).toEqual({ config: DEFAULT_CONFIG, values: {} });
    expect(read("# nothing yet\n")).toEqual({ config: DEFAULT_CONFIG, values: {} });
  });

  test("says what it means by default", () => {
    expect(DEFAULT_CONFIG).toEqual({
      checklists: [{ files: KNOWN_PLACES, paths: undefined }],
      rules: {},
      scope: "introduced",
      noqa: false,
      include: [],
      exclude: [],
      skip: { drafts: true, labels: [], authors: [] },
      comments: { limit: 25 },
      "fail-on": "error",
    });
  });

  test("could name the usual places itself", () => {
    expect(KNOWN_PLACES.map(globTrouble)).toEqual(KNOWN_PLACES.map(() => undefined));
    const text = `checklists:\n  - files: ${JSON.stringify(KNOWN_PLACES)}\n`;
    expect(read(text)).toMatchObject({ config: DEFAULT_CONFIG });
  });

  test("may be the README's example", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const [, example = ""] = /## Configuration.*?```yaml\n(.*?)```/s.exec(readme) ?? [];
    const reading = readConfig({ path, text: example }, REQUIREMENTS);
    expect("config" in reading ? Object.keys(reading.config).sort() : reading).toEqual(
      Object.keys(CONFIG_SCHEMA.def.shape).sort(),
    );
  });

  test("sets everything it may set", () => {
    const text = [
      "checklists:",
      "  - AGENTS.md",
      "  - { files: docs/*.md, paths: backend/** }",
      "  - files: [a.md, b.md]",
      "    paths: [x/**, y/**]",
      "rules:",
      "  async: warning",
      "  docs/missing-docstring: off",
      "  async/blocking-call: { severity: note, options: { least: 3 } }",
      "scope: lines",
      "noqa: true",
      "include: [src/**]",
      'exclude: ["legacy/**", "**/generated_*.py"]',
      "skip: { drafts: false, labels: [wip], authors: [renovate] }",
      "comments: { limit: 0 }",
      "pages: https://rubric.example:8080/team/",
      "fail-on: never",
    ].join("\n");
    expect(read(text)).toMatchObject({
      config: {
        checklists: [
          { files: ["AGENTS.md"], paths: undefined },
          { files: ["docs/*.md"], paths: ["backend/**"] },
          { files: ["a.md", "b.md"], paths: ["x/**", "y/**"] },
        ],
        rules: {
          async: "warning",
          "docs/missing-docstring": "off",
          "async/blocking-call": { severity: "note", options: { least: 3 } },
        },
        scope: "lines",
        noqa: true,
        include: ["src/**"],
        exclude: ["legacy/**", "**/generated_*.py"],
        skip: { drafts: false, labels: ["wip"], authors: ["renovate"] },
        comments: { limit: 0 },
        pages: "https://rubric.example:8080/team",
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
      "There is no key `a`. Use one of `_extends`, `checklists`, `rules`, `scope`, `noqa`, `include`, `exclude`, `skip`, `comments`, `pages`, `fail-on`.",
    ],
    [
      "a nested key",
      "comments:\n  # few\n  limits: 3\n",
      3,
      "There is no key `limits`. Did you mean `limit`?",
    ],
    [
      "a key that there is deeper, too",
      "rules:\n  async/blocking-call:\n    severity: note\n    options: { least: 2 }\nseverity: error\n",
      5,
      "There is no key `severity`. Use one of `_extends`, `checklists`, `rules`, `scope`, `noqa`, `include`, `exclude`, `skip`, `comments`, `pages`, `fail-on`.",
    ],
    [
      "a key that an entry has, too",
      "checklists:\n  - files: a.md\n    paths: x/**\npaths: b\n",
      4,
      "There is no key `paths`. Did you mean `pages`?",
    ],
    [
      "the first key of an entry",
      "checklists:\n  - a.md\n  - path: x/**\n    files: b.md\n",
      3,
      "There is no key `path`. Did you mean `paths`?",
    ],
    [
      "a key in braces on several lines",
      '---\n{\n  "scope": "lines",\n  "checkists": []\n}\n',
      4,
      "There is no key `checkists`. Did you mean `checklists`?",
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
    ["too small a number", "comments:\n  limit: -1\n", 2, "`comments.limit` must be at least 0."],
    ["an empty text", "skip:\n  labels:\n    - ''\n", 3, "`skip.labels.0` must not be empty."],
    [
      "too long a text",
      `skip:\n  labels: ["${"x".repeat(101)}"]\n`,
      2,
      "`skip.labels.0` must have at most 100 characters.",
    ],
    [
      "too long a list",
      `skip:\n  labels:\n${"    - x\n".repeat(101)}`,
      2,
      "`skip.labels` must have at most 100 entries.",
    ],
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
      "a pattern that stands for more patterns than any memory holds",
      `exclude: ["${"{a,b}".repeat(39)}"]\n`,
      1,
      `The pattern \`${"{a,b}".repeat(39)}\` stands for more than 50 patterns.`,
    ],
    [
      "a list that would keep a review busy",
      `scope: lines\nexclude:\n${`  - "${"x".repeat(200)}"\n`.repeat(21)}`,
      2,
      "This list stands for more than 4000 characters of patterns; shorten it.",
    ],
    [
      "a key of an entry",
      "checklists:\n  - a.md\n  - files: b.md\n    path: x/**\n",
      4,
      "There is no key `path`. Did you mean `paths`?",
    ],
    [
      "an entry without files",
      "checklists:\n  - paths: x/**\n",
      2,
      "`checklists.0.files` must be text or a list, not left out.",
    ],
    [
      "an entry of another kind",
      "checklists:\n  - files: a.md\n    paths: x/**\n\n  # and\n  - 7\n",
      6,
      "`checklists.1` must be text or a mapping of `key: value` lines, not `7`.",
    ],
    [
      "a pattern of an entry",
      "checklists:\n  - a.md\n  - files: b.md\n    paths:\n      - x/**\n      - '[y]'\n",
      6,
      "The pattern `[y]` may use `*`, `**`, `?` and `{a,b}`, but not ( ) | \\ [ ].",
    ],
    [
      "entries that would keep a review busy",
      `scope: lines\nchecklists:\n${`  - files: a\n    paths: ${"x".repeat(200)}\n`.repeat(20)}`,
      2,
      "This list stands for more than 4000 characters of patterns; shorten it.",
    ],
    [
      "a key of a rule",
      "rules:\n  docs/missing-docstring:\n    level: note\n",
      3,
      "There is no key `level`. Use one of `severity`, `options`.",
    ],
    [
      "a severity among options",
      "rules:\n  async/blocking-call:\n    severity: errors\n",
      3,
      "`rules.async/blocking-call.severity` can't be `errors`; write one of `error`, `warning`, `note`, `off`. Did you mean `error`?",
    ],
    [
      "an option of a rule",
      "rules:\n  async/blocking-call:\n    options:\n      least: 2\n      stile: short\n",
      5,
      "There is no key `stile`. Did you mean `style`?",
    ],
    [
      "an option of a rule that has none",
      "rules:\n  docs/missing-docstring:\n    options: { style: short }\n",
      3,
      "There is no key `style`, nor any other here; take it out.",
    ],
    [
      "an option's value",
      "rules:\n  async/blocking-call:\n    options:\n      style: shart\n",
      4,
      "`rules.async/blocking-call.options.style` can't be `shart`; write one of `short`, `long`. Did you mean `short`?",
    ],
    [
      "options of a group",
      "rules:\n  async:\n    options: { least: 2 }\n",
      3,
      "`async` has no options of its own; write them below a rule, and only its severity here.",
    ],
    [
      "a key of what is skipped",
      "skip:\n  draft: true\n",
      2,
      "There is no key `draft`. Did you mean `drafts`?",
    ],
    ["a label", "skip:\n  labels: wip\n", 2, "`skip.labels` must be a list, not `wip`."],
    [
      "an address",
      "pages: rubric.example\n",
      1,
      "`pages` must be an address like `https://rubric.example`, not `rubric.example`.",
    ],
    [
      "another repository",
      "scope: lines\n_extends: https://github.com/acme/base\n",
      2,
      "`_extends` names a repository, `owner/name` or `name`, not `https://github.com/acme/base`.",
    ],
    ["a key without value", "exclude:\n", 1, "`exclude` must be a list, not empty."],
  ])("%s", (_, text, line, message) => {
    expect(read(text)).toEqual(problem(line, message));
  });

  test("all at once, in order of line", () => {
    const reading = read(
      "fail-on: errors\nscop: lines\nrules:\n  asink: off\n  docs: loud\nexclude: [a]\nscope: 1\n",
    );
    expect("problems" in reading && reading.problems.map(({ line }) => line)).toEqual([1, 2, 4, 5, 7]);
  });

  test("also where it is no YAML at all", () => {
    const reading = read("scope: lines\nexclude: [a\n");
    expect("problems" in reading && reading.problems[0]?.message).toMatch(/not valid YAML/);
  });

  test("names of every object are no rules", () => {
    expect(read("rules:\n  constructor: off\n")).toMatchObject({ problems: [{ line: 2 }] });
  });
});

test("of very many mistakes the first are told with their lines, and how many more there are", () => {
  const reading = read(Array.from({ length: 60 }, (_, index) => `odd${index}: 1\n`).join(""));
  const problems = "problems" in reading ? reading.problems : [];
  expect(problems.map(({ line }) => line)).toEqual([...Array.from({ length: 50 }, (_, at) => at + 1), 50]);
  expect(problems.at(-1)?.message).toBe("There are 10 more mistakes in this file; mend these first.");
});
