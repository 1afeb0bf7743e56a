import { describe, expect, test, vi } from "vitest";
import type { PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { cost, isProportional } from "../growth.ts";

/** The clock goes on while others have the processor. */
vi.setConfig({ testTimeout: 120_000 });

const repeated = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

const nested = (count: number, before: string, inside: string, after: string): string =>
  before.repeat(count) + inside + after.repeat(count);

const SESSION =
  "from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker\nmaker = async_sessionmaker()\n";

/** Texts that grow with a number, each meant to make something take more than linear time or to overflow the stack. */
const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  "nested parentheses": (n) => nested(n, "(", "f()", ")"),
  "nested lists": (n) => nested(n, "[", "f()", "]"),
  "nested calls": (n) => nested(n, "f(", "x", ")"),
  "nested calls of calls": (n) => `f${"()".repeat(n)}`,
  "chained attributes": (n) => `x = a${".b".repeat(n)}\n`,
  "chained calls": (n) => `a${".b()".repeat(n)}\n`,
  "chained calls of a session": (n) =>
    `${SESSION}async def f(s: AsyncSession):\n    s${".execute()".repeat(n)}\n`,
  "chained subscripts": (n) => `a${"[0]".repeat(n)}()\n`,
  "unary operators": (n) => `x = ${"-".repeat(n)}f()\n`,
  "nested not": (n) => `x = ${"not ".repeat(n)}f()\n`,
  "binary operators": (n) => `x = a${" + f()".repeat(n)}\n`,
  "nested conditions": (n) => nested(n, "f() if b else (", "g()", ")"),
  "conditions in a row": (n) => `x = ${"f() if b else ".repeat(n)}g()\n`,
  "nested fallbacks": (n) =>
    `${SESSION}async def f():\n    ${nested(n, "maker() or (", "maker().commit()", ")")}\n`,
  "nested lambdas": (n) => `x = ${"lambda y: ".repeat(n)}f(y)\n`,
  "nested comprehensions": (n) => nested(Math.min(n, 2_000), "[x for x in ", "f(x)", "]"),
  "a giant f-string": (n) => `x = f"${"{f(a)} text ".repeat(n)}"\n`,
  "joined strings": (n) => `x = (${'"a" '.repeat(n)})\n`,
  "joined f-strings": (n) => `x = (${'f"{f(a)}" '.repeat(n)})\n`,
  "many parameters": (n) => `def f(${repeated(n, (i) => `p${i}: int = g(), `)}): ...\n`,
  "many arguments": (n) => `f(${repeated(n, (i) => `k${i}=g(), `)})\n`,
  "many decorators": (n) => `${repeated(n, (i) => `@d.e${i}(1)\n`)}def f(): ...\n`,
  "many imports": (n) => `${repeated(n, (i) => `import m${i} as x\n`)}x.f()\n`,
  "many imports of one name, used": (n) => `${"from m import x\n".repeat(n)}${"x.f()\n".repeat(n)}`,
  "many wildcards": (n) => `${repeated(n, (i) => `from m${i} import *\n`)}${repeated(n, (i) => `f${i}()\n`)}`,
  "many assignments of one name": (n) => `async def f():\n${"    x = g()\n    x.commit()\n".repeat(n)}`,
  "many sessions of one name": (n) =>
    `${SESSION}async def f():\n${"    s = maker()\n    s.commit()\n".repeat(n)}`,
  "many calls held by one name": (n) =>
    `${SESSION}async def f(s: AsyncSession):\n${"    x = s.commit()\n    g(x)\n".repeat(n)}`,
  "assignments of assignments": (n) =>
    `${SESSION}async def f():\n    x0 = maker()\n${repeated(n, (i) => `    x${i + 1} = x${i}\n    x${i + 1} = x${i}\n    x${i + 1}.commit()\n`)}`,
  "targets in a row": (n) => `${"a = ".repeat(n)}f()\n`,
  "aliases of aliases": (n) =>
    `${SESSION}A0 = AsyncSession\n${repeated(n, (i) => `A${i + 1} = A${i} | A${i}\n`)}def f(s: A${n}): s.commit()\n`,
  "functions of functions": (n) =>
    `${SESSION}def f0(): return maker()\n${repeated(n, (i) => `def f${i + 1}():\n    if x: return f${i}()\n    return f${i}()\n`)}f${n}().commit()\n`,
  "classes of classes": (n) =>
    `class C0: ...\n${repeated(n, (i) => `class C${i + 1}(C${i}, C${i}): ...\ndef g${i}(x: C${i + 1}): x.y.commit()\n`)}`,
  "a class of many bases": (n) =>
    `class C(${repeated(n, (i) => `B${i}, `)}): ...\n${"C().x.commit()\n".repeat(n)}`,
  "a class of one base many times": (n) =>
    `class C(${"B, ".repeat(n)}): ...\n${"C().x.commit()\n".repeat(n)}`,
  "a giant path": (n) =>
    `from fastapi import APIRouter\nr = APIRouter()\n@r.get(f"${"{a}/b".repeat(n)}")\ndef f(): ...\n`,
  "many routes with one giant constant": (n) =>
    `from fastapi import APIRouter\nr = APIRouter()\nA = f"${"{a}/b".repeat(n)}"\n${repeated(n, (i) => `@r.get(A + "/${i}")\ndef f${i}(): ...\n`)}`,
  "many endpoints that hand the request to one function": (n) =>
    `from fastapi import APIRouter, Request\nr = APIRouter()\ndef g(request: Request):\n${"    g(request)\n".repeat(n)}${repeated(n, (i) => `@r.post("/${i}")\ndef f${i}(request: Request): return g(request)\n`)}`,
  "a dictionary of many keys, used many times": (n) =>
    `def f():\n    d = {${repeated(n, (i) => `"k${i}": x, `)}}\n${"    g(d)\n".repeat(n)}`,
  "many attributes of one name": (n) =>
    `${SESSION}class A:\n    async def f(self):\n${"        self.s = maker()\n        self.s.commit()\n".repeat(n)}`,
  "many handlers": (n) => `try: ...\n${repeated(n, (i) => `except E${i}: f()\n`)}`,
  "many caught exceptions": (n) => `try: ...\nexcept (${repeated(n, (i) => `E${i}, `)}): f()\n`,
  "many functions": (n) => repeated(n, (i) => `def f${i}(a, b=1) -> int: return g(a)\n`),
  "many functions of one name": (n) => `${"def f(): return 1\n".repeat(n)}${"f()\n".repeat(n)}`,
  "many endpoints": (n) =>
    `from fastapi import APIRouter, Depends\nr = APIRouter()\n${repeated(n, (i) => `@r.get("/${i}")\ndef f${i}(x=Depends(g)): ...\n`)}`,
  "many endpoints of something unknown": (n) =>
    `${"import x\n".repeat(n)}${"from m import r\n".repeat(n)}from fastapi import Depends\n${repeated(n, (i) => `@r.get("/${i}")\ndef f${i}(): ...\n`)}`,
  "many added endpoints": (n) =>
    `from fastapi import APIRouter\nr = APIRouter()\n${repeated(n, (i) => `def f${i}():\n    return g(f${i})\nr.add_api_route("/", f${i})\n`)}`,
  "many routes of one endpoint": (n) =>
    `from fastapi import APIRouter\nr = APIRouter(include_in_schema=False)\n${repeated(n, (i) => `@r.get("/${i}")\n`)}def f():\n${"    return await g.h(r)\n".repeat(n)}`,
  "nested calls of a dependency": (n) =>
    `from fastapi import Depends\ndef d(x=Depends(d)): ...\ndef f():\n    ${nested(n, "d(", "x", ")")}\n`,
  "many calls of dependencies": (n) =>
    `from fastapi import Depends\n${repeated(n, (i) => `def d${i}(x=Depends(d${i})): ...\ndef f${i}(): d${i}()\n`)}`,
  "many endless loops": (n) => repeated(n, (i) => `def f${i}():\n    while True:\n        if x: break\n`),
  "many fields": (n) => `class A:\n${repeated(n, (i) => `    f${i}: int = g()\n`)}`,
  "many targets": (n) => `${repeated(n, (i) => `x${i}, `)} = f()\n`,
  "many globals": (n) => `def f():\n    global ${repeated(n, (i) => `x${i}, `)}y\n    x1 = g()\n`,
  "many patterns": (n) => `match x:\n${repeated(n, (i) => `    case A(k=[y${i}, *_]): f(y${i})\n`)}`,
  "many comments": (n) => `x = [\n${"  # why\n  f(),\n".repeat(n)}]\n`,
  "many unions": (n) => `def f(x: ${"A | ".repeat(n)}A): x.commit()\n`,
};

