import { describe, expect, it } from "vitest";
import { bundledChecklists } from "../../src/checklist/bundled.ts";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { REQUIREMENTS, RULES } from "../../src/rules/registry.ts";

const checklists = bundledChecklists().map((source) => compileChecklist(source, REQUIREMENTS));

describe("the bundled checklists", () => {
  it("are five, each with a name of its own", () => {
    expect(checklists.map(({ path, name }) => [path, name])).toEqual(
      checklists.map(({ name }) => [`agents/${name}.md`, name]),
    );
    expect(new Set(checklists.map(({ name }) => name)).size).toBe(5);
    expect(checklists.every(({ bundled, description }) => bundled && description !== undefined)).toBe(true);
  });

  it.each(checklists.map((checklist) => [checklist.name, checklist] as const))(
    "%s: every item is enforced, or stands with what is left to people",
    (_, { items, notes }) => {
      const states = items.map(({ text, headings, state }) => ({
        text,
        state,
        expected: headings.some((heading) => heading.startsWith("Left to people")) ? "manual" : "enforced",
      }));
      expect(states.filter(({ state, expected }) => state !== expected)).toEqual([]);
      expect(states.some(({ state }) => state === "enforced")).toBe(true);
      expect(notes).toEqual([]);
    },
  );

  it("ask for every rule, with options the rule understands", () => {
    const bindings = checklists.flatMap(({ items }) => items.flatMap((item) => item.bindings));
    const asked = new Set(bindings.map(({ rule }) => rule));
    expect([...RULES.keys()].filter((rule) => !asked.has(rule))).toEqual([]);
    for (const { rule, options } of bindings) {
      expect(REQUIREMENTS.get(rule)?.options.safeParse(options).success, rule).toBe(true);
    }
  });
});
