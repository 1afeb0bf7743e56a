import { describe, expect, it, test } from "vitest";
import { callOf, fileOf, found } from "./asking.ts";

/** The loops around `here()`, from the inside. */
function loopsAround(text: string) {
  const file = fileOf(`${text}\n`);
  const loops: string[] = [];
  for (let loop = file.loopAround(callOf(file, "here")); loop !== undefined; loop = loop.outer) {
    loops.push(`${loop.kind} ${loop.iterations.map(({ target }) => target.text).join(" ")}`.trim());
  }
  return loops;
}

describe("the loops around a place", () => {
  test.each([
    ["here()", []],
    ["for a in b:\n  here()", ["for a"]],
    ["for a in here():\n  pass", []],
    ["for a in b:\n  pass\nelse:\n  here()", []],
    ["for a in b:\n  pass\nhere()", []],
    ["while a:\n  here()", ["while"]],
    ["while here():\n  pass", ["while"]],
    ["while a:\n  for b in here():\n    pass", ["while"]],
    ["for a in b:\n  for c in d:\n    here()", ["for c", "for a"]],
    ["[here() for a in b]", ["comprehension a"]],
    ["[a for a in here()]", []],
    ["[a for a in b for c in here()]", ["comprehension a c"]],
    ["[a for a in b if here()]", ["comprehension a"]],
    ["{a: here() for a in b}", ["comprehension a"]],
    ["for x in y:\n  [a for a in here()]", ["for x"]],
    ["for x in y:\n  [here() for a in b]", ["comprehension a", "for x"]],
    ["for x in y:\n  [[here() for a in b] for c in d]", ["comprehension a", "comprehension c", "for x"]],
    ["for a in b:\n  def f():\n    here()", []],
    ["for a in b:\n  lambda: here()", []],
    ["async def f():\n  async for a in b:\n    here()", ["for a"]],
  ])("%j: %j", (text, loops) => {
    expect(loopsAround(text)).toEqual(loops);
  });
});

describe("a loop decides", () => {
  test.each([
    ["for a in b:\n  here(a)", true],
    ["for a in b:\n  here(a.c)", true],
    ["for a in b:\n  here(c)", false],
    ["for a in b:\n  c = a\n  here(c)", true],
    ["c = 1\nfor a in b:\n  here(c)", false],
    ["for a in b:\n  here(x(lambda: a))", true],
    ["for a, (d, e) in b:\n  here(e)", true],
    ["for a in b:\n  here()\na = 1", false],
    ["[here(a) for a in b]", true],
    ["while b:\n  a = b.pop()\n  here(a)", true],
  ])("%j: %s", (text, decides) => {
    const file = fileOf(`def f(b):\n${text.replaceAll(/^/gm, "  ")}\n`);
    const call = callOf(file, "here");
    expect(found(file.loopAround(call), "loop").decides(call)).toBe(decides);
  });
});

it("a try has a body, handlers and an end", () => {
  const file = fileOf(
    "try:\n  a()\nexcept B:\n  c()\nexcept* D:\n  pass\nelse:\n  e()\nfinally:\n  f()\ntry:\n  pass\nfinally:\n  g()\n",
  );
  const spans = file.tries().map(({ body, handlers, final }) => ({
    body: file.text.slice(body.start, body.end),
    caught: handlers.map(({ exceptions }) => exceptions[0]?.text),
    final: final && file.text.slice(final.start, final.end),
  }));
  expect(spans).toEqual([
    { body: "a()", caught: ["B", "D"], final: "finally:\n  f()" },
    { body: "pass", caught: [], final: "finally:\n  g()" },
  ]);
});
