import { describe, expect, it } from "vitest";
import { readItems } from "../../src/checklist/items.ts";
import { readMarkdown } from "../../src/checklist/markdown.ts";
import { compiled } from "./fixtures.ts";

function table(head: string, ...rows: string[]): string {
  const columns = head.split("|").length - 2;
  return [head, `|${"---|".repeat(columns)}`, ...rows].join("\n");
}

function parts(text: string) {
  const { items } = readItems(readMarkdown(text, []), []);
  return items.map((item) => item.parts.map((part) => `${part.inherited ?? "-"}: ${part.text}`));
}

function rows(text: string): string[] {
  return compiled(text).items.map(
    ({ line, polarity, state, text: said }) => `${line} ${polarity} ${state} ${said}`,
  );
}

describe("a table that says what to do", () => {
  it.each([
    ["| Don't | Do |"],
    ["| ❌ Bad | ✅ Good |"],
    ["| ❌ | ✅ |"],
    ["| Avoid | Prefer |"],
    ["| Instead of | Use |"],
    ["| Anti-pattern | Fix |"],
    ["| Wrong way | Right way |"],
    ["| Problem | Solution |"],
  ])("knows bad from good by its head: %s", (head) => {
    expect(parts(table(head, "| bare excepts | named exceptions |"))).toEqual([
      ["forbid: bare excepts", "want: named exceptions"],
    ]);
  });

  it("reads each row as one item, on its line, with what it is about above it", () => {
    const text = table("| Rule | Bad | Good |", "| Waiting | `sleep` | `await` |", "| | no types | types |");
    const { items } = compiled(`# A\n\n${text}`);
    expect(items.map((item) => [item.line, item.headings.at(-1), item.text])).toEqual([
      [5, "Waiting", "Waiting → sleep → await"],
      [6, "A", "no types → types"],
    ]);
    expect(items[1]).toMatchObject({ polarity: "forbid", state: "manual" });
  });

  it("takes what a row is about for what the headings above say it is", () => {
    const text = table("| Pattern | Problem | Fix |", "| Business logic in routes | tangled | a service |");
    expect(parts(`## Anti-patterns\n\n${text}`)).toEqual([
      ["defect: Business logic in routes", "forbid: tangled", "want: a service"],
    ]);
    expect(parts(text)).toEqual([["-: Business logic in routes", "forbid: tangled", "want: a service"]]);
  });

  it.each([
    ["| Rule | Why |", "| Small handlers | people read |", "manual Small handlers"],
    ["| # | Guideline | Severity |", "| 1 | Small functions | Critical |", "manual Small functions"],
    [
      "| Element | Convention | Example |",
      "| Functions | snake_case | `get_user` |",
      "enforced Functions: snake_case",
    ],
    ["| Check | Pass? |", "| Every list is paged | ☐ |", "manual Every list is paged"],
    ["| What | Required |", "| Clear names | ✅ |", "manual Clear names"],
    ["| Function length | Limit |", "| Lines | 40 |", "manual Lines: 40"],
  ])("takes %s for rules", (head, row, said) => {
    expect(rows(table(head, row))).toEqual([`3 want ${said}`]);
  });

  it("says how grave a row is where force is read", () => {
    const { items } = compiled(table("| Rule | Severity |", "| Write docstrings | Critical |"));
    expect(items[0]?.headings).toEqual(["Severity: Critical"]);
  });

  it("forbids what is not allowed, and leaves alone what is", () => {
    const text = table(
      "| Pattern | Allowed |",
      "| Globals | ❌ |",
      "| Constants | ✅ |",
      "| Singletons | no |",
    );
    expect(rows(text)).toEqual([
      "3 forbid manual Globals",
      "4 want context Constants",
      "5 forbid manual Singletons",
    ]);
  });

  it("inherits the polarity of the heading above where its head says nothing", () => {
    expect(rows(`## Never\n\n${table("| Rule | Why |", "| print calls | noise |")}`)).toEqual([
      "5 forbid enforced print calls",
    ]);
  });
});

describe("a table of facts", () => {
  it.each([
    "| File | Purpose |",
    "| Task | Command |",
    "| Service | Port |",
    "| Package | Version |",
    "| Agent | When to use |",
    "| Failure Type | Exception |",
    "| Feature | Ours | Theirs |",
  ])("asks for nothing: %s", (head) => {
    const checklist = compiled(table(head, "| Use type hints on all functions | Use docstrings | x |"));
    expect(checklist.items.map(({ state, reason, bindings }) => [state, reason, bindings.length])).toEqual([
      ["context", "a table of facts", 0],
    ]);
  });
});

