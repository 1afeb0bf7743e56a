import { describe, expect, it } from "vitest";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { WEIGHTS } from "../../src/checklist/tone-weights.ts";
import { checklistJson, checklistReport } from "../../src/report/checklist-json.ts";
import { itemText } from "../../src/report/item-text.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";

const DESCRIBED = `# Ledger service

## Deployment

- Runs the nightly export with async database sessions from the worker pool
- Accounts were moved to the new cluster in spring
- The archive keeps them for ten years
- Ports: 8080 for people, 9090 for machines
- The importer takes a minute
- Statements come in at noon
`;

const ASKED = `# Rules for the backend

## Database

- Use async database sessions everywhere
`;

function compiled(text: string) {
  return compileChecklist({ path: "AGENTS.md", text, bundled: false }, REQUIREMENTS);
}

describe("what sounds like a description", () => {
  const checklist = compiled(DESCRIBED);
  const [item] = checklist.items;

  it("asks for nothing, and says which rules it is passed over for", () => {
    expect(item).toMatchObject({
      state: "context",
      reason: "sounds like a description",
      bindings: [],
      passedOver: { rules: expect.arrayContaining(["async/sync-db-session"]) },
    });
    expect(item?.passedOver?.signs.length).toBeGreaterThan(0);
  });

  it("is explained by the signs that weigh most against it", () => {
    const text = item === undefined ? "" : itemText(checklist, item, (_, words) => words);
    expect(text).toContain("could ask for async/sync-db-session");
    expect(text).toContain("but sounds    like a description: ");
  });

  it("says so in JSON", () => {
    const json = checklistReport.parse(checklistJson([checklist], []));
    expect(json.files[0]?.items[0]?.passedOver?.rules).toContain("async/sync-db-session");
  });
});

it("the same words ask where they are ordered", () => {
  const [item] = compiled(ASKED).items;
  expect(item?.bindings.map(({ rule }) => rule)).toContain("async/sync-db-session");
  expect(item?.passedOver).toBeUndefined();
});

it("what is forbidden is no description, wherever it stands", () => {
  const [item] = compiled(DESCRIBED.replace("Runs the", "Never run the")).items;
  expect(item?.passedOver).toBeUndefined();
});

it("each sign has one weight, in tenths", () => {
  const rows = WEIGHTS.split("\n");
  expect(rows.filter((row) => !/^-?[1-9]\d* \S.*$/.test(row))).toEqual([]);
  expect(new Set(rows.map((row) => row.slice(row.indexOf(" ")))).size).toBe(rows.length);
});
