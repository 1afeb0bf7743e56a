import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

function sentences(text: string): string[] {
  return compiled(`# Title\n\nWhat this is about.\n\n## Code\n\n${text}`).items.map(
    ({ line, text: said }) => `${line} ${said}`,
  );
}

describe("a sentence of prose", () => {
  it.each([
    "Every endpoint must declare what it returns.",
    "Type hints are required on all functions.",
    "Write a docstring for each public class.",
    "Never log a password.",
    "Do not catch everything.",
    "Index creation on big tables should run concurrently.",
    "For lists, use one query.",
    "When an endpoint returns a list, paginate it.",
    "All functions have docstrings.",
    "When writing code, you always add type hints.",
    "You must include a docstring in each class.",
    "Read configuration from one settings object.",
    "Preserve the cause of what you raise.",
    "Delegate decisions to services.",
    "Rule: lifespan instead of the old events.",
  ])("is an item where it states a rule: %s", (sentence) => {
    expect(sentences(sentence)).toEqual([`7 ${sentence}`]);
  });

  it.each([
    "The service listens on port 80.",
    "You must ask before you deploy.",
    "This guide should help newcomers.",
    "We always deploy on Mondays.",
    "If you must deploy, tell us.",
    "Test data lives in one folder.",
    "Type annotations serve those who read.",
    "Should every endpoint be typed?",
    "Structure your answers in three parts.",
    "raise NotFound(name)",
    "See the handbook for what must be done.",
    "Read the handbook before all else.",
    "Use these rules for new code.",
    "All of this is history: old and done",
  ])("is none otherwise: %s", (sentence) => {
    expect(sentences(sentence)).toEqual([]);
  });

  it("is found in a paragraph, at the line it begins on", () => {
    expect(
      sentences("The API is old (e.g. Python 3.8). Every\nroute must be tested. Use\nhints, cf. Typing."),
    ).toEqual(["7 Every route must be tested.", "8 Use hints, cf. Typing."]);
  });

  it("may end with its line, where the next begins like an order", () => {
    expect(
      sentences("Use type hints\nUse async drivers for the database,\nPostgreSQL included\nAvoid globals"),
    ).toEqual([
      "7 Use type hints",
      "8 Use async drivers for the database, PostgreSQL included",
      "10 Avoid globals",
    ]);
  });

  it("only says what the page is about where it stands first, unless it presses", () => {
    expect(compiled("# T\n\nBuild robust services with typed code.").items).toEqual([]);
    expect(compiled("# T\n\nTyped code must pass the checker.").items).toHaveLength(1);
    expect(
      compiled("You are an expert.\nUse type hints.\nUse docstrings.\nUse names.\nUse tests.").items,
    ).toHaveLength(4);
  });
});

describe("prose that names what is checked", () => {
  const bound = (text: string) =>
    compiled(`# Gates\n\n${text}\n`).items.map(({ bindings }) => bindings.map(({ rule }) => rule).join(" "));

  it("says so before the work is done", () => {
    expect(bound("Before closing a task: type hints on all functions; tests pass.")).toEqual([
      "types/missing-parameter-type types/missing-return-type",
    ]);
    expect(bound("Before closing a task the team meets.")).toEqual([]);
  });

  it("says how grave a defect is", () => {
    expect(
      bound("What counts.\n\nSeverity: WARN for bare excepts. CRITICAL for hardcoded secrets. INFO mostly."),
    ).toEqual(["errors/bare-except", "security/hardcoded-secret"]);
  });

  it.each([
    ["Order: standard library → third-party → local:\n\n```python\nimport os\n```", "style/import-position"],
    ["Order of things is up to you:\n\n```python\nimport os\n```", ""],
  ])("says in which order things stand: %j", (text, rules) => {
    expect(bound(text)).toEqual(rules === "" ? [] : [rules]);
  });

  it.each([
    ["### 2. 🔴 CRITICAL: Missing tenant_id filter (leak)", ["database/unscoped-query"]],
    ["### Mistake #3: Swallowing exceptions", ["errors/silent-except"]],
    ["### 2. Missing features", []],
    ["### Notes: missing tenant_id filter", []],
  ])("is a heading whose defect code shows: %s", (heading, rules) => {
    expect(bound(`## Gotchas\n\n${heading}\n\n\`\`\`python\nrows = find(id)\n\`\`\``)).toEqual(rules);
  });
});
