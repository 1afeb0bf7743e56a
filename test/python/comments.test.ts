import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "../../src/python/code-facts.ts";
import { cost, isProportional } from "../growth.ts";
import { fileOf, python } from "./asking.ts";

/** What the comment `# here` stands beside, within and at the head of: each as its first and last line. */
function around(text: string) {
  const file = fileOf(text);
  const comment = file.comments().find((each) => each.text.includes("here"));
  if (comment === undefined) throw new Error(`no comment in ${text}`);
  const lines = (place: Place | undefined) =>
    place && [file.position(place.start).line, file.position(place.end).line];
  return { beside: lines(comment.beside), within: lines(comment.within), heads: lines(comment.heads) };
}

const OUTSIDE = { beside: undefined, within: undefined, heads: undefined };

describe("a comment stands beside", () => {
  it.each([
    ["a statement on its line", "a = 1\nb = 2  # here\nc = 3\n", [2, 2]],
    ["all statements on its line", "a = 1; b = 2  # here\n", [1, 1]],
    ["a statement that begins on its line", "f(  # here\n    a,\n)\n", [1, 3]],
    ["a statement that ends on its line", "f(\n    a,\n)  # here\n", [1, 3]],
    ["one that ends and one that begins", "f(\n    a,\n); g(  # here\n    b,\n)\n", [1, 5]],
    ["a string over several lines", 'a = """\n# not here\n"""  # here\n', [1, 3]],
    ["a statement over lines that backslashes join", "a = 1 + \\\n    2  # here\n", [1, 2]],
    ["the head of an `if`, not what follows", "if a:  # here\n    b\n    c\n", [1, 1]],
    ["a condition over several lines", "if (\n    a\n    and b\n):  # here\n    c\n", [1, 4]],
    ["an `elif`", "if a:\n    b\nelif c:  # here\n    d\n", [3, 3]],
    ["an `else`", "for a in b:\n    c\nelse:  # here\n    d\n", [3, 3]],
    ["a `try`", "try:  # here\n    a\nfinally:\n    b\n", [1, 1]],
    ["an `except`", "try:\n    a\nexcept (\n    A,\n    B,\n):  # here\n    b\n", [3, 6]],
    ["a `finally`", "try:\n    a\nfinally:  # here\n    b\n", [3, 3]],
    ["a `with`", "with a as b:  # here\n    c\n", [1, 1]],
    ["a `case`", "match a:\n    case 1:  # here\n        b\n", [2, 2]],
    ["a `match`", "match a:  # here\n    case 1:\n        b\n", [1, 1]],
    ["a body on the line of its head", "if a: b  # here\n", [1, 1]],
    ["all above the first statement", "#!/bin/python\n# here\n\nimport a\n", [1, 2]],
  ])("%s", (_, text, beside) => {
    expect(around(text)).toEqual({ ...OUTSIDE, beside });
  });

  it("nothing on a line of its own", () => {
    expect(around("a = 1\n# here\nb = 2\n")).toEqual(OUTSIDE);
    expect(around("def f():\n    # here\n    return 1\n")).toEqual(OUTSIDE);
    expect(around("def f():\n    return 1\n    # here\n")).toEqual(OUTSIDE);
  });
});

describe("a comment stands within", () => {
  it.each([
    ["a call", "f(\n    a,  # here\n    b,\n)\n", [1, 4]],
    ["a call, on its own line", "f(\n    # here\n    a,\n)\n", [1, 4]],
    ["a signature", "def f(\n    a,  # here\n    b,\n):\n    pass\n", [1, 4]],
    ["a decorator", "@a(\n    b,  # here\n)\ndef f():\n    pass\n", [1, 3]],
  ])("%s", (_, text, within) => {
    expect(around(text)).toEqual({ ...OUTSIDE, within });
  });
});

describe("a comment stands at the head of", () => {
  it.each([
    ["a function", "def f(a):  # here\n    b\n    c\n", [1, 1], [1, 3]],
    ["an async function", "async def f(a):  # here\n    b\n", [1, 1], [1, 2]],
    ["a function, where its signature begins", "def f(  # here\n    a,\n):\n    b\n", [1, 3], [1, 4]],
    ["a function, where its signature ends", "def f(\n    a,\n) -> B:  # here\n    b\n", [1, 3], [1, 4]],
    ["a function of one line", "def f(a): b  # here\n", [1, 1], [1, 1]],
    ["a class", "class A(B):  # here\n    b = 1\n", [1, 1], [1, 2]],
    ["what is decorated, decorators included", "@a\nclass A:  # here\n    b = 1\n", [2, 2], [1, 3]],
    ["what it decorates", "@a  # here\n@b\ndef f():\n    c\n", [1, 1], [1, 4]],
    [
      "what a decorator over several lines decorates",
      "@a(\n    b,\n)  # here\ndef f():\n    c\n",
      [1, 3],
      [1, 5],
    ],
    ["a method, not its class", "class A:\n    def f(self):  # here\n        pass\n", [2, 2], [2, 3]],
  ])("%s", (_, text, beside, heads) => {
    expect(around(text)).toEqual({ beside, within: undefined, heads });
  });
});

it("no comment is read in a string", () => {
  expect(fileOf('a = "# here"\nb = """\n# here\n"""\nc = f"{d} # here"\n').comments()).toEqual([]);
});

it("every comment at the end of a line of code is beside or within something that has its line", () => {
  const piece = fc.constantFrom(
    "a = 1",
    "if a: b",
    python`
      @d
      def f(
          a,
      ):
          return (
              1
          )
    `.trimEnd(),
    "class A:\n    b = [\n        1,\n    ]",
    'a = """\n\n"""; b = 2',
    "try:\n    a\nexcept B:\n    pass\nelse:\n    c",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const text = pieces.join("\n").replaceAll(/(?<=[\w,:([\])])$/gm, "  # here");
      const file = fileOf(`${text}\n`);
      for (const comment of file.comments()) {
        const { line } = file.position(comment.start);
        const place = comment.beside ?? comment.within;
        expect(place, text).toBeDefined();
        expect(file.position(place?.start ?? 0).line).toBeLessThanOrEqual(line);
        expect(file.position(place?.end ?? 0).line).toBeGreaterThanOrEqual(line);
        expect(comment.beside === undefined || comment.within === undefined).toBe(true);
      }
    }),
  );
});

describe("what stands around comments is found in time proportional to the file", () => {
  const look = (text: string) =>
    cost(() =>
      fileOf(text)
        .comments()
        .map(({ beside }) => beside),
    );
  it.each([
    ["many lines", (count: number) => "f(a)  # here\n".repeat(count)],
    ["comments only", (count: number) => "# here\n".repeat(count)],
    ["one call with many comments", (count: number) => `f(\n${"    a,  # here\n".repeat(count)})\n`],
    ["one line of many statements", (count: number) => `${"a;".repeat(count)}b  # here\n`],
  ])("%s", (_, make) => {
    const [small, large] = [make(8_000), make(32_000)];
    expect(
      isProportional(
        () => look(small),
        () => look(large),
        200,
      ),
    ).toBe(true);
  });
});
