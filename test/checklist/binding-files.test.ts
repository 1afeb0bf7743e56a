import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/registry.ts";
import {
  boundLines,
  compiled,
  fixture,
  fixtureNames,
  seedFolder,
  statedBindings,
  statedLines,
} from "./fixtures.ts";
import { SEEDS } from "./seeds.ts";

describe("whole files", () => {
  it.each(fixtureNames())("%s binds the lines it says, and no other", (name) => {
    const text = fixture(name);
    expect(boundLines(compiled(text))).toEqual(statedLines(text));
  });

  it("has fixtures that ask for every rule", () => {
    const asked = new Set(fixtureNames().flatMap((name) => Object.values(statedLines(fixture(name))).flat()));
    expect([...RULES.keys()].filter((rule) => !asked.has(rule))).toEqual([]);
  });
});

const folder = seedFolder();

describe("the seed checklists", () => {
  if (folder === undefined) {
    console.warn(
      "The seed checklists are not on this machine (RUBRIC_SEEDS names their folder): fixtures stand in.",
    );
    it("are elsewhere; the fixtures ask for every rule that they ask for", () => {
      const asked = new Set(
        fixtureNames().flatMap((name) => Object.values(statedLines(fixture(name))).flat()),
      );
      const wanted = Object.values(SEEDS).flatMap((lines) => Object.values(lines).flat());
      const checked = wanted.flatMap((words) => words.split(" ")[0] ?? []).filter((rule) => RULES.has(rule));
      expect(checked.filter((rule) => !asked.has(rule))).toEqual([]);
    });
    return;
  }
  it.each(Object.entries(SEEDS))("%s binds the lines in the table, and no other", (name, lines) => {
    const checklist = compiled(readFileSync(join(folder, name), "utf8"), name);
    expect(statedBindings(checklist)).toEqual(lines);
  });
});
