import { describe, expect, it } from "vitest";
import type { LabelledLine } from "../../scripts/likeness/labelled-lines.ts";
import { learn, rounded, sumOf } from "../../scripts/likeness/training.ts";

function line(author: string, rules: readonly string[], ...signs: readonly string[]): LabelledLine {
  return { author, rules, isOpen: () => false, answered: [], signs: new Set(signs) };
}

const PRINT = "logging/print";
const AUTHORS = Array.from({ length: 20 }, (_, index) => `author${index}`);
const LINES = AUTHORS.flatMap((author) => [
  line(author, [PRINT], "says print", "says never"),
  line(author, [PRINT], "says print", "says api"),
  line(author, [], "says was", "says api"),
  line(author, [], "says was", `says ${author}`),
]);

function weightsOf(lines: readonly LabelledLine[]) {
  const weights = learn(lines).get(PRINT);
  if (weights === undefined) throw new Error("Nothing was learned.");
  return weights;
}

describe("what signs weigh for a rule", () => {
  const weights = weightsOf(LINES);

  it("follows whether the lines that have them ask for it", () => {
    expect(weights.bySign.get("says print")).toBeGreaterThan(0.5);
    expect(weights.bySign.get("says was")).toBeLessThan(-0.5);
    const rule = sumOf(new Set(["says print", "says unheard"]), weights);
    const story = sumOf(new Set(["says was", "says unheard"]), weights);
    expect(rule).toBeGreaterThan(story);
  });

  it("is asked of signs of several authors only", () => {
    expect(weights.bySign.has("says api")).toBe(true);
    expect(weights.bySign.has("says author1")).toBe(false);
  });

  it("is asked of rules that many authors ask for only", () => {
    expect([...learn(LINES.filter(({ author }) => author !== "author1")).keys()]).toEqual([]);
  });

  it("is not taught by lines that leave the rule open", () => {
    const open = AUTHORS.map(
      (author): LabelledLine => ({
        ...line(author, [], "says print"),
        isOpen: (rule) => rule === PRINT,
      }),
    );
    expect(sumOf(new Set(["says print"]), weightsOf([...LINES, ...open]))).toBeGreaterThan(0);
  });

  it("is the same each time", () => {
    expect([...weightsOf(LINES).bySign]).toEqual([...weights.bySign]);
  });

  it("is kept in tenths, without what weighs next to nothing", () => {
    const bySign = new Map([
      ["heavy", 0.46],
      ["light", -0.19],
    ]);
    const kept = rounded(new Map([[PRINT, { bias: -1.234, bySign }]])).get(PRINT);
    expect(kept?.bias).toBe(-1.2);
    expect([...(kept?.bySign ?? [])]).toEqual([["heavy", 0.5]]);
  });
});
