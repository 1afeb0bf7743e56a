import { describe, expect, it, test } from "vitest";
import { readPython } from "../../src/python/file.ts";
import { LIMITS } from "../../src/python/syntax.ts";
import { fileOf, reasonOf } from "./asking.ts";

describe("a file that can't be reviewed says why", () => {
  test.each([
    ["characters", "x = 1\n", { characters: 5 }, "is 6 characters long; at most 5 are read"],
    ["nodes", "x = 1\ny = 2\n", { nodes: 5 }, "has more than 5 syntax nodes"],
    ["depth", "x = ((((1))))\n", { depth: 4 }, "is nested more than 4 levels deep"],
    ["a NUL byte", "x = '\0'\n", {}, "holds a NUL byte, so it is not Python source"],
    ["time", "x = 1\n".repeat(20_000), { seconds: 0 }, "took longer than 0 s to parse"],
  ])("%s", (_, text, limits, reason) => {
    expect(reasonOf(text, { ...LIMITS, ...limits })).toBe(reason);
  });

  test.each([
    ["x = 1\ndef (:\n", 2],
    ["def f(\n", 1],
    ["class A:\n    x = = 1\n", 2],
    ["x = 1\n\n\ny = 'abc\n", 4],
    ["import\n", 1],
    ["a b c\n", 1],
    ["f(a,\n  b c\n)\n", 2],
    ["x = 1\ny = (1,\nz = 2\n", 2],
    ["<<<<<<< HEAD\nx = 1\n=======\n", 1],
  ])("%j has a syntax error in line %i", (text, line) => {
    expect(reasonOf(text)).toBe(`does not parse: syntax error in line ${line}`);
  });

  it.each([
    ["def f():\n", 1],
    ["x = 1\nclass A:\n    # nothing but a comment\ny = 2\n", 2],
    ["def f():\n    if x:\n    return 1\n", 2],
  ])("%j lacks the body of line %i", (text, line) => {
    expect(reasonOf(text)).toBe(`does not parse: what begins in line ${line} has no body`);
  });

  test.each(["", "\n", "# only a comment", "\ufeff", "   \n\t\n", "x", "pass\\\n"])("%j can be", (text) => {
    expect(reasonOf(text)).toBeUndefined();
  });
});

describe("a deadline", () => {
  it("stops error recovery that would take minutes, and leaves nothing behind for the next file", () => {
    const hostile = "if if if if\n".repeat(12_000);
    const started = performance.now();
    expect(reasonOf(hostile, { ...LIMITS, seconds: 0.5 })).toBe("took longer than 0.5 s to parse");
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(
      fileOf("import time\ntime.sleep(1)\n")
        .calls()
        .map((call) => call.name),
    ).toEqual(["time.sleep"]);
    expect(readPython("a.py", "def f(: ...")).toEqual({ reason: "does not parse: syntax error in line 1" });
  });
});
