import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/checklist/yaml.ts";

function refusal(text: string): string {
  const reading = readYaml(text);
  return "error" in reading ? `${reading.line}: ${reading.error}` : JSON.stringify(reading.value);
}

describe("readYaml", () => {
  it("reads plain values, and nothing but JSON's", () => {
    expect(readYaml("a: 1\nb: [x, true, null]\nc: 2020-01-01\n")).toEqual({
      value: { a: 1, b: ["x", true, null], c: "2020-01-01" },
    });
  });

  it.each([
    ["a: 1\nb: &x [1]\nc: *x", /^2: Anchors/],
    ["a:\n  - &x {k: v}\nb: 1", /^2: Anchors/],
    ["a: *unknown", /^1: This is not valid YAML \(unidentified alias/],
    ["a: 1\nb: 2\na: 3", /^3: This is not valid YAML \(duplicated mapping key\)/],
    ["a: 1\n__proto__:\n  polluted: true", /^2: `__proto__`/],
    ["a: {b: {__proto__: 1}}", /^1: `__proto__`/],
    ["a: !!js/function 'x'", /^1: This is not valid YAML \(unknown tag/],
    ["name: x\ndescription: a: b", /^2: This is not valid YAML/],
    ["a\u0000b", /^1: This is not valid YAML \(null byte/],
    ["--- a\n--- b", /^1: This is not valid YAML/],
    ["[".repeat(10_000), /^1: This is not valid YAML \(nesting/],
    [Array.from({ length: 60 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), /^3\d: .*nesting/],
    [`[${"1,".repeat(20_000)}]`, /^1: The YAML holds too many values/],
    [`a: ${"x".repeat(100_000)}`, /^1: The YAML is longer than 65536 characters/],
  ])("refuses %j with its line", (text, sentence) => {
    expect(refusal(text)).toMatch(sentence);
  });

  it("stops an alias bomb at its first anchor", () => {
    const levels = Array.from(
      { length: 40 },
      (_, level) => `b${level + 1}: &b${level + 1} [*b${level}, *b${level}]`,
    );
    expect(refusal(`b0: &b0 [x, x]\n${levels.join("\n")}`)).toMatch(/^1: Anchors/);
  });

  it("leaves no trace on other objects", () => {
    readYaml("__proto__: {polluted: true}");
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("takes the caller's limits", () => {
    expect(readYaml("a: [1]", { depth: 1 })).toHaveProperty("error");
    expect(readYaml("a: 1", { values: 1 })).toHaveProperty("error");
    expect(readYaml("a: 1", { characters: 3 })).toHaveProperty("error");
  });
});
