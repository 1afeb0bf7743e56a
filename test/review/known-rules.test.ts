import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KNOWN_RULES, ruleNamed } from "../../src/review/known-rules.ts";
import { UNUSED_PERMISSION } from "../../src/review/unused-permission.ts";
import { REQUIREMENTS, RULES } from "../../src/rules/registry.ts";

describe("rules that people can ask about", () => {
  it("are all that checklists can ask for, and what is said of permissions", () => {
    expect([...KNOWN_RULES.keys()]).toEqual([...REQUIREMENTS.keys(), UNUSED_PERMISSION]);
    const checked = [...KNOWN_RULES.values()].filter(({ isChecked }) => isChecked);
    expect(checked.map(({ name }) => name)).toEqual([...RULES.keys(), UNUSED_PERMISSION]);
  });

  it("have a page that begins with their summary", () => {
    for (const { page, summary } of KNOWN_RULES.values())
      expect(readFileSync(page, "utf8").split("\n", 1)).toEqual([`# ${summary}`]);
  });
});

describe("the rule that a person means", () => {
  it.each([
    ["async/blocking-call", "async/blocking-call"],
    ["Async/Blocking-Call", "async/blocking-call"],
    ["blocking-call", "async/blocking-call"],
    ["unused-permission", UNUSED_PERMISSION],
    ["call", undefined],
    ["async", undefined],
    ["", undefined],
  ])("%j", (asked, name) => {
    expect(ruleNamed(asked)?.name).toBe(name);
  });
});