describe("a long table", () => {
  it("keeps its head from end to end", () => {
    const many = Array.from({ length: 900 }, (_, n) => `| thing ${n} | other ${n} |`);
    const found = parts(table("| Avoid | Use |", ...many));
    expect(found).toHaveLength(900);
    expect(found.every((row, n) => row.join() === `forbid: thing ${n},want: other ${n}`)).toBe(true);
  });
});

describe("what leads into a table", () => {
  it("is an item where it states a rule", () => {
    const lines = (lead: string) =>
      compiled(`${lead}\n\n${table("| Code | Meaning |", "| 201 | Created |")}`).items.map(
        ({ text }) => text,
      );
    expect(lines("Always use the right status:")).toEqual(["Always use the right status", "201 | Created"]);
    expect(lines("These are the codes:")).toEqual(["201 | Created"]);
  });
});

describe("a table of how severe defects are", () => {
  it.each(["| Situation | Severity |", "| What was seen | Criticality |", "| Finding | Labels |"])(
    "names what is not to be: %s",
    (head) => {
      expect(rows(table(head, "| Hardcoded secrets | high |"))[0]).toMatch(/enforced Hardcoded secrets$/);
    },
  );

  it.each(["| File | Severity |", "| Severity | Meaning |"])("is one of facts otherwise: %s", (head) => {
    expect(rows(table(head, "| Hardcoded secrets | high |"))[0]).toContain("context");
  });
});

describe("a table of status codes", () => {
  const CODES = table("| Code | For |", "| 201 | Successful POST |", "| 204 | Successful DELETE |");

  it("says which goes for what, where a heading says that it is one", () => {
    const reasons = (lead: string, codes = CODES) =>
      compiled(`${lead}\n\n${codes}`).items.map(({ bindings, reason }) => bindings[0]?.rule ?? reason);
    for (const heading of ["## Status codes", "## HTTP codes"])
      expect(reasons(heading)).toEqual(["api/wrong-status-code", "api/wrong-status-code"]);
    expect(reasons("## What clients are shown")).toEqual(["a table of facts", "a table of facts"]);
    expect(reasons("## Status codes", `${CODES}\n| none | a timeout |`)).toContain("a table of facts");
    const mapped = table("| For | Code |", "| Successful POST | 201 |", "| Successful DELETE | 204 |");
    expect(reasons("## Status code mapping", mapped)).toEqual([
      "api/wrong-status-code",
      "api/wrong-status-code",
    ]);
    expect(reasons("## Error codes", mapped)).toEqual(["a table of facts", "a table of facts"]);
  });
});

describe("a table of what goes wrong when the program runs", () => {
  it.each(["| Error | Fix |", "| Exception | Solution |", "| Error | Cause | Fix |"])(
    "asks for nothing: %s",
    (head) => {
      const cells = head.split("|").length - 2;
      const row = `| Missing type hints ${"| Add them ".repeat(cells - 1)}|`;
      expect(rows(table(head, row))[0]).toContain("context");
    },
  );
});

describe("a table of places", () => {
  const places = (heading: string, ...cells: string[]) =>
    compiled(`# API\n\n${heading}\n\n${table("| Kind | Path |", ...cells)}`).items.flatMap(({ bindings }) =>
      bindings.map(({ rule, options }) => [rule, options]),
    );

  it("says where code goes if its heading asks for it, or its paths leave a gap", () => {
    const router = ["style/misplaced-file", { router: "app/routes/" }];
    expect(places("## Where to put code", "| Routes | `app/routes/` |")).toEqual([router]);
    expect(places("## Layers", "| Routes | `app/routes/{name}.py` |")).toEqual([
      ["style/misplaced-file", { router: "app/routes/*.py" }],
    ]);
    expect(places("## Layers", "| Routes | `app/routes/` |")).toEqual([]);
    expect(places("## Where to put code", "| Routes | by hand |")).toEqual([]);
  });

  it("says what each layer is responsible for, too", () => {
    const rules = (head: string, row: string) =>
      compiled(`## Layer responsibilities\n\n${table(head, row)}`).items.flatMap(({ bindings }) =>
        bindings.map(({ rule }) => rule),
      );
    const row = "| Services | `parts/*/services/*.py` | Business logic |";
    const place = "style/misplaced-file";
    expect(rules("| Layer | Location | Responsibility |", row)).toEqual(["api/fat-endpoint", place]);
    expect(rules("| Layer | Location | Seen in |", row)).toEqual([place]);
  });
});
