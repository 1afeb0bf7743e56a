import { describe, expect, it } from "vitest";
import { clauses } from "../../src/checklist/clauses.ts";
import { compiled } from "./fixtures.ts";

function polarityBelow(heading: string): string | undefined {
  return compiled(`# Page\n\n## ${heading}\n\n- Raw data in answers\n`).items[0]?.polarity;
}

describe("what stands below a heading", () => {
  it.each([
    "Patterns to Avoid",
    "Things to avoid:",
    "Avoid",
    "You must NEVER:",
    "Agents must not:",
    "Code should never",
    "Strictly Forbidden",
    "Prohibited Practices",
    "Bad practices",
    "DON'T",
    "What we don't do",
    "Critical issues (must fix)",
    "High-priority findings",
    "Finding priorities",
    "What to flag",
    "Blockers",
  ])("is forbidden: %s", (heading) => {
    expect(["forbid", "defect"]).toContain(polarityBelow(heading));
  });

  it.each([
    "Common Patterns and Anti-patterns",
    "Best Practices & Pitfalls",
    "Common Issues and Solutions",
    "Common mistakes and how to fix them",
    "Do's and Don'ts",
    "Common pitfalls & debugging",
    "Never trust input",
    "Bad input handling",
  ])("is neither, where the heading names both or only a topic: %s", (heading) => {
    expect(polarityBelow(heading)).toBe("want");
  });
});

describe("what spares something", () => {
  it.each([
    "Docstrings on every endpoint are not slop",
    "Missing docstrings aren't a code smell here",
    "The only exception: write docstrings on generated modules",
    "Exception: a module may have docstrings in French",
    "Exceptions to this: write docstrings on every function of a package for others",
  ])("asks for nothing: %s", (item) => {
    expect(compiled(`# Rules\n\n- ${item}\n`).items.flatMap(({ bindings }) => bindings)).toEqual([]);
  });

  it.each(["Not a smell", "What is not an issue", "The only exceptions", "Exceptions to this rule"])(
    "may be a heading: %s",
    (heading) => {
      const { items } = compiled(`# Review\n\n## ${heading}\n\n- Write docstrings on every function\n`);
      expect(items.map(({ state }) => state)).toEqual(["context"]);
    },
  );

  it.each([
    "Exceptions: never swallow exceptions silently",
    "Exception handling: never swallow exceptions silently",
  ])("is none where exceptions are the subject: %s", (item) => {
    const { items } = compiled(`# Rules\n\n- ${item}\n`);
    expect(items.flatMap(({ bindings }) => bindings.map(({ rule }) => rule))).toContain(
      "errors/silent-except",
    );
  });
});

describe("what comes of something", () => {
  const rules = (item: string) =>
    compiled(`# Rules\n\n- ${item}\n`).items.flatMap(({ bindings }) => bindings.map(({ rule }) => rule));

  it("is not what is asked", () => {
    expect(rules("Avoid deep config trees, which can lead to N+1 queries")).toEqual([]);
    expect(rules("Never build SQL with f-strings, which can lead to SQL injection")).toEqual([
      "database/raw-sql",
    ]);
    expect(rules("Avoid code which could lead to silent failures")).toEqual(["errors/silent-except"]);
  });

  it.each(["to improve performance and concurrency", "for better concurrency"])(
    "turns nothing off where it says what a demand is for: %s",
    (purpose) => {
      expect(rules(`Favor async functions for I/O-bound tasks ${purpose}.`)).toContain("async/blocking-call");
    },
  );
});

describe("the good beside the bad", () => {
  function rulesFor(item: string): readonly string[] {
    return compiled(`# Rules\n\n- ${item}\n`).items.flatMap(({ bindings }) =>
      bindings.map(({ rule }) => rule),
    );
  }

  it.each([
    [
      "❌ Missing docstrings → type hints on all functions",
      ["docs/missing-docstring", "types/missing-return-type"],
    ],
    ["❌ No docstrings; use type hints on all functions", ["types/missing-return-type"]],
    ["Don't write untyped code and always use type hints on all functions", ["types/missing-return-type"]],
    ["Always use type hints - on all functions", ["types/missing-return-type"]],
  ])("asks for what it is: %s", (item, rules) => {
    expect(rulesFor(item)).toEqual(expect.arrayContaining(rules));
  });

  it("is not what several arrows join", () => {
    expect(clauses("routes → services → repositories")).toEqual(["routes → services → repositories"]);
    expect(clauses("Models → app/models/")).toEqual(["Models → app/models/"]);
    expect(clauses("print → logger")).toEqual(["print", "→ logger"]);
  });
});

describe("a ban that its list completes", () => {
  it.each([
    ["NEVER log:", "forbid"],
    ["You must not return:", "forbid"],
    ["Never forget to:", "want"],
    ["Avoid slow pages by:", "want"],
    ["Don't return rows, instead use:", "want"],
  ])("%s: %s", (lead, polarity) => {
    const nested = compiled(`# Rules\n\n- ${lead}\n  - rows of tables\n`).items[1];
    expect(nested).toMatchObject({ text: "rows of tables", polarity });
  });
});

describe("where something is forbidden", () => {
  it("is not what is forbidden", () => {
    const bound = (item: string) =>
      compiled(`# Rules\n\n- ${item}\n`).items.flatMap(({ bindings }) => bindings.map(({ rule }) => rule));
    expect(bound("Never use print in services")).toContain("logging/print");
    expect(bound("Never print jokes in services")).toContain("logging/print");
    expect(bound("Never tell jokes in prints")).toEqual([]);
  });
});

describe("a numbered line with its order on the next", () => {
  it("heads the list that follows, up to the next", () => {
    const text =
      "1. Layout\nALWAYS:\n- one\n\nNEVER:\n- two\n\n2. Style\nALWAYS:\n- three\n\nKey ideas\n\n- four\n";
    expect(
      compiled(text).items.map(({ polarity, text: said, headings }) => [said, polarity, headings.length]),
    ).toEqual([
      ["one", "want", 2],
      ["two", "forbid", 1],
      ["three", "want", 2],
      ["four", "want", 1],
    ]);
  });
});

describe("words that only look like a denial or a waiver", () => {
  it.each([
    ["Columns are NOT NULL", "want"],
    ["Prefer `X | None` over Optional", "want"],
    ["Bare excepts are avoided", "forbid"],
  ])("%s", (item, polarity) => {
    expect(compiled(`# Rules\n\n- ${item}\n`).items[0]?.polarity).toBe(polarity);
  });

  it.each([
    "The reports are meant to be so: do not flag print statements there",
    "Scripts may use `print` in their own code",
    "You can still use print statements in notebooks",
    "Print statements in scripts are exempt",
    "Print statements: allowed in scripts",
  ])("asks for nothing by an exception: %s", (item) => {
    expect(compiled(`# Rules\n\n- Avoid print statements\n- ${item}\n`).items[1]?.bindings).toEqual([]);
  });

  it("leaves what is optional optional", () => {
    expect(compiled("# Rules\n\n- Type hints on all functions, optional\n").items[0]?.bindings).toEqual([]);
    expect(
      compiled("# Rules\n\n- Use `| None`, not Optional\n").items[0]?.bindings.map(({ rule }) => rule),
    ).toEqual(["types/union-style"]);
  });
});