/** Deep scopes cost their square in indentation, so they are few. */
const DEEP: Readonly<Record<string, (count: number) => string>> = {
  "nested functions": (n) =>
    repeated(n, (i) => `${" ".repeat(i)}def f${i}(x):\n${" ".repeat(i + 1)}x.commit()\n`),
  "nested async functions": (n) =>
    SESSION +
    repeated(n, (i) => `${" ".repeat(i)}async def f${i}(s: AsyncSession):\n${" ".repeat(i + 1)}s.commit()\n`),
  "nested classes": (n) => repeated(n, (i) => `${" ".repeat(i)}class C${i}:\n${" ".repeat(i + 1)}x = f()\n`),
  "nested conditions": (n) => `${repeated(n, (i) => `${" ".repeat(i)}if f(${i}):\n`)}${" ".repeat(n)}g()\n`,
  "nested loops": (n) =>
    `def f():\n${repeated(n, (i) => `${" ".repeat(i + 1)}while True:\n`)}${" ".repeat(n + 1)}break\n`,
};

/** Asks everything there is to ask. */
function askAll(file: PythonFile): number {
  let asked = 0;
  const ask = (...answers: readonly unknown[]): void => {
    asked += answers.length;
  };
  for (const call of file.calls()) {
    ask(call.name, call.method, call.ownerClass, call.use, call.isInAsyncFunction, call.isDatabaseCoroutine);
    ask(call.arguments[0]?.value.entries.length);
    ask(call.injectable, call.isChained, call.statement, call.callee.string, call.argument("k", 0));
  }
  for (const fn of file.functions()) {
    ask(
      fn.docstring?.string,
      fn.endpoint?.isInSchema,
      fn.endpoint?.path,
      fn.endpoint?.isGuarded,
      fn.endpoint?.answers,
      fn.endpoint?.format,
      fn.isDependency,
      fn.isStub,
      fn.neverFallsThrough,
      fn.returns?.name,
    );
    for (const parameter of fn.parameters) ask(parameter.annotation?.name, parameter.default?.name);
    for (const decorator of fn.decorators) ask(decorator.name, decorator.call?.name);
    for (const value of fn.returned) ask(value?.name, value?.string);
  }
  for (const cls of file.classes()) {
    ask(cls.docstring, cls.owner, cls.isStub, cls.decorators);
    for (const base of cls.bases) ask(base.name);
    for (const field of cls.fields) ask(field.annotation?.name, field.value?.name);
  }
  for (const raise of file.raises()) ask(raise.exception?.name);
  for (const handler of file.handlers()) for (const each of handler.exceptions) ask(each.name);
  const [first] = file.functions();
  ask(file.comments(), file.docstring, first && file.snippet(first), file.position(file.text.length));
  return asked;
}

