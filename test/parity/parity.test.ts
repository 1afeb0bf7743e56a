import { describe, expect, it } from "vitest";
import { compareWithRuff } from "../../scripts/parity/parity.ts";
import { parityText } from "../../scripts/parity/parity-text.ts";
import { audible, openRuff } from "../../scripts/parity/ruff.ts";
import { parityRegistry } from "../../scripts/parity-registry.ts";
import { defineParity } from "../../src/rules/parity.ts";
import { defineRule } from "../../src/rules/rule.ts";

const printing = defineParity({ codes: ["T201"], differs: [] });

describe("ruff", () => {
  it("speaks of places in UTF-16, whatever ends the lines", () => {
    const text = "x = '😀'\r\nx = 1\rx; print()\nprint('é'); print()\n";
    const found = openRuff([printing]).check(text);
    if ("reason" in found) throw new Error(found.reason);
    expect(found.map(({ code, start }) => ({ code, rest: text.slice(start, start + 8) }))).toEqual([
      { code: "T201", rest: "print()\n" },
      { code: "T201", rest: "print('é" },
      { code: "T201", rest: "print()\n" },
    ]);
  });

  it("is not silenced by comments", () => {
    const text = "# ruff: noqa\n#flake8:NOQA\nprint()  # noqa: T201\n";
    expect(audible(text)).toHaveLength(text.length);
    expect(openRuff([printing]).check(text)).toMatchObject([{ code: "T201" }]);
  });

  it("says what it can't read", () => {
    expect(openRuff([printing]).check("def f(:\n")).toEqual({
      reason: expect.stringContaining("is no Python to ruff: "),
    });
  });

  it("knows no code that does not exist", () => {
    expect(() => openRuff([defineParity({ codes: ["XYZ1"], differs: [] })])).toThrow("XYZ1");
  });

  it("has the settings of all rules, which must not disagree", () => {
    const typed = (value: boolean) =>
      defineParity({
        codes: ["ANN204"],
        settings: { "flake8-annotations": { "mypy-init-return": value } },
        differs: [],
      });
    const text = "class A:\n    def __init__(self, a: int): ...\n";
    expect(openRuff([typed(true), printing]).check(text)).toEqual([]);
    expect(openRuff([typed(false)]).check(text)).toHaveLength(1);
    expect(() => openRuff([typed(true), typed(false)])).toThrow("flake8-annotations.mypy-init-return");
  });
});

const rule = defineRule({
  summary: "Call",
  severity: "note",
  asks: [],
  *check(file) {
    for (const call of file.isTest ? [] : file.calls()) yield { at: call, message: "said" };
  },
});

const parity = defineParity({
  codes: ["T201"],
  differs: [
    {
      only: "ours",
      because: "a log is printed, too",
      when: ({ file, start }) => file.text.startsWith("log", start),
    },
    { only: "theirs", because: "tests may print", when: ({ file, code }) => file.isTest && code === "T201" },
  ],
});

describe("a comparison", () => {
  const files = new Map([
    ["app/a.py", "print(1)\nlog(2)\nother(3)\n"],
    ["app/b.py", "def f(:\n"],
    ["app/c.pyi", "print()\n"],
    ["tests/d.py", "print()\n"],
  ]);
  const result = compareWithRuff(
    [{ name: "shop", files }],
    [{ name: "a/call", rule, parity }],
    openRuff([parity]),
  );

  it("counts what both say and keeps what only one says, with the reason if it is meant", () => {
    const [own] = result.rules;
    expect(own?.both).toBe(1);
    expect(own?.lone.map(({ path, line, difference }) => [path, line, difference?.because])).toEqual([
      ["app/a.py", 2, "a log is printed, too"],
      ["app/a.py", 3, undefined],
      ["tests/d.py", 1, "tests may print"],
    ]);
  });

  it("leaves out what either can't read, and says so", () => {
    expect(result.files).toBe(2);
    expect(result.unreadable.map(({ path }) => path)).toEqual(["app/b.py", "app/c.pyi"]);
  });

  it("is shown with scores, reasons and samples", () => {
    const text = parityText(result, { most: 5, seed: 1, textOf: (_, path) => files.get(path) });
    expect(text).toMatch(/^a\/call +1 +1 +0 +0\.500 +1\.000 +0\.667 +2 +T201$/m);
    expect(text).toMatch(/^all +1 +1 +0 +0\.500 +1\.000 +0\.667 +2$/m);
    expect(text).toContain(
      "a/call, deliberate differences:\n       1 only ours: a log is printed, too\n       1 only theirs: tests may print",
    );
    expect(text).toContain("a/call, only ours: 1 of 1, seed 1\n\nshop app/a.py:3: said\n");
  });
});

describe("the registry of comparisons", () => {
  const files = new Map([
    ["src/rules/b/x.ts", ""],
    ["src/rules/b/x.parity.ts", ""],
    ["src/rules/q/long-name.ts", ""],
    ["src/rules/q/long-name.parity.ts", ""],
    ["src/rules/parity.ts", ""],
  ]);

  it("knows the files by path, imports in order", () => {
    const [made] = parityRegistry(files);
    expect(made?.path).toBe("scripts/parity/registry.ts");
    expect(made?.content.match(/"[^"]+"/g)).toEqual([
      '"../../src/rules/b/x.parity.ts"',
      '"../../src/rules/parity.ts"',
      '"../../src/rules/q/long-name.parity.ts"',
      '"b/x"',
      '"q/long-name"',
    ]);
  });

  it("is not made where a rule is missing", () => {
    expect(() => parityRegistry(new Map([["src/rules/b/y.parity.ts", ""]]))).toThrow(
      "src/rules/b/y.parity.ts stands beside no rule of that name",
    );
  });
});
