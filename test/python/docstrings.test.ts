import { describe, expect, it, test } from "vitest";
import { isForCallers } from "../../src/python/audience.ts";
import { docstringParts } from "../../src/python/docstrings.ts";
import { fileOf, found, functionOf, only, python } from "./asking.ts";

function partsOf(docstring: string) {
  const fn = only(`def f():\n    """Does.\n\n${docstring.replaceAll(/^/gm, "    ")}\n    """\n`);
  return docstringParts(found(fn.docstring, "docstring")).map(
    ({ style, topic, title, names }) => `${style} ${topic} ${title} ${names.join(" ")}`,
  );
}

describe("the parts of a docstring", () => {
  test.each([
    ["Args:\n    a: One.\n    b (int): Two.\n        More of it: here.", ["google parameters Args: a b"]],
    ["Arguments:\na: One.\n\nb: Two.", ["google parameters Arguments: a b"]],
    ["Args:\n    - a: One.\n    * `b`: Two.\n    **kwargs: More.", ["google parameters Args: a b kwargs"]],
    ["Args:\n    a, b: Two.\n    c or d = None: Three.", ["google parameters Args: a b c d"]],
    ["Args:\n    a - One.\n    b – Two.\n    c  Three.\n    d", ["google parameters Args: a b c d"]],
    ["Args:\n    größe (int): One.\n    λ: Two.", ["google parameters Args: größe λ"]],
    ["KEYWORD ARGS:\n    a: One.", ["google parameters KEYWORD ARGS: a"]],
    [
      "Returns:\n    int: It.\nRaises:\n    ValueError: Bad.",
      ["google returns Returns: int", "google raises Raises: ValueError"],
    ],
    ["Yields:\n    Rows.", ["google yields Yields: "]],
    [
      "Parameters\n----------\na : int\n    One.\nb, c\n\nReturns\n-------\nint",
      ["numpy parameters Parameters a b c", "numpy returns Returns int"],
    ],
    ["Attributes\n==========\na : int", ["numpy attributes Attributes a"]],
    [
      ":param a: One.\n:param int b: Two.\n:type b: int\n:returns: It.\n:raises A, B: If.",
      [
        "sphinx parameters :param a: a",
        "sphinx parameters :param int b: b",
        "sphinx parameters :type b: b",
        "sphinx returns :returns: ",
        "sphinx raises :raises A, B: A B",
      ],
    ],
    [
      ":param \\*args: More.\n:param dict[str, int] rows: Rows.",
      ["sphinx parameters :param \\*args: args", "sphinx parameters :param dict[str, int] rows: rows"],
    ],
    [
      "@param a: One.\n@param b Two.\n@return: It.",
      ["epytext parameters @param a: a", "epytext parameters @param b b", "epytext returns @return: "],
    ],
  ])("%s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test.each([
    "Returns: a number.",
    "Args are taken from the request.",
    "Parameters\n- a",
    "Example:\n    a: 1",
    "@router.get('/')",
    ":class:`Row` is made.",
    "Parameters --",
  ])("none: %s", (text) => {
    expect(partsOf(text)).toEqual([]);
  });

  test.each([
    ["Args:\n    a: One.", true],
    ["Args:\n    a (int) One.", true],
    ["Args:\n    a(int): One.", true],
    ["Args:\n    a, b : One.", true],
    ["Args:\n    a:\n    One more.", false],
    ["Args:\n    a = One: it.", false],
    ["Args:\n    a(int) = One (it): two.", false],
    ["Args:\n    a - One (it).", false],
    [":param a:", true],
    ["@param (int) a", false],
  ])("has entries, or words only: %s", (text, hasEntries) => {
    const fn = only(`def f():\n    """Does.\n\n${text.replaceAll(/^/gm, "    ")}\n    """\n`);
    const parts = docstringParts(found(fn.docstring, "docstring"));
    expect(parts.map((part) => part.hasEntries)).toEqual([hasEntries]);
  });

  it("begins each where its title stands", () => {
    const file = fileOf('def f():\n    r"""Does.\n\n    Args:\n        a: One.\n    """\n');
    const [part] = docstringParts(found(functionOf(file, "f").docstring, "docstring"));
    expect(part && file.text.slice(part.start, part.end)).toBe("Args:");
  });

  test.each(['"""Args:"""', '"Does.\\n" "Args:\\n a: One."'])("none in %s", (written) => {
    expect(docstringParts(found(only(`def f():\n    ${written}\n`).docstring, "docstring"))).toEqual([]);
  });
});

