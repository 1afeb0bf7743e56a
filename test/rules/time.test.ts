import { describe, expect, it } from "vitest";
import type { PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { defineRule, type Options, type Rule } from "../../src/rules/rule.ts";
import { problems, rulePages } from "./pages.ts";

/** Four times the code may take this many times as long: quadratic work would take sixteen times. */
const MOST_TIMES = 9;
const ATTEMPTS = 6;
const LINES = 1500;

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

/** What the rule costs, and everything it asks of a file that was just read. */
function time(rule: Rule, text: string, options: Options): number {
  const file = read(text);
  const start = worked();
  problems(rule, file, options);
  return worked() - start;
}

function isLinear(rule: Rule, make: (copies: number) => string, copies: number, options: Options): boolean {
  const [small, large] = [make(copies), make(copies * 4)];
  // The first runs are the compiler's.
  const fast = Math.min(...[0, 1, 2].map(() => time(rule, small, options)));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // What takes a moment is no measure.
    if (time(rule, large, options) < Math.max(20, fast * MOST_TIMES)) return true;
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
  it("notices a rule that looks at every pair of calls", () => {
    const quadratic = defineRule({
      summary: "Pairs",
      severity: "note",
      asks: [],
      *check(file) {
        const starts = file.calls().map(({ start }) => start);
        let later = 0;
        for (const one of starts) for (const other of starts) later += other > one ? 1 : 0;
        if (later < 0) yield* file.calls().map((at) => ({ at, message: "" }));
      },
    });
    expect(isLinear(quadratic, repeated("f(a)\n"), 2000, {})).toBe(false);
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
    const file = readPython("app/odd.py", text);
    expect("reason" in file).toBe(false);
    if ("reason" in file) return;
    for (const { name, rule } of rulePages) {
      const start = worked();
      problems(rule, file);
      expect(worked() - start, name).toBeLessThan(2000);
    }
  });
});
