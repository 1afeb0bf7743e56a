import { describe, expect, test } from "vitest";
import { callOf, fileOf } from "./asking.ts";

/** The use of `work()` in the body of an async function. */
const useIn = (body: string) => {
  const text = `async def f(x, other):\n${body
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("")}`;
  return callOf(fileOf(text), "work").use;
};

describe("the use of a call", () => {
  test.each([
    [
      "awaited",
      ["await work()", "x = await work()", "await (work())", "return await work()", "(await work()).x"],
    ],
    [
      "dropped",
      ["work()", "(work())", "work() if x else None", "x or work()", "x = work()", "_ = work()", "work();"],
    ],
    [
      "returned",
      [
        "return work()",
        "return (work())",
        "yield work()",
        "return work() if x else None",
        "return x or work()",
      ],
    ],
    ["raised", ["raise work()", "raise (work())", "raise work() from x"]],
    [
      "handed-on",
      [
        "raise x from work()",
        "await gather(work(), other())",
        "gather(work())",
        "await wait_for(work(), 1)",
        "create_task(work())",
        "run(key=work())",
        "list([work(), 1])",
        "def list(): ...\nlist(work())",
        "return lambda: work()",
        "x = [work(), 1]",
        "x = {'a': work()}",
        "x = {work()}",
        "x = (work(), 1)",
        "return [work() for y in x]",
        "x = {y: work() for y in x}",
        "gather(*(work() for y in x))",
        "x.attribute = work()",
        "x['key'] = work()",
        "a = b = work()",
        "def g(y=work()): ...",
        "return x, work()",
        "yield x, work()",
        "def g():\n    nonlocal x\n    x = work()",
        "global x1\nx1 = work()",
      ],
    ],
    [
      "used",
      [
        "work().attribute",
        "return work().attribute",
        "work()[0]",
        "work() + 1",
        "not work()",
        "-work()",
        "if work(): pass",
        "if x: pass\nelif work(): pass",
        "while work(): pass",
        "assert work()",
        "for y in work(): pass",
        "x = [y for y in work()]",
        "x = [y for y in x if work()]",
        "with work(): pass",
        "with work() as y: pass",
        "x = f'{work()}'",
        "x += work()",
        "work()()",
        "gather(*work())",
        "a, b = work()",
        "work() or x",
        "x if work() else 1",
        "if work() == 1: pass",
        "match work():\n    case 1: pass",
        "x[work()]",
        "del x[work()]",
        "yield from work()",
        "return list(work())",
        "x = len(work())",
      ],
    ],
  ])("%s", (use, bodies) => {
    const actual = bodies.map((body) => [body, useIn(body)]);
    expect(actual).toEqual(bodies.map((body) => [body, use]));
  });
});

describe("a local variable is followed to what becomes of it", () => {
  test.each([
    ["y = work()\nawait y", "awaited"],
    ["y = work()\nreturn y", "returned"],
    ["y = work()\nraise y", "raised"],
    ["y = work()\ngather(y)", "handed-on"],
    ["y = work()\ny", "used"],
    ["y = work()\ny.attribute", "used"],
    ["y = work()\nif y: pass", "used"],
    ["y: T = work()\nawait y", "awaited"],
    ["y = work() if x else None\nawait y", "awaited"],
    ["if (y := work()): await y", "awaited"],
    ["(y := work())\nawait y", "awaited"],
    ["y = work()\nz = y\nawait z", "handed-on"],
    ["y = work()\ndef g():\n    return y", "returned"],
    ["y = work()\nlambda: y", "handed-on"],
    ["y = work()\nif x:\n    y = None\nawait y", "awaited"],
    ["y = work()\ndel y", "dropped"],
    ["y = work()\ny.z = 1", "used"],
    ["y = work()\nasync with y: pass", "used"],
  ])("%j is %s", (body, use) => {
    expect(useIn(body)).toBe(use);
  });
});

describe("where a call stands", () => {
  test.each([
    ["work()", false, "work()"],
    ["work().x", true, "work().x"],
    ["work()[0]", true, "work()[0]"],
    ["work()()", true, "work()()"],
    ["x[work()]", false, "x[work()]"],
    ["return work()", false, "return work()"],
    ["x = work()", false, "x = work()"],
    ["if x: work()", false, "work()"],
    ["(work()).x", false, "(work()).x"],
  ])("%s: chained %s, statement %j", (body, isChained, statement) => {
    const file = fileOf(`async def f(x):\n    ${body}\n`);
    const call = callOf(file, "work");
    expect(call.isChained).toBe(isChained);
    expect(file.text.slice(call.statement.start, call.statement.end)).toBe(statement);
  });

  test.each([
    ["async def f():\n    work()", true],
    ["def f():\n    work()", false],
    ["work()", false],
    ["async def f():\n    def g():\n        work()", false],
    ["async def f():\n    return lambda: work()", false],
    ["async def f():\n    return [work() for x in y]", true],
    ["async def f():\n    return (work() for x in y)", true],
    ["async def f():\n    class A:\n        work()", false],
    ["async def f(x=work()): ...", false],
    ["@work()\nasync def f(): ...", false],
    ["async def f() -> work(): ...", false],
  ])("%j is in an async function: %s", (text, isAsync) => {
    expect(callOf(fileOf(`${text}\n`), "work").isInAsyncFunction).toBe(isAsync);
  });
});
