import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Call } from "../../src/python/code-facts.ts";
import { readPython } from "../../src/python/file.ts";
import type { Task } from "../../src/review/inspect.ts";
import { inspectFile } from "../../src/review/inspect.ts";
import { inspectWith, type Parse } from "../../src/review/inspect-file.ts";
import { defineRule, type Rule } from "../../src/rules/rule.ts";
import { taskWith } from "./task.ts";

/** A rule that forbids calls of some names, with the fix it is given. */
function forbid(...names: string[]): Rule {
  return defineRule({
    summary: "",
    severity: "error",
    asks: [],
    *check(file) {
      for (const call of file.calls()) {
        if (names.includes(call.callee.text)) yield { at: call, message: `\`${call.callee.text}\` is bad.` };
      }
    },
  });
}

/** Each `bad` is replaced, but for those whose fix changes nothing. */
function fixing(replacement: string, isUseless: (call: Call) => boolean = () => false): Rule {
  return defineRule({
    summary: "",
    severity: "error",
    asks: [],
    *check(file) {
      for (const call of file.calls()) {
        if (call.callee.text !== "bad") continue;
        const { start, end } = call.callee;
        yield {
          at: call,
          message: "bad",
          fix: [{ start, end, text: isUseless(call) ? "bad" : replacement }],
        };
      }
    },
  });
}

const crashing = defineRule({
  summary: "",
  severity: "error",
  asks: [],
  check() {
    throw new TypeError("no such thing");
  },
});

const parse: Parse = (path, text) => readPython(path, text);

const NAMES = new Set(["x/bad"]);

function inspect(task: Task, rule: Rule = forbid("bad")) {
  const inspection = inspectWith(task, { parse, rules: new Map([["x/bad", rule]]), names: NAMES });
  if ("skipped" in inspection) throw new Error(inspection.skipped);
  return inspection;
}

const lines = (task: Task) => inspect(task).findings.map(({ line }) => line);

