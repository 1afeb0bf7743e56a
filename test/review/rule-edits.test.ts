import { describe, expect, test } from "vitest";
import { compileChecklist } from "../../src/checklist/compile.ts";
import type { Config } from "../../src/review/config-schema.ts";
import { compareItems } from "../../src/review/item-edits.ts";
import { type Asking, findsOtherThings, ruleEdits } from "../../src/review/rule-edits.ts";
import { defineRule, option } from "../../src/rules/rule.ts";
import { stopwatch } from "../growth.ts";

const rule = (ask: string) =>
  defineRule({
    summary: "Something",
    severity: "warning",
    asks: [ask, `against avoid ${ask}`],
    options: option.strictObject({ style: option.string().optional() }),
    check: () => [],
  });

const RULES = new Map([
  ["docs/missing", rule("docstring <style:google|numpy>")],
  ["style/print", rule("print")],
]);

const file = (path: string, ...lines: readonly string[]) =>
  compileChecklist(
    { path, text: `# Rules\n${lines.map((line) => `- ${line}\n`).join("")}`, bundled: false },
    RULES,
  );

const asking = (checklists: Asking["checklists"], levels: Config["rules"] = {}): Asking => ({
  checklists,
  levels,
});

const said = (before: Asking, after: Asking) =>
  ruleEdits(before, after).map(({ rule: name, kind, reach, before: now, after: then }) => {
    const show = (it: typeof now) =>
      it === undefined ? "-" : `${it.severity} ${Object.values(it.options)}`.trim();
    return `${name} ${kind} ${reach.folder}${reach.globs?.join() ?? "*"}: ${show(now)} → ${show(then)}`;
  });

describe("what is asked by rules", () => {
  const google = file("AGENTS.md", "Google docstrings");

  test("is new, gone, or changed", () => {
    const numpy = file("AGENTS.md", "NumPy docstrings");
    const print = file("AGENTS.md", "Use print");
    expect(said(asking([google]), asking([google]))).toEqual([]);
    expect(said(asking([google]), asking([numpy]))).toEqual([
      "docs/missing changed *: warning google → warning numpy",
    ]);
    expect(said(asking([google]), asking([print]))).toEqual([
      "docs/missing gone *: warning google → -",
      "style/print new *: - → warning",
    ]);
  });

  test("is the configuration's to weigh and to switch off", () => {
    const edits = ruleEdits(asking([google]), asking([google], { docs: "error" }));
    expect(edits).toMatchObject([{ kind: "changed", isConfigured: true, after: { severity: "error" } }]);
    expect(edits.some(findsOtherThings)).toBe(false);
    expect(said(asking([google]), asking([google], { docs: "off" }))).toEqual([
      "docs/missing gone *: warning google → -",
    ]);
  });

  test("is told for the files for which it differs, and once for a folder and those inside it", () => {
    const nested = file("back/AGENTS.md", "Use print");
    const inner = file("back/deep/AGENTS.md", "Kindness");
    expect(said(asking([nested, inner]), asking([nested, inner, google]))).toEqual([
      "docs/missing new *: - → warning google",
    ]);
    const two = [file("back/AGENTS.md", "Use print"), file("front/AGENTS.md", "Use print")];
    expect(said(asking([]), asking([...two, inner]))).toEqual([
      "style/print new back/*: - → warning",
      "style/print new front/*: - → warning",
    ]);
    const moved = file("front/AGENTS.md", "Use print");
    expect(said(asking([nested]), asking([moved]))).toEqual([
      "style/print changed back/*: warning → -",
      "style/print changed front/*: - → warning",
    ]);
  });

  test("follows from what an earlier file refuses", () => {
    const no = file("CLAUDE.md", "Avoid print");
    const yes = file("AGENTS.md", "Use print");
    expect(said(asking([yes]), asking([no, yes]))).toEqual(["style/print gone *: warning → -"]);
  });

  test("is not told at all of words that only moved or were said again", () => {
    const again = file("AGENTS.md", "Kindness", "Google docstrings", "Google docstrings, please");
    expect(said(asking([google]), asking([again]))).toEqual([]);
  });

  test("costs little even when hundreds of lines say it in a hundred folders", () => {
    const lines = Array.from({ length: 300 }, (_, index) => `Google docstrings ${index}`);
    const source = file("AGENTS.md", ...lines);
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...source,
      path: `p${index}/AGENTS.md`,
      reach: { ...source.reach, folder: `p${index}/` },
    }));
    const spent = stopwatch();
    expect(ruleEdits(asking([]), asking(many))).toHaveLength(100);
    expect(spent()).toBeLessThan(3_000);
  });
});

describe("items", () => {
  const before = [file("a.md", "Google docstrings", "Kindness")];

  test("are the same wherever they stand, and edited when their words are", () => {
    const after = [file("b.md", "Kindness", "Use print", "Google docstrings")];
    const { items, sameItems } = compareItems(before, after);
    expect(sameItems).toBe(2);
    expect(items).toMatchObject([
      { path: "b.md", line: 3, before: undefined, after: "enforced", rules: ["style/print"] },
    ]);
  });

  test("are gone with their file, each with what it was", () => {
    expect(compareItems(before, []).items).toMatchObject([
      { path: "a.md", line: 2, before: "enforced", after: undefined, rules: ["docs/missing"] },
      { path: "a.md", line: 3, after: undefined, rules: [] },
    ]);
  });

  test("that the same words state twice are two", () => {
    const twice = [file("a.md", "Kindness", "Kindness", "Google docstrings")];
    expect(compareItems(before, twice)).toMatchObject({
      sameItems: 2,
      items: [{ text: "Kindness", line: 3 }],
    });
  });
});
