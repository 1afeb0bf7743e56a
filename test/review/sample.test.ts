import { expect, test, vi } from "vitest";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { DEFAULT_CONFIG } from "../../src/review/config-schema.ts";
import { LIMITS, sampleOf } from "../../src/review/sample.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";

const TYPES = "- All functions have type hints for parameters\n- Public functions have docstrings\n";

function askedBy(...texts: readonly string[]) {
  const checklists = texts.map((text, at) =>
    compileChecklist({ path: `${at === 0 ? "" : "app/1/"}AGENTS.md`, text, bundled: false }, REQUIREMENTS),
  );
  return { guided: { checklists, copies: [], unread: [], aside: [] }, config: DEFAULT_CONFIG };
}

test("rules are compared once for all files that have the same", () => {
  const files = Array.from({ length: 4_000 }, (_, at) => ({ path: `app/${at % 4}/f${at}.py`, bytes: 100 }));
  const asked = { before: askedBy(TYPES), after: askedBy(TYPES, "- Never use print statements\n") };
  const change = { files: [], removed: [], skipped: [], others: [], modules: new Map(), folders: [] };
  const comparing = vi.spyOn(JSON, "stringify");
  const sample = sampleOf({ files, isWhole: true }, asked, change, LIMITS);
  expect(comparing.mock.calls.length).toBeLessThan(100);
  comparing.mockRestore();
  expect(sample.total).toBe(1_000);
  expect(sample.files[0]).toMatchObject({
    path: "app/1/f1.py",
    rules: [{ rule: "logging/print" }],
    former: [],
  });
});
