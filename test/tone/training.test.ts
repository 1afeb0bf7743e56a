import { describe, expect, it } from "vitest";
import { type Example, learn, rounded, sumOf } from "../../scripts/tone/training.ts";

function example(author: string, asks: boolean, ...signs: readonly string[]): Example {
  return { author, asks, signs: new Set(signs) };
}

const AUTHORS = ["ada", "bob", "cleo", "dan", "eve"];
const LINES = AUTHORS.flatMap((author) => [
  example(author, true, "says use", "stands in rules"),
  example(author, true, "says use", "says api"),
  example(author, false, "says was", "says api"),
  example(author, false, "says was", `says ${author}`),
]);

describe("what signs weigh", () => {
  const weights = learn(LINES);

  it("follows what the lines that have them ask for", () => {
    expect(weights.bySign.get("says use")).toBeGreaterThan(0.5);
    expect(weights.bySign.get("says was")).toBeLessThan(-0.5);
    const rule = sumOf(example("new", true, "says use", "says unheard"), weights);
    const story = sumOf(example("new", false, "says was", "says unheard"), weights);
    expect(rule).toBeGreaterThan(story);
  });

  it("is asked of signs of several authors only", () => {
    expect(weights.bySign.has("says api")).toBe(true);
    expect(weights.bySign.has("says ada")).toBe(false);
  });

  it("is the same each time", () => {
    expect([...learn(LINES).bySign]).toEqual([...weights.bySign]);
  });

  it("is kept in tenths, without what weighs next to nothing", () => {
    const { bias, bySign } = rounded({
      bias: -1.234,
      bySign: new Map([
        ["heavy", 0.46],
        ["light", -0.29],
      ]),
    });
    expect(bias).toBe(-1.2);
    expect([...bySign]).toEqual([["heavy", 0.5]]);
  });
});
