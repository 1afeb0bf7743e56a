import { describe, expect, it, vi } from "vitest";
import type { Call } from "../../src/python/code-facts.ts";
import type { PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { defineRule, type Options, type Rule } from "../../src/rules/rule.ts";
import { cost, isProportional } from "../growth.ts";
import { problems, rulePages } from "./pages.ts";

const LINES = 1500;

/** The clock goes on while others have the processor. */
vi.setConfig({ testTimeout: 120_000 });

function read(text: string): PythonFile {
  const file = readPython("app/large.py", text);
  if ("reason" in file) throw new Error(file.reason);
  return file;
}

/** What the rule costs, and everything it asks of a file for the first time. */
function costOf(rule: Rule, file: PythonFile, options: Options): number {
  return cost(() => problems(rule, file, options));
}

function isLinear(rule: Rule, make: (copies: number) => string, copies: number, options: Options): boolean {
  const [small, large] = [make(copies), make(copies * 4)];
  const measure = (text: string) => () => costOf(rule, read(text), options);
  return isProportional(measure(small), measure(large), 20);
}

/** The same names over and over, or new ones for each copy. */
const repeated = (code: string) => (copies: number) => code.repeat(copies);
const renamed = (code: string) => (copies: number) =>
  Array.from({ length: copies }, (_, index) =>
    code
      .replaceAll(/\b(def|class) (?!__)(\w+)/g, `$1 $2_${index}`)
      .replaceAll(/^(\w+) = /gm, `$1_${index} = `),
  ).join("");

const inside = (code: string) => (copies: number) =>
  `async def outer():\n${code.replaceAll(/^(?=.)/gm, "    ").repeat(copies)}`;

describe.each(rulePages)("$name takes time in proportion to the code", ({ rule, page }) => {
  const everything = page.examples.map(({ files }) => files.map(({ code }) => code).join("")).join("");
  const copies = Math.ceil(LINES / everything.split("\n").length);

  it.each([
    ["its examples over and over", repeated(everything)],
    ["its examples with new names", renamed(everything)],
    ["its examples inside one function", inside(everything.replaceAll(/^from .* import \*$/gm, ""))],
  ])("%s", (_, make) => {
    expect(isLinear(rule, make, copies, {})).toBe(true);
  });
});

describe("the measure", () => {
  /** A rule that works for each call of a file and never says anything. */
  const working = (work: (call: Call, calls: readonly Call[], text: string) => number) =>
    defineRule({
      summary: "Work",
      severity: "note",
      asks: [],
      *check(file) {
        const calls = file.calls();
        for (const call of calls) if (work(call, calls, file.text) < 0) yield { at: call, message: "" };
      },
    });
  const calls = repeated("f(a)\n");

  it("notices a rule that looks at every pair of calls", () => {
    const pairs = working(({ start }, all) => {
      let later = 0;
      for (const other of all) later += other.start > start ? 1 : 0;
      return later;
    });
    expect(isLinear(pairs, calls, 2000, {})).toBe(false);
  });

  it("notices a rule that reads the whole file for each call", () => {
    const reader = working((_, __, text) => text.split("\n").length);
    expect(isLinear(reader, calls, 400, {})).toBe(false);
  });

  it("lets a rule work hard for each call, as long as it is the same for all", () => {
    const hard = working(({ start }) => Array.from({ length: 2000 }, (_, step) => start + step).length);
    expect(isLinear(hard, calls, 500, {})).toBe(true);
  });
});

const deep = (count: number, open: string, inner: string, close: string) =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`;
const nested = (count: number, line: string) =>
  Array.from({ length: count }, (_, depth) => `${" ".repeat(depth)}${line}\n`).join("") +
  `${" ".repeat(count)}pass\n`;

const PATHOLOGICAL: readonly [name: string, text: string][] = [
  ["parentheses", `x = ${deep(3000, "(", "1", ")")}\n`],
  ["calls in calls", `x = ${deep(3000, "f(", "1", ")")}\n`],
  ["a chain of calls", `async def f(s):\n    s${".execute(1)".repeat(3000)}\n`],
  ["a chain of attributes", `x = a${".b".repeat(20_000)}\n`],
  ["lists in lists", `x = ${deep(3000, "[", "1", "]")}\n`],
  ["functions in functions", nested(400, "def f(a):")],
  ["classes in classes", nested(400, "class A:")],
  ["loops in loops", `async def f(s):\n${nested(300, "for x in y:").replaceAll(/^/gm, " ").trimEnd()}\n`],
  ["many parameters", `def f(${Array.from({ length: 20_000 }, (_, i) => `a${i}`).join(", ")}): pass\n`],
  ["many arguments", `f(${"a, ".repeat(20_000)})\n`],
  ["a long sum", `x = ${"1 + ".repeat(10_000)}1\n`],
  ["many uses of one variable", `async def f(s):\n    r = s.execute(1)\n${"    r.a()\n".repeat(5000)}`],
  [
    "many assignments of one variable",
    `async def f(s):\n${"    r = s.execute(1)\n".repeat(5000)}    r.a()\n`,
  ],
  [
    "names that follow each other",
    `${Array.from({ length: 5000 }, (_, i) => `a${i + 1} = a${i}\n`).join("")}a5000.commit()\n`,
  ],
];

describe("odd code", () => {
  it.each(PATHOLOGICAL)("does not keep a rule busy: %s", (_, text) => {
    const file = read(text);
    for (const { name, rule } of rulePages) {
      let least = costOf(rule, file, {});
      for (let attempt = 0; attempt < 2 && least >= 2000; attempt += 1) {
        least = Math.min(least, costOf(rule, read(text), {}));
      }
      expect(least, name).toBeLessThan(2000);
    }
  });
});
