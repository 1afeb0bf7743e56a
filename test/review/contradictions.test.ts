import { describe, expect, test } from "vitest";
import type { Checklist } from "../../src/checklist/checklist.ts";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { contradictions, overruled } from "../../src/review/contradictions.ts";
import { defineRequirement, defineRule, option } from "../../src/rules/rule.ts";

const RULES = new Map([
  [
    "docs/style",
    defineRequirement({
      summary: "Style",
      severity: "note",
      asks: ["docstring <style:google|numpy>"],
      options: option.strictObject({ style: option.string() }),
    }),
  ],
  [
    "docs/missing",
    defineRule({
      summary: "Missing",
      severity: "note",
      asks: ["docstring @all <kinds[]:class|module>", "against avoid docstring"],
      options: option.strictObject({ kinds: option.array(option.string()).default([]) }),
      check: () => [],
    }),
  ],
]);

const read = (path: string, ...lines: string[]): Checklist =>
  compileChecklist(
    { path, text: `# Rules\n${lines.map((line) => `- ${line}\n`).join("")}`, bundled: false },
    RULES,
  );

const said = (...checklists: Checklist[]) =>
  contradictions(checklists).map(({ rule, option: name, decides, yields }) => [
    `${rule} ${name ?? ""}`.trim(),
    `${decides.path}:${decides.line} ${decides.says}`,
    `${yields.path}:${yields.line} ${yields.says}`,
  ]);

describe("contradictions", () => {
  test("are two values of one option, and the first decides", () => {
    const a = read("a.md", "Google docstrings");
    const b = read("b.md", "Kindness", "NumPy docstrings", "Google docstrings");
    expect(said(a, b)).toEqual([["docs/style style", 'a.md:2 "google"', 'b.md:3 "numpy"']]);
    expect(said(b, a)).toEqual([
      ["docs/style style", 'b.md:3 "numpy"', 'b.md:4 "google"'],
      ["docs/style style", 'b.md:3 "numpy"', 'a.md:2 "google"'],
    ]);
  });

  test("are a wish and its opposite, which is overruled or overrules", () => {
    const a = read("a.md", "All docstrings");
    const b = read("b.md", "No docstrings");
    expect(said(a, b)).toEqual([["docs/missing", "a.md:2 wanted", "b.md:2 not wanted"]]);
    expect(said(b, a)).toEqual([["docs/missing", "b.md:2 not wanted", "a.md:2 wanted"]]);
    expect([...overruled([a, b])]).toEqual([]);
    expect([...overruled([b, a])]).toEqual(["docs/missing"]);
    expect([...overruled([b])]).toEqual(["docs/missing"]);
  });

  test("are between checklists that speak of the same files", () => {
    const at = (path: string, style: string, globs?: string) =>
      compileChecklist(
        {
          path,
          text: `${globs === undefined ? "" : `---\napplyTo: "${globs}"\n---\n`}# Rules\n\n- ${style} docstrings\n`,
          bundled: false,
        },
        RULES,
      );
    const root = at("AGENTS.md", "Google");
    const rule = ".github/instructions/a.instructions.md";
    expect(said(at("a/AGENTS.md", "NumPy"), root)).toEqual([]);
    expect(said(at("a/AGENTS.md", "NumPy"), at("b/AGENTS.md", "Google"))).toEqual([]);
    expect(said(root, at(rule, "NumPy", "**/*.py"))).toHaveLength(1);
    expect(said(at(rule, "Google", "a/**"), at(`${rule}.instructions.md`, "NumPy", "b/**"))).toEqual([]);
  });

  test("are not lists, which add up, nor the same wish twice", () => {
    const a = read("a.md", "All class docstrings", "All module docstrings", "All module docstrings");
    expect(said(a)).toEqual([]);
  });
});
