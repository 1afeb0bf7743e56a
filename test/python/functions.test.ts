import { describe, expect, it, test } from "vitest";
import { fileOf, functionOf, only, python } from "./asking.ts";

describe("functions", () => {
  const file = fileOf(python`
    import functools

    def plain(): ...

    async def waits():
        def inner(): ...
        class Local:
            def method(self): ...

    class Service:
        def method(self): ...
        class Inner:
            async def deep(self): ...

    if True:
        @functools.cache
        def conditional(): ...
  `);

  test.each([
    ["plain", "plain", false, undefined, false],
    ["waits", "waits", true, undefined, false],
    ["inner", "waits.inner", false, undefined, true],
    ["method", "waits.Local.method", false, "Local", true],
    ["method", "Service.method", false, "Service", false],
    ["deep", "Service.Inner.deep", true, "Inner", false],
    ["conditional", "conditional", false, undefined, false],
  ])("%s stands at %s", (name, path, isAsync, owner, isNested) => {
    const fn = file.functions().find((each) => each.inner.path === path);
    expect(fn).toMatchObject({ name, isAsync, isNested });
    expect(fn?.owner?.name).toBe(owner);
  });

  it("come in source order, each once", () => {
    const starts = file.functions().map((fn) => fn.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(file.functions()).toHaveLength(7);
    expect(file.functions()).toBe(file.functions());
  });

  it("begin with their decorators and end with their body", () => {
    const { start, end } = functionOf(file, "conditional");
    expect(file.text.slice(start, end)).toBe("@functools.cache\n    def conditional(): ...");
  });

  it("know the scope they stand in", () => {
    expect(functionOf(file, "inner").scope).toMatchObject({ kind: "function", path: "waits", isAsync: true });
    expect(functionOf(file, "deep").scope).toMatchObject({
      kind: "class",
      path: "Service.Inner",
      isAsync: false,
    });
    expect(functionOf(file, "plain").scope).toBe(file.module);
  });
});

describe("parameters", () => {
  const described = (signature: string): string[] =>
    only(`def f(${signature}): ...\n`).parameters.map(
      ({ kind, name, annotation, default: value }) =>
        `${kind} ${name}${annotation ? `: ${annotation.text}` : ""}${value ? ` = ${value.text}` : ""}`,
    );

  test.each([
    ["", []],
    ["a", ["ordinary a"]],
    ["a: int", ["ordinary a: int"]],
    ["a=1", ["ordinary a = 1"]],
    ["a: int = 1", ["ordinary a: int = 1"]],
    ["a, /, b", ["positional-only a", "ordinary b"]],
    ["a, *, b", ["ordinary a", "keyword-only b"]],
    ["*args, b", ["args args", "keyword-only b"]],
    ["*args: int, **kwargs: str", ["args args: int", "kwargs kwargs: str"]],
    ["*args: *Ts", ["args args: *Ts"]],
    ["*args, **kwargs", ["args args", "kwargs kwargs"]],
    [
      "a, b: int, /, c=1, *d, e: str = '', **f",
      [
        "positional-only a",
        "positional-only b: int",
        "ordinary c = 1",
        "args d",
        "keyword-only e: str = ''",
        "kwargs f",
      ],
    ],
    ["\n  # first\n  a,  # about a\n  b,\n", ["ordinary a", "ordinary b"]],
    ["a: 'Fo' 'rward'", ["ordinary a: 'Fo' 'rward'"]],
    ["a: Annotated[int, Query(ge=1)] = 2", ["ordinary a: Annotated[int, Query(ge=1)] = 2"]],
    ["a=lambda x: x", ["ordinary a = lambda x: x"]],
    ["match, type, case, print", ["ordinary match", "ordinary type", "ordinary case", "ordinary print"]],
  ])("(%s)", (signature, expected) => {
    expect(described(signature)).toEqual(expected);
  });

  test.each([
    ["class A:\n    def f(self, a): ...", ["self"]],
    ["class A:\n    def f(this, a): ...", ["this"]],
    ["class A:\n    def f(self, /, a): ...", ["self"]],
    ["class A:\n    def f(self: 'A', a): ...", ["self"]],
    ["class A:\n    @classmethod\n    def f(cls, a): ...", ["cls"]],
    ["class A:\n    @staticmethod\n    def f(a): ...", []],
    ["class A:\n    @staticmethod\n    def __new__(cls, a): ...", ["cls"]],
    ["class A:\n    def f(*args): ...", []],
    ["class A:\n    if X:\n        def f(self): ...", ["self"]],
    ["class A:\n    @staticmethod\n    def f(self, a): ...", ["self"]],
    ["def f(self, a): ...", ["self"]],
    ["def f(cls, a): ...", ["cls"]],
    ["def f(a, self): ...", []],
    ["def f(*self): ...", []],
  ])("%j has the receiver %j", (text, receivers) => {
    const { parameters } = only(`${text}\n`);
    expect(parameters.filter((each) => each.isReceiver).map((each) => each.name)).toEqual(receivers);
  });

  it("stand in the function's inner scope, their annotations and defaults outside of it", () => {
    const file = fileOf("def f(a: A = b()): ...\n");
    const [parameter] = functionOf(file, "f").parameters;
    expect(parameter?.annotation?.scope).toBe(file.module);
    expect(parameter?.default?.scope).toBe(file.module);
  });
});

describe("what a signature says", () => {
  test.each([
    ["def f(): ...", undefined, "def f()"],
    ["def f() -> int: ...", "int", "def f()"],
    ["def f(a,\n b) -> dict[str, int]: ...", "dict[str, int]", "def f(a,\n b)"],
    ["def f[T](a: T) -> list[T]: ...", "list[T]", "def f[T](a: T)"],
    ["async def f[**P, *Ts, T: (int, str)]() -> None: ...", "None", "async def f[**P, *Ts, T: (int, str)]()"],
  ])("%j returns %j", (text, returns, signature) => {
    const fn = only(`${text}\n`);
    expect(fn.returns?.text).toBe(returns);
    expect(text.slice(0, fn.signatureEnd.start)).toBe(signature);
    expect(fn.signatureEnd.end).toBe(fn.signatureEnd.start);
  });

  it("names decorators through imports and aliases, called or not", () => {
    const file = fileOf(python`
      import functools as ft
      from functools import cached_property as lazily

      class A:
          @property
          def a(self): ...
          @a.setter
          def a(self, value): ...
          @lazily
          def b(self): ...
          @ft.lru_cache(maxsize=1)
          @staticmethod
          def c(): ...
          @handlers["x"]
          def d(self): ...
    `);
    const names = file.functions().map((fn) => fn.decorators.map((each) => each.name));
    expect(names).toEqual([
      ["property"],
      ["app.main.A.a.setter"],
      ["functools.cached_property"],
      ["functools.lru_cache", "staticmethod"],
      [undefined],
    ]);
    expect(functionOf(file, "c").decorators[0]?.call?.argument("maxsize")).toMatchObject({
      keyword: "maxsize",
    });
    expect(functionOf(file, "c").isDecorated("staticmethod", "classmethod")).toBe(true);
    expect(functionOf(file, "c").isDecorated("classmethod")).toBe(false);
  });

  it("does not take a name of the project for a decorator of the language", () => {
    const file = fileOf("from app.roles import property\n\nclass A:\n    @property\n    def f(self): ...\n");
    expect(functionOf(file, "f").decorators[0]?.name).toBe("app.roles.property");
  });

  it("knows overloads and the implementation that follows them", () => {
    const file = fileOf(python`
      from typing import overload

      class A:
          @overload
          def f(self, a: int) -> int: ...
          @overload
          def f(self, a: str) -> str: ...
          def f(self, a): return a
          def g(self): ...

      def f(): ...
    `);
    expect(file.functions().map((fn) => fn.isOverload)).toEqual([true, true, true, false, false]);
  });
});

describe("bodies", () => {
  test.each([
    ["...", { isStub: true, isEllipsis: true }],
    ["pass", { isStub: true, isEllipsis: false }],
    ["'''Says.'''", { isStub: true, isEllipsis: false }],
    ["'''Says.'''\n    ...", { isStub: true, isEllipsis: false }],
    ["raise NotImplementedError", { isStub: true }],
    ["raise NotImplementedError('later')", { isStub: true }],
    ["raise ValueError('NotImplemented')", { isStub: false }],
    ["return", { isStub: false }],
    ["# said in a comment\n    ...", { isStub: true, isEllipsis: true }],
    ["raise ValueError", { neverFallsThrough: true, isStub: false }],
    ["while True:\n        work()", { neverFallsThrough: true }],
    ["while 1:\n        work()", { neverFallsThrough: true }],
    ["while True:\n        if done(): break", { neverFallsThrough: false }],
    ["while True:\n        for x in y:\n            break", { neverFallsThrough: true }],
    ["while running:\n        work()", { neverFallsThrough: false }],
    ["work()", { neverFallsThrough: false }],
    ["with a:\n        raise A", { neverFallsThrough: false }],
    ["yield 1", { isGenerator: true }],
    ["x = yield", { isGenerator: true }],
    ["yield from other()", { isGenerator: true }],
    ["def g():\n        yield 1", { isGenerator: false }],
    ["return lambda: (yield)", { isGenerator: false }],
  ])("%j", (body, expected) => {
    const file = fileOf(`def f():\n    ${body}\n`);
    expect(functionOf(file, "f")).toMatchObject(expected);
  });

  it("lists what is returned, without what nested functions return", () => {
    const fn = functionOf(
      fileOf(python`
        def f(a):
            if a:
                return
            def g():
                return 1
            return None
            return (a), 2
      `),
      "f",
    );
    expect(fn.returned.map((value) => value?.text)).toEqual([undefined, "None", "(a), 2"]);
    expect(fn.returned.map((value) => value?.isNone)).toEqual([undefined, true, false]);
  });

  test.each([
    ['def f():\n    """Says."""\n', "Says."],
    ["def f():\n    # first\n    'Says.'\n", "Says."],
    ["def f():\n    r'''Says.'''\n", "Says."],
    ["def f():\n    ('Says')\n", "Says"],
    ["def f():\n    f'Says {f}'\n", undefined],
    ["def f():\n    b'Says'\n", undefined],
    ["def f():\n    x = 'no'\n", undefined],
    ["def f():\n    pass\n    'no'\n", undefined],
    ["def f(): 'Says.'\n", "Says."],
    ["def f():\n    'Says ' 'more.'\n", "Says more."],
    ["def f():\n    ''\n", ""],
  ])("%j has the docstring %j", (text, docstring) => {
    expect(only(text).docstring?.string).toBe(docstring);
  });
});

describe("the function around a place", () => {
  const text = `\
first()
@decorate(first())
def outer(a: first() = first()) -> first():
    first()
    def inner(b=first()): [first() for _ in b]
    class Local(first()):
        x = first()
    first()
def after(): ...
first()
`;
  const file = fileOf(text);
  const around = file
    .calls()
    .filter(({ name, callee }) => (name ?? callee.text) === "first")
    .map((call) => file.functionAround(call)?.name);

  test("has it in its body, its signature or its decorators", () => {
    const outer = "outer";
    expect(around).toEqual([
      ...[undefined, outer, outer, outer, outer, outer],
      ...["inner", "inner", outer, outer, outer, undefined],
    ]);
  });

  test("has all of it", () => {
    const [start, end] = [text.indexOf("def inner"), text.indexOf("def after")];
    const { module: scope } = file;
    expect(file.functionAround({ start, end: start + 9, scope })?.name).toBe("inner");
    expect(file.functionAround({ start, end: end - 1, scope })?.name).toBe("outer");
    expect(file.functionAround({ start, end: text.length, scope })).toBeUndefined();
  });
});