/** What it costs to ask everything of a text, parsing not counted. */
function askingCost(text: string): number {
  const file = readPython("app/main.py", text);
  if ("reason" in file) throw new Error(file.reason);
  return cost(() => askAll(file));
}

describe("no text overflows the stack", () => {
  test.each(Object.keys(HOSTILE))("%s", (name) => {
    const file = readPython(
      "app/main.py",
      HOSTILE[name]?.(/^(?:nested|chained|.* in a row|.* operators|.* of )/.test(name) ? 20_000 : 2_000) ??
        "",
    );
    if (!("reason" in file)) expect(askAll(file)).toBeGreaterThan(0);
    else expect(file.reason).toMatch(/nested more than|took longer/);
  });
  test.each(Object.keys(DEEP))("deep: %s", (name) => {
    const file = readPython("app/main.py", DEEP[name]?.(1_000) ?? "");
    if (!("reason" in file)) expect(askAll(file)).toBeGreaterThan(0);
    else expect(file.reason).toMatch(/nested more than|took longer|syntax error/);
  });
});

describe("asking takes time in proportion to the text", () => {
  test.each(Object.keys(HOSTILE))("%s", (name) => {
    const text = HOSTILE[name];
    if (text === undefined) throw new Error(name);
    const [once, fourTimes] = [text(1_000), text(4_000)];
    const isLinear = isProportional(
      () => askingCost(once),
      () => askingCost(fourTimes),
      40,
    );
    expect(isLinear).toBe(true);
  });
});