describe("what a function lets out", () => {
  const escaping = (text: string, name = "f") => {
    const file = fileOf(text, {
      project: { "app/errors.py": "class Base(LookupError): ...\nclass Gone(Base): ...\n" },
    });
    return file
      .escaping(functionOf(file, name))
      .map(({ name: raised, lineage, isTraced }) => `${[raised, ...lineage].join(" ")} ${isTraced}`);
  };

  test.each([
    ["raise ValueError('no')", ["ValueError ValueError Exception BaseException true"]],
    ["raise Other()", ["Other Other false"]],
    ["raise make()", []],
    ["raise known", []],
    ["raise ValueError", []],
    ["raise", []],
    ["error = ValueError\n    raise error()", ["ValueError ValueError Exception BaseException true"]],
    ["def inner():\n        raise ValueError()", []],
    ["raise gone.Missing()", ["Missing Missing false"]],
  ])("%s", (body, kinds) => {
    expect(escaping(`from app import gone\ndef f(known):\n    ${body}\n`)).toEqual(kinds);
  });

  it("knows what its classes inherit from, in other modules too", () => {
    expect(escaping("from app.errors import Gone as G\ndef f():\n    raise G()\n")).toEqual([
      "Gone Gone Base LookupError Exception BaseException true",
    ]);
  });

  test.each([
    ["except ValueError", false],
    ["except (KeyError, OSError)", true],
    ["except Exception", false],
    ["except UnicodeError", true],
    ["except", false],
  ])("of ValueError in a try: %s", (clause, isLetOut) => {
    const text = python`
      def f():
          try:
              if True:
                  raise ValueError()
          ${clause}:
              pass
    `;
    expect(escaping(text).length > 0).toBe(isLetOut);
  });

  it("is not caught by the handlers of the try that it stands in a handler of", () => {
    const text = python`
      def f():
          try:
              pass
          except ValueError:
              raise ValueError()
          else:
              raise KeyError()
    `;
    expect(escaping(text)).toHaveLength(2);
  });

  it("may be caught by any handler if its ancestors are unknown, and is FastAPI's error by its name", () => {
    const tried = (error: string, caught: string) =>
      escaping(
        `from fastapi import HTTPException\nfrom lib import Odd\ndef f():\n    try:\n        raise ${error}(1)\n    except ${caught}:\n        pass\n`,
      );
    expect(tried("Odd", "KeyError")).toEqual([]);
    expect(tried("HTTPException", "KeyError")).toHaveLength(1);
    expect(tried("HTTPException", "HTTPException")).toEqual([]);
  });
});

describe("a parameter that a framework puts in", () => {
  const text = python`
    from typing import Annotated
    from fastapi import Depends, Query, Request, Security
    from app.deps import UserDep
    def f(
        a=Depends(g), b: Annotated[int, Depends(g)], c: UserDep, d: Request, e: Annotated[A, Security()],
        i: int, j: Annotated[int, Query()], k=Query(), l: "UserDep" = 1, m=None, *args, **kwargs,
    ): ...
  `;

  it("is a dependency or the request", () => {
    const project = {
      "app/deps.py":
        "from typing import Annotated\nfrom fastapi import Depends\nUserDep = Annotated[int, Depends()]\n",
    };
    const injected = only(text, { project }).parameters.filter(({ isInjected }) => isInjected);
    expect(injected.map(({ name }) => name)).toEqual(["a", "b", "c", "d", "e"]);
  });
});

describe("a function for callers", () => {
  test.each([
    ["def f(): ...", true],
    ["class A:\n    def f(self): ...", true],
    ["class A:\n    def __init__(self): ...", true],
    ["class A:\n    def __call__(self): ...", true],
    ["class A:\n    def __getitem__(self): ...", false],
    ["def _f(): ...", false],
    ["class _A:\n    def f(self): ...", false],
    ["class _A:\n    def __init__(self): ...", false],
    ["class _A:\n    class B:\n        def f(self): ...", false],
    [
      "from pydantic import field_validator\nclass A:\n    @field_validator('a')\n    def f(self): ...",
      false,
    ],
    ["from langchain.tools import tool\n@tool\ndef f(): ...", false],
    ["def f(ctx: RunContext[Deps]): ...", false],
    ["@toolbox\ndef f(): ...", true],
  ])("%s", (text, expected) => {
    expect(isForCallers(only(`${text}\n`))).toBe(expected);
  });

  it("does not stand inside a function", () => {
    const file = fileOf("def f():\n    def g(): ...\n");
    expect(isForCallers(functionOf(file, "g"))).toBe(false);
  });
});