describe("what is found", () => {
  test("is plain data with its range, from one", () => {
    expect(inspect(taskWith(undefined, "x = 1\nif x:\n    bad(\n        x)\n")).findings).toEqual([
      {
        rule: "x/bad",
        severity: "warning",
        path: "app/a.py",
        line: 3,
        column: 5,
        endLine: 4,
        endColumn: 11,
        message: "`bad` is bad.",
        fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
        items: [],
        trace: { key: expect.stringMatching(/^[0-9a-f]{20}$/), isOfFile: false },
        movableKey: expect.stringMatching(/^[0-9a-f]{20}$/),
        ifMoved: "nothing",
      },
    ]);
  });

  test("is in source order and told apart when equal", () => {
    const { findings } = inspect(taskWith(undefined, "bad()\nbad()\nbad()\n"));
    expect(findings.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test("is what the change introduced, unless the scope is wider or narrower", () => {
    const base = "def f():\n    bad()\n";
    const head = "def f():\n    bad()\n    bad()\n\ndef g():\n    bad(1)\n";
    expect(lines(taskWith(base, head))).toEqual([3, 6]);
    expect(lines(taskWith(base, head, { scope: "lines" }))).toEqual([3, 6]);
    expect(lines(taskWith(base, head, { scope: "files" }))).toEqual([2, 3, 6]);
  });

  test("is old in whole files where the change did not bring it", () => {
    const old = (base: string | undefined, head: string, over: Partial<Task> = {}) =>
      inspect(taskWith(base, head, { scope: "files", ...over }))
        .findings.filter(({ isOld }) => isOld === true)
        .map(({ line }) => line);
    const base = "def f():\n    bad()\n";
    const head = "def f():\n    bad()\n    bad()\n\ndef g():\n    bad(1)\n";
    expect(old(base, head)).toEqual([2]);
    expect(old(head, head)).toEqual([2, 3, 6]);
    expect(old(undefined, head)).toEqual([]);
    expect(old("def f(:\n    bad()\n", head)).toEqual([2]);
    expect(old(base, head, { scope: "introduced" })).toEqual([]);
  });

  test("stands in a function also in its signature, told from another one of its name", () => {
    const text = [
      "class A:",
      "    @property",
      "    def p(self) -> bad(): ...",
      "    @p.setter",
      "    def p(self, p: bad(1) = bad(2)): ...",
      "    r: bad()",
    ];
    const { findings } = inspect(taskWith(undefined, `${text.join("\n")}\n`));
    expect(findings.map(({ line, scope }) => [line, scope])).toEqual([
      [3, "A.p:2"],
      [5, "A.p:4"],
      [5, "A.p:4"],
      [6, undefined],
    ]);
  });

  test("tells which function it stands in, and what it is known by in a file of another name", () => {
    const code = "bad()\n\nclass A:\n    bad()\n    def f(self):\n        bad()\n";
    const { findings } = inspect(taskWith(undefined, code));
    expect(findings.map(({ scope }) => scope)).toEqual([undefined, undefined, "A.f:5"]);
    const loose =
      "a = lambda: bad()\nb = [bad() for _ in a]\nclass A:\n    c = lambda: bad()\ndef f():\n    return [lambda: bad() for _ in a]\n";
    const scopes = inspect(taskWith(undefined, loose)).findings.map(({ scope }) => scope);
    expect(scopes).toEqual([undefined, undefined, undefined, "f:5"]);
    const elsewhere = inspect({ ...taskWith(undefined, `\n${code}`), path: "app/b.py" }).findings;
    expect(elsewhere.map(({ trace }) => trace)).toEqual(findings.map(({ trace }) => trace));
    expect(new Set([...findings, ...elsewhere].map(({ fingerprint }) => fingerprint)).size).toBe(6);
    expect(new Set(findings.map(({ trace }) => trace?.key)).size).toBe(3);
  });

  test("keeps quiet about code that moved, but not on the lines it moved to", () => {
    const base = "bad(1)\nx = 1\ny = 2\nz = 3\n";
    const head = "x = 1\ny = 2\nz = 3\nbad(1)\n";
    expect(lines(taskWith(base, head))).toEqual([]);
    expect(lines(taskWith(base, head, { scope: "lines" }))).toEqual([4]);
  });

  test("keeps quiet about a class that got another name", () => {
    const code = (name: string) => `class ${name}:\n    def f(self):\n        bad()\n`;
    expect(lines(taskWith(code("Old"), `${code("New")}\n    bad()\n`))).toEqual([5]);
  });

  test("falls back to added lines where the base side does not parse", () => {
    expect(lines(taskWith("bad()\ndef (:\n", "bad()\nbad()\n"))).toEqual([2]);
  });

  test("follows a rename", () => {
    const task = taskWith("bad()\n", "bad()\nbad()\n", { path: "app/new.py" });
    const [finding] = inspect(task).findings;
    expect(finding?.path).toBe("app/new.py");
    const [unrenamed] = inspect(taskWith("bad()\n", "bad()\nbad()\n")).findings;
    expect(finding?.fingerprint).toBe(unrenamed?.fingerprint);
  });
});

describe("what is gone", () => {
  const donate = (base: string | undefined, head: string, over: Partial<Task> = {}) =>
    inspect(taskWith(base, head, { isDonor: true, ...over })).gone;
  const keysOf = (head: string) =>
    inspect(taskWith(undefined, head)).findings.map(({ movableKey }) => movableKey);
  const F = "def f():\n    bad(1)\n";

  test("has the keys that the same code has in any file", () => {
    expect(donate(`${F}x = 1\n`, "x = 1\n")).toEqual(keysOf(F));
    expect(donate(F, "", { scope: "files" })).toEqual(keysOf(F));
    expect(donate(F, "", { basePath: "app/old.py" })).toEqual(keysOf(`# Moved.\n\n${F}`));
    expect(donate(F, "")).not.toEqual(keysOf(F.replace("f(", "g(")));
    expect(donate(F, "")).not.toEqual(keysOf(F.replace("1", "2")));
  });

  test("is what left with its definition, not what was mended in it", () => {
    expect(donate(F, "def f():\n    good(1)\n")).toEqual([]);
    expect(donate(F, "def f(): ...\n")).toEqual([]);
    const method = `class A:\n${F.replaceAll(/^/gm, "    ").trimEnd()}\n`;
    expect(donate(method, "class A: ...\n")).toEqual(keysOf(method));
    expect(donate(method, "class A:\n    def f(self): ...\n")).toEqual([]);
  });

  test("counts definitions of one name", () => {
    expect(donate(`${F}${F}`, F)).toEqual(keysOf(F));
    expect(donate(`${F}${F}`, `${F}def f(): ...\n`)).toEqual([]);
  });

  test("is also what stood outside of definitions", () => {
    expect(donate("bad(1)\n", "good(1)\n")).toEqual(keysOf("bad(1)\n"));
  });

  test("is looked for in donors only, and only where it can matter", () => {
    expect(donate(F, "", { isDonor: false })).toEqual([]);
    expect(donate(F, "", { scope: "lines" })).toEqual([]);
    expect(donate(undefined, F)).toEqual([]);
    expect(donate("def (:\n", "")).toEqual([]);
  });

  test.each([
    [true, ["app/a.py head", "app/a.py base"]],
    [false, ["app/a.py head"]],
  ])("costs a parse of the base side: donor %s", (isDonor, expected) => {
    const parsed: string[] = [];
    const noting: Parse = (path, text, side) => {
      parsed.push(`${path} ${side}`);
      return readPython(path, text);
    };
    const rules = new Map([["x/bad", forbid("bad")]]);
    inspectWith(taskWith("x = 1\ny = 2\n", "x = 1\n", { isDonor }), { parse: noting, rules, names: NAMES });
    expect(parsed).toEqual(expected);
  });
});

describe("fingerprints", () => {
  test("stay when lines shift and layout changes", () => {
    const code = "class A:\n    def f(self):\n        bad(1)\n        bad(2)\n        bad(1)\n\nbad(1)\n";
    const prints = (text: string) =>
      inspect(taskWith(undefined, text)).findings.map(({ fingerprint }) => fingerprint);
    const original = prints(code);
    const filler = fc.constantFrom("", "# a comment", "x = 1", "def g(): pass", "\f", "'\u2028'");
    const shifted = fc.array(filler, { maxLength: 6 }).map((above) => [...above, code].join("\n"));
    fc.assert(
      fc.property(shifted, (text) => {
        expect(prints(text)).toEqual(original);
        expect(prints(text.replaceAll("\n", "\r\n"))).toEqual(original);
      }),
      { seed: 22, numRuns: 100 },
    );
    expect(new Set(original).size).toBe(original.length);
  });

  test("differ by scope and by file", () => {
    const [one] = inspect(taskWith(undefined, "def f():\n    bad()\n")).findings;
    const [two] = inspect(taskWith(undefined, "def g():\n    bad()\n")).findings;
    const [three] = inspect(taskWith(undefined, "def f():\n    bad()\n", { path: "b.py" })).findings;
    expect(new Set([one, two, three].map((finding) => finding?.fingerprint)).size).toBe(3);
  });
});

describe("a fix is shown", () => {
  const fixes = (rule: Rule, head = "bad(1)\n") =>
    inspect(taskWith(undefined, head), rule).findings.map(({ fix }) => fix?.[0]?.text);

  function parsesOf(rule: Rule, head: string): number {
    let parses = 0;
    const counting: Parse = (...file) => {
      parses += 1;
      return parse(...file);
    };
    inspectWith(taskWith(undefined, head), {
      parse: counting,
      rules: new Map([["x/bad", rule]]),
      names: NAMES,
    });
    return parses;
  }

  test("when the finding is gone after it", () => {
    expect(inspect(taskWith(undefined, "x = bad(1)\n"), fixing("good")).findings[0]?.fix).toEqual([
      { line: 1, column: 5, endLine: 1, endColumn: 8, text: "good" },
    ]);
  });

  test.each([
    ["leaves the finding", "bad"],
    ["breaks the syntax", "good("],
    ["brings a new finding", "good(bad(2), "],
  ])("but not when it %s", (_, replacement) => {
    expect(fixes(fixing(replacement))).toEqual([undefined]);
  });

  test("but not when it reaches beyond the file", () => {
    const beyond = defineRule({
      summary: "",
      severity: "error",
      asks: [],
      *check(file) {
        for (const call of file.calls()) {
          yield { at: call, message: "bad", fix: [{ start: 0, end: file.text.length + 1, text: "" }] };
        }
      },
    });
    expect(fixes(beyond)).toEqual([undefined]);
  });

  test("for all findings of a file, with one parse when all fixes hold", () => {
    const calls = Array.from({ length: 60 }, (_, index) => `bad(${index})\n`).join("");
    expect(fixes(fixing("good"), calls)).toEqual(Array.from({ length: 60 }, () => "good"));
    expect(parsesOf(fixing("good"), calls)).toBe(2);
  });

  test("but not for those among many that do not hold", () => {
    const calls = Array.from({ length: 40 }, (_, index) => (index === 17 ? "bad(bad)\n" : `bad(${index})\n`));
    const shown = fixes(
      fixing("good", (call) => call.arguments[0]?.value.text === "bad"),
      calls.join(""),
    );
    expect(shown.flatMap((text, index) => (text === undefined ? [index] : []))).toEqual([17]);
  });

  test("for no more than fifty parses of a file", () => {
    const calls = Array.from({ length: 200 }, (_, index) => `bad(${index})\n`).join("");
    expect(parsesOf(fixing("good("), calls)).toBe(1 + 50);
  });
});

describe("what goes wrong", () => {
  test("in one rule leaves the others their say", () => {
    const rules = ["x/crashing", "x/unheard-of", "x/bad"].map((rule) => ({
      rule,
      options: {},
      severity: "error" as const,
      items: [],
    }));
    const inspection = inspectWith(taskWith(undefined, "crash()\nbad()\n", { rules }), {
      parse,
      rules: new Map([
        ["x/crashing", crashing],
        ["x/bad", forbid("bad")],
      ]),
      names: NAMES,
    });
    expect(inspection).toMatchObject({
      findings: [{ rule: "x/bad" }],
      crashes: [
        { rule: "x/crashing", path: "app/a.py", error: "TypeError: no such thing" },
        { rule: "x/unheard-of", path: "app/a.py", error: 'Error: There is no rule "x/unheard-of".' },
      ],
    });
  });

  test("in the file is the reason why it is skipped", () => {
    const task = taskWith(undefined, "def (:\n");
    expect(inspectWith(task, { parse, rules: new Map(), names: NAMES })).toEqual({
      skipped: "does not parse: syntax error in line 1",
    });
  });
});

describe("with the project's rules", () => {
  const rules = ["types/missing-parameter-type", "types/missing-return-type"].map((rule) => ({
    rule,
    options: {},
    severity: "warning" as const,
    items: [],
  }));
  const modules = { head: {}, base: {} };

  test("a parameter is known by its function", () => {
    const base = "def f(x) -> int: ...\n\ndef g(y: int) -> int: ...\n";
    const head = "def f(x: int) -> int: ...\n\ndef g(x) -> int: ...\n";
    expect(inspectFile(taskWith(base, head, { rules }), modules)).toMatchObject({
      findings: [{ rule: "types/missing-parameter-type", line: 3 }],
    });
  });

  test("what is about a file as a whole moves with no code", () => {
    const docs = [
      {
        rule: "docs/missing-docstring",
        options: { kinds: ["module"] },
        severity: "note" as const,
        items: [],
      },
    ];
    const task = taskWith("def f() -> None: ...\n", "", { rules: docs, isDonor: true });
    expect(inspectFile(task, modules)).toMatchObject({ gone: [] });
  });

  test("a definition is gone by its name", () => {
    const base = "def f(x): ...\n\nclass A:\n    def f(self, y): ...\n";
    const task = (head: string) => taskWith(base, head, { rules, isDonor: true });
    expect(inspectFile(task(""), modules)).toMatchObject({ gone: { length: 4 } });
    expect(inspectFile(task("def f(x) -> None: ...\n"), modules)).toMatchObject({ gone: { length: 2 } });
    expect(inspectFile(task(base.replace("y", "y: int")), modules)).toMatchObject({ gone: [] });
  });

  test("a verified fix comes with its finding", () => {
    const task = taskWith(undefined, "def f():\n    print(1)\n", { rules });
    expect(inspectFile(task, modules)).toMatchObject({
      findings: [{ line: 1, fix: [{ line: 1, column: 8, endLine: 1, endColumn: 8, text: " -> None" }] }],
    });
  });

  test("no fix is tried where nobody is shown one", () => {
    const task = taskWith(undefined, "def f():\n    print(1)\n", { rules, withoutFixes: true });
    const inspection = inspectFile(task, modules);
    if ("skipped" in inspection) throw new Error(inspection.skipped);
    expect(inspection.findings.map(({ line, fix }) => ({ line, fix }))).toEqual([
      { line: 1, fix: undefined },
    ]);
  });
});
