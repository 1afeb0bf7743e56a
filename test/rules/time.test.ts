import { describe, expect, it, vi } from "vitest";
import type { Call, PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { defineRule, type Options, type Rule } from "../../src/rules/rule.ts";
import { problems, rulePages } from "./pages.ts";

/**
 * Four times the code may take this many times as long. Caches that are too small make four times about eight on a busy machine,
 * and the sixteen times of quadratic work more than twenty.
 */
const MOST_TIMES = 12;
const ATTEMPTS = 10;
const LINES = 1500;

/** The clock goes on while others have the processor. */
vi.setConfig({ testTimeout: 120_000 });

function read(text: string): PythonFile {
  const file = readPython("app/large.py", text);
  if ("reason" in file) throw new Error(file.reason);
  return file;
}

/** Milliseconds this process has worked: what else the machine does is left out. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What the rule costs, and everything it asks of a file for the first time. */
function cost(rule: Rule, file: PythonFile, options: Options): number {
  const start = worked();
  problems(rule, file, options);
  return worked() - start;
}

function isLinear(rule: Rule, make: (copies: number) => string, copies: number, options: Options): boolean {
  const [small, large] = [make(copies), make(copies * 4)];
  // The first runs are the compiler's.
  let fast = Math.min(...[0, 1, 2].map(() => cost(rule, read(small), options)));
  let slow = Number.POSITIVE_INFINITY;
  // The best of each are compared, taken in turns, since whatever else goes on only adds to them.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    fast = Math.min(fast, cost(rule, read(small), options));
    slow = Math.min(slow, cost(rule, read(large), options));
    // What takes a moment is no measure.
    if (slow < Math.max(20, fast * MOST_TIMES)) return true;
  }
  return false;
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
      let least = cost(rule, file, {});
      for (let attempt = 0; attempt < 2 && least >= 2000; attempt += 1) {
        least = Math.min(least, cost(rule, read(text), {}));
      }
      expect(least, name).toBeLessThan(2000);
    }
  });
});
