import { describe, expect, it } from "vitest";
import { defineRule, option } from "../../src/rules/rule.ts";
import { parse, problems } from "./pages.ts";

const FILE = parse("a.py", "f(1)\n");

const limited = defineRule({
  summary: "Too many calls",
  severity: "note",
  asks: [],
  options: option.strictObject({ limit: option.int().min(0).default(0) }),
  *check(file, { limit }) {
    for (const at of file.calls().slice(limit)) yield { at, message: "`f` is too much; call less." };
  },
});

const plain = defineRule({
  summary: "A call",
  severity: "error",
  asks: ["avoid call"],
  *check(file) {
    for (const at of file.calls()) yield { at, message: "`f` is called; don't." };
  },
});

describe("a rule with options", () => {
  it("takes its defaults for what is not given", () => {
    expect(problems(limited, FILE, {})).toHaveLength(1);
    expect(problems(limited, FILE, { limit: 1 })).toEqual([]);
  });

  it("never sees what its schema refuses", () => {
    expect(() => problems(limited, FILE, { limit: -1 })).toThrow("limit");
    expect(() => problems(limited, FILE, { limits: 1 })).toThrow("limits");
  });
});

describe("a rule without options", () => {
  it("says so in its schema", () => {
    expect(plain.options.safeParse({}).success).toBe(true);
    expect(plain.options.safeParse({ limit: 1 }).success).toBe(false);
    expect(problems(plain, FILE)).toHaveLength(1);
    expect(plain).toMatchObject({ summary: "A call", severity: "error", asks: ["avoid call"] });
  });
});

describe("any rule", () => {
  const told = (text: string) => problems(plain, parse("a.py", text)).length;

  it("says nothing about what never runs", () => {
    expect(told("def f():\n    return a()\n    b()\n    c()\nd()\n")).toBe(2);
    expect(
      told("for x in y:\n    if x:\n        continue\n        a()\n    raise b()\n    c()\nelse:\n    d()\n"),
    ).toBe(2);
  });

  it("may be about all text, whether it runs or not", () => {
    const everywhere = defineRule({
      isAboutAllText: true,
      summary: "A call",
      severity: "error",
      asks: [],
      *check(file) {
        for (const at of file.calls()) yield { at, message: "`f` is called; don't." };
      },
    });
    expect(problems(everywhere, parse("a.py", "def f():\n    return a()\n    b()\n"))).toHaveLength(2);
  });
});
