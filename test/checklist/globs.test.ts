import { describe, expect, test } from "vitest";
import { globsTrouble, globTrouble, pathMatcher } from "../../src/checklist/globs.ts";
import { stopwatch } from "../growth.ts";

describe("patterns of paths", () => {
  test("are counted as they are written out, and not written out for it", () => {
    expect(globsTrouble(["{a,bc}/{d,e}.py", "{x}"], 27)).toBeUndefined();
    expect(globsTrouble(["{a,bc}/{d,e}.py", "{x}"], 26)).toBe(
      "stands for more than 26 characters of patterns",
    );
    expect(globsTrouble(["{a,b}".repeat(10_000)])).toBe("stands for more than 4000 characters of patterns");
  });

  test.each([
    [
      ".claude/agents/**/*.md",
      [".claude/agents/a.md", ".claude/agents/x/y/b.md"],
      [".claude/a.md", "x/.claude/agents/a.md"],
    ],
    [
      "**/migrations/**",
      ["migrations/1.py", "a/b/migrations/c/1.py"],
      ["migrations.py", "a/migrations_x/1.py"],
    ],
    ["src/{a,b}/?.py", ["src/a/x.py", "src/b/y.py"], ["src/c/x.py", "src/a/xy.py"]],
    ["a$^.+py", ["a$^.+py"], ["a.py", "a$^.ppy"]],
    ["legacy", ["legacy/a.py", "legacy/b/c.py", "legacy"], ["x/legacy/a.py", "legacy2/a.py"]],
    ["legacy/", ["legacy/a.py", "legacy/b/c.py"], ["legacy.py"]],
    ["app/*", ["app/a.py"], ["app/b/c.py"]],
    ["**", ["a.py", "a/b.py"], []],
    ["*", ["a.py", ".x"], ["a/b.py"]],
    ["a/**", ["a/b.py", "a/b/c.py"], ["a", "ab/c.py"]],
    ["a/**/b.py", ["a/b.py", "a/x/y/b.py"], ["ab.py", "a/xb.py"]],
    ["a**b", ["ab", "axb"], ["a/b"]],
    ["*/b/*", ["a/b/c", "b/b/b"], ["a/b", "b/c", "a/x/b/c"]],
    ["**/a/**/a", ["a/a", "x/a/y/a"], ["a", "xa/a", "a/xa"]],
    ["ab*ba", ["abba", "abxba"], ["aba"]],
    ["**/AGENTS.md", ["AGENTS.md", "a/AGENTS.md"], ["AGENTS.mdx", "a/xAGENTS.md"]],
    ["?/ü*", ["x/ü", "😀/üa"], ["xy/ü"]],
    ["{app,lib}/{a,b}.py", ["app/a.py", "lib/b.py"], ["app/c.py"]],
  ])("%s", (glob, matching, others) => {
    expect(globTrouble(glob)).toBeUndefined();
    const matches = pathMatcher([glob]);
    expect(matching.filter(matches)).toEqual(matching);
    expect(others.filter(matches)).toEqual([]);
  });

  test.each([
    "",
    "!a",
    "/a",
    "./a",
    "../a",
    "a/../b",
    "a/./b",
    "a/..",
    "..",
    "(a|b)",
    "a\\b",
    "[a-z]",
    "{a",
    "a}",
    "{a,{b,c}}",
    "{a,b}".repeat(6),
    "x".repeat(201),
  ])("%s is refused", (glob) => {
    expect(globTrouble(glob)).toBeTypeOf("string");
  });

  test("a list that stands for too much is refused", () => {
    expect(globsTrouble(["**/*.py", "{a,b}/**"])).toBeUndefined();
    expect(globsTrouble(Array.from({ length: 20 }, () => "x".repeat(200)))).toBeUndefined();
    expect(globsTrouble(Array.from({ length: 21 }, () => "x".repeat(200)))).toBe(
      "stands for more than 4000 characters of patterns",
    );
    expect(globsTrouble(["{a,b}{a,b}{a,b}{a,b}{a,b}".padEnd(150, "x")])).toMatch(/^stands for more/);
  });

  test("no pattern matches when there is none", () => {
    expect(pathMatcher([])("a.py")).toBe(false);
  });

  test("the worst patterns that are let through answer at once on the worst paths", () => {
    const globs = [
      "**/a*a*a*/**/a*a*a*/**/*.py",
      `${"*a".repeat(90)}b`,
      `${"**/".repeat(60)}b`,
      "{*a*,a*}{*a,a}{*,a*}*b",
    ];
    expect(globs.map(globTrouble)).toEqual(globs.map(() => undefined));
    const paths = ["a".repeat(255), `${"a".repeat(60)}/`.repeat(60), "a/".repeat(2_000)];
    const spent = stopwatch();
    for (const path of paths) expect(pathMatcher(globs)(path)).toBe(false);
    expect(spent()).toBeLessThan(1_000);
  });
});
