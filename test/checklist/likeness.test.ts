import { describe, expect, it } from "vitest";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { Likeness } from "../../src/checklist/likeness.ts";
import { RULES, SIGNS } from "../../src/checklist/likeness-weights.ts";
import { restOf } from "../../src/checklist/rest.ts";
import { checklistJson, checklistReport } from "../../src/report/checklist-json.ts";
import { itemText } from "../../src/report/item-text.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";

const DESCRIBED = `# Ledger service

## Deployment

- Pods restart when the database pool has async sessions left over from the nightly import
`;

const ASKED = `# Rules for the backend

## Database

- Use async database sessions everywhere
`;

function compiled(text: string) {
  return compileChecklist({ path: "AGENTS.md", text, bundled: false }, REQUIREMENTS);
}

describe("words that nobody says by chance", () => {
  it.each([
    ["Keep Python lines at 90 characters or fewer whenever possible.", "style/long-line"],
    ["Provide docstrings following the NumPy docstring conventions", "docs/docstring-style"],
  ])("ask whatever the rest sounds like: %s", (line, rule) => {
    const { items } = compiled(`# Depot\n\n## Python style\n\n- ${line}\n`);
    expect(items.flatMap(({ bindings }) => bindings.map((binding) => binding.rule))).toContain(rule);
  });
});

describe("what only shares words with a rule", () => {
  const checklist = compiled(DESCRIBED);
  const [item] = checklist.items;

  it("asks for nothing, and says which rules it is passed over for", () => {
    expect(item).toMatchObject({
      state: "context",
      bindings: [],
      passedOver: { rules: expect.arrayContaining(["async/sync-db-session"]) },
    });
    expect(item?.passedOver?.signs).toContain("says import");
    expect(item?.passedOver?.signs.filter((sign) => !/^(?:says|below|further)/.test(sign))).toEqual([]);
  });

  it("is explained by the signs that weigh most against it", () => {
    const text = item === undefined ? "" : itemText(checklist, item, (_, words) => words);
    expect(text).toMatch(/could ask for +async\/sync-db-session/);
    expect(text).toMatch(/but sounds +unlike it: "/);
  });

  it("says so in JSON", () => {
    const json = checklistReport.parse(checklistJson([checklist], []));
    expect(json.files[0]?.items[0]?.passedOver?.rules).toContain("async/sync-db-session");
  });
});

it.each([
  ["Use model_dump() for payloads", "models/pydantic-v1"],
  ["Add the router with response_model, status_code", "api/missing-response-model"],
  ["Web layer: ONLY place that may raise HTTPException", "errors/http-exception-outside-routes"],
  [
    "Rows: always `model_validate(row)` for what leaves as a model → page (never `from_orm`)",
    "models/pydantic-v1",
  ],
])("an order is believed next to one word more, and where it names code: %s", (text, rule) => {
  const rules = (said: string) =>
    compiled(`# An AI agent's playbook\n\n## Development\n\n- ${said}\n`).items[0]?.bindings.map(
      (it) => it.rule,
    );
  expect(rules(text)).toContain(rule);
});

it.each([
  ["Add constraints (unique, not null, checks)", ["database/unconstrained-column"]],
  ["Add constraints to what the table shows (unique, checks)", []],
])("brackets explain an order, and take nothing from it: %s", (text, rules) => {
  const [item] = compiled(`# An AI agent's page\n\n## Phase 3\n\n### Database table\n\n- ${text}\n`).items;
  expect(item?.bindings.map(({ rule }) => rule)).toEqual(rules);
});

it("the same words ask where they are ordered", () => {
  const [item] = compiled(ASKED).items;
  expect(item?.bindings.map(({ rule }) => rule)).toContain("async/sync-db-session");
  expect(item?.passedOver).toBeUndefined();
});

describe("likeness", () => {
  it("is a rule's own: the same signs are like one and unlike another", () => {
    const likeness = new Likeness(new Set(["says print", "says never", "is meant as forbid"]));
    expect(likeness.isUnlike("logging/print", false)).toBe(false);
    expect(likeness.isUnlike("api/fat-endpoint", true)).toBe(true);
  });

  it("of which nothing was learned never speaks against a rule", () => {
    expect(new Likeness(new Set(["says nonsense"])).isUnlike("style/no-such-rule", false)).toBe(false);
  });

  it("is of rules that there are", () => {
    const names = RULES.split("\n").map((row) => row.split(" ")[0] ?? "");
    expect(names.filter((name) => !REQUIREMENTS.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a row for each sign, in tenths", () => {
    const rows = SIGNS.split("\n");
    expect(rows.filter((row) => !/^\S[^\t]*\t\d+[+-][1-9]\d*(?: \d+[+-][1-9]\d*)*$/.test(row))).toEqual([]);
    expect(new Set(rows.map((row) => row.slice(0, row.indexOf("\t")))).size).toBe(rows.length);
  });
});

describe("an order on what the heading right above it is about", () => {
  const page = (heading: string) =>
    `# Editor Best Practices\n\n## 2. Best Practices\n\n### ${heading}\n\n- Use \`|\` for unions and \`None\` as the last element.\n`;

  it("is believed where it sounds a little unlike the rule", () => {
    const rules = (heading: string) =>
      compiled(page(heading)).items.flatMap(({ bindings }) => bindings.map(({ rule }) => rule));
    expect(rules("Union syntax")).toEqual(["types/union-style"]);
    expect(rules("Odds and ends")).toEqual([]);
  });
});

describe("words that are all a line says", () => {
  it.each([
    ["Google docstrings", "docs/docstring-style"],
    ["No md5", "security/weak-hash"],
    ["Await every query", "async/unawaited-db-call"],
    ["Use AsyncSession", "async/sync-db-session"],
    ["Don't return password hashes", "models/secret-in-response"],
  ])("bind, however few lines sound like it: %s", (text, rule) => {
    const [item] = compiled(`# Rules\n\n- ${text}\n`).items;
    expect(item?.bindings.map((binding) => binding.rule)).toContain(rule);
  });

  it("are those of weight that nothing is left beside", () => {
    expect(restOf("Never use MD5 for any password", ["md5", "password"])).toBe(0);
    expect(restOf("Never use MD5 for any password", ["md5"])).toBe(1);
    expect(restOf("At most 20 lines in every function", ["function"])).toBe(2);
  });
});

describe("a line that lists several things, all of them answered", () => {
  it.each([
    [
      "Every query uses an index; no unbounded results",
      ["database/unindexed-foreign-key", "database/unpaginated-list"],
    ],
    ["Every query uses an index of tills", ["database/unindexed-foreign-key"]],
  ])("asks for each of them: %s", (text, rules) => {
    const [item] = compiled(`# Rules\n\n- ${text}\n`).items;
    expect(item?.bindings.map(({ rule }) => rule)).toEqual(rules);
  });
});
