import { describe, expect, test } from "vitest";
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

describe("the tries around a place", () => {
  /** What the handlers of each catch, from the inside. */
  function triesAround(text: string) {
    const file = fileOf(`${text}\n`);
    const caught: string[] = [];
    for (let at = file.tryAround(callOf(file, "here")); at !== undefined; at = at.outer) {
      const names = at.handlers.flatMap(({ exceptions }) => exceptions.map((each) => each.text));
      caught.push(`${names.join(" ")}${at.final === undefined ? "" : " finally"}`.trim());
    }
    return caught;
  }

  test.each([
    ["here()", []],
    ["try:\n  here()\nexcept A:\n  pass", ["A"]],
    ["try:\n  here()\nexcept A:\n  pass\nexcept B:\n  pass\nfinally:\n  pass", ["A B finally"]],
    ["try:\n  pass\nexcept A:\n  here()", []],
    ["try:\n  pass\nexcept A:\n  pass\nelse:\n  here()", []],
    ["try:\n  pass\nfinally:\n  here()", []],
    ["try:\n  try:\n    here()\n  except A:\n    pass\nexcept B:\n  pass", ["A", "B"]],
    ["try:\n  try:\n    pass\n  except A:\n    here()\nexcept B:\n  pass", ["B"]],
    ["try:\n  def f():\n    here()\nexcept A:\n  pass", []],
    ["try:\n  for a in b:\n    if c:\n      here()\nexcept A:\n  pass", ["A"]],
  ])("%j: %j", (text, tries) => {
    expect(triesAround(text)).toEqual(tries);
  });
});

test.each([
  ["(1, 2)", true],
  ["[a, b]", true],
  ["{'a': b}", true],
  ["TABLES", true],
  ["self._TABLES.items()", true],
  ["Color", true],
  ["models.Color", true],
  ["sorted(TABLES)", true],
  ["enumerate(range(n))", true],
  ["written", true],
  ["written.items()", true],
  ["enumerate(written)", true],
  ["written.pop()", false],
  ["filled", false],
  ["rows", false],
  ["enumerate(rows)", false],
  ["Color.all()", false],
  ["result.scalars()", false],
  ["unknown", false],
])("going through %s is fixed: %s", (iterable, isFixed) => {
  const file = fileOf(
    `def f(rows):\n  written = [a, b]\n  filled = []\n  for x in ${iterable}:\n    here(x)\n`,
  );
  expect(file.loopAround(callOf(file, "here"))?.iterations[0]?.isFixed).toBe(isFixed);
});

test.each([
  ["here()", false],
  ["if a:\n  here()\n  return", true],
  ["if a:\n  here()\n  break", true],
  ["if a:\n  here()\n  continue", false],
  ["if a:\n  if b:\n    here()\n  return", true],
  ["if a:\n  return\nhere()", false],
  ["here()\nreturn", false],
])("in a loop, after %j it is left: %s", (body, isLeft) => {
  const file = fileOf(`def f(rows):\n  for x in rows:\n${body.replaceAll(/^/gm, "    ")}\n  return\n`);
  const call = callOf(file, "here");
  expect(found(file.loopAround(call), "loop").isLeftAfter(call)).toBe(isLeft);
});
