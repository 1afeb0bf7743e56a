import { describe, expect, it, test } from "vitest";
import { fileOf, functionOf } from "./asking.ts";

/** The snippet of the only function of a text. */
const snippetIn = (text: string) => {
  const file = fileOf(`${text}\n`);
  const fn = file.functions()[0];
  if (fn === undefined) throw new Error("no function");
  return file.snippet(fn);
};

describe("snippets are alike", () => {
  test.each([
    ["after other indentation", "def f():\n    g(1)", "def f():\n        g(1)"],
    ["after other line breaks", "def f():\n    g(1, 2)", "def f():\n    g(\n        1,\n        2\n    )"],
    ["with other comments", "def f():\n    g(1)", "def f():  # now\n    # here\n    g(1)"],
    ["with a continued line", "def f():\n    g(a + b)", "def f():\n    g(a + \\\n        b)"],
    ["with other spaces", "def f(a = 1):\n    g( a )", "def f(a=1):\n    g(a)"],
    ["with a renamed local", "def f():\n    x = 1\n    g(x)", "def f():\n    y = 1\n    g(y)"],
    ["with a renamed loop variable", "def f(a):\n    for x in a: g(x)", "def f(a):\n    for y in a: g(y)"],
    [
      "with a renamed comprehension variable",
      "def f(a):\n    return [x for x in a]",
      "def f(a):\n    return [y for y in a]",
    ],
    [
      "with a renamed lambda parameter's uses",
      "def f():\n    with a as x: g(x)",
      "def f():\n    with a as y: g(y)",
    ],
    ["on other lines", "def f(): g()", "\n\n\ndef f(): g()"],
    ["with carriage returns", "def f():\n    g()", "def f():\r\n    g()"],
  ])("%s", (_, one, other) => {
    expect(snippetIn(one)).toBe(snippetIn(other));
  });
});

describe("snippets differ", () => {
  test.each([
    ["with another call", "def f(): g()", "def f(): h()"],
    ["with another parameter", "def f(a): g()", "def f(b): g()"],
    ["with another attribute", "def f(a): a.b()", "def f(a): a.c()"],
    ["with another keyword", "def f(): g(a=1)", "def f(): g(b=1)"],
    ["with other strings", "def f(): g('a')", "def f(): g('b')"],
    [
      "with another order of locals",
      "def f():\n    x, y = 1, 2\n    g(x, y)",
      "def f():\n    x, y = 1, 2\n    g(y, x)",
    ],
    ["with another global", "def f(): g(X)", "def f(): g(Y)"],
  ])("%s", (_, one, other) => {
    expect(snippetIn(one)).not.toBe(snippetIn(other));
  });

  it("of a place in a function know its locals", () => {
    const file = fileOf("def f():\n    x = 1\n    g(x)\n");
    const [call] = file.calls();
    expect(call && file.snippet(call)).toBe("g(_1)");
    expect(file.snippet(functionOf(file, "f").nameAt)).toBe("f");
  });
});
