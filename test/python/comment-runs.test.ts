import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineStarts } from "../../src/python/lines.ts";
import { parse, parseWithin } from "../../src/python/parsing.ts";
import { parseSyntax, type SyntaxTree } from "../../src/python/syntax.ts";
import { cost, isProportional } from "../growth.ts";

const KINDS = ["comment", "block", "function_definition", "class_definition", "string", "call"];

function read(text: string): SyntaxTree {
  const tree = parseSyntax(text);
  if ("reason" in tree) throw new Error(tree.reason);
  return tree;
}

/** Where the nodes of each kind begin and end. */
function found(text: string) {
  const { byKind } = read(text);
  return KINDS.map((kind) => (byKind.get(kind) ?? []).map(({ start, end }) => `${kind} ${start} ${end}`));
}

/** What the parser finds if it sees every comment. */
function foundByParser(text: string) {
  const root = parseWithin(text, 60)?.rootNode;
  return KINDS.map((kind) =>
    (root?.descendantsOfType(kind) ?? []).map(
      ({ startIndex, endIndex }) => `${kind} ${startIndex} ${endIndex}`,
    ),
  );
}

const run = (line: string, count = 40) => line.repeat(count);

describe("a long run of comments", () => {
  it.each([
    ["alone", run("# a\n")],
    ["at the end of the file, without a last line end", `x = 1\n${run("# a\n")}# b`],
    ["with lines that Windows ends", `x = f()\r\n${run("# a\r\n")}y = g()\r\n`],
    ["with blank lines and spaces between", `x = f()\n${run("# a\n\n  \n\t# b\n")}y = g()\n`],
    ["with letters outside the basic plane", `x = "😀"\n${run("# 😀 – ä\n")}y = g()\n`],
    ["in a function", `def f():\n    g()\n${run("    # a\n")}    h()\n`],
    ["at the end of a function", `def f():\n    g()\n${run("    # a\n")}h()\n`],
    ["between functions", `def f():\n    g()\n${run("# a\n")}def h():\n    f()\n`],
    ["above a body", `class A:\n${run("    # a\n")}    def h():\n        f()\n`],
    ["in brackets", `x = [\n${run("    # a\n")}    f(),\n]\n`],
    ["two of them", `${run("# a\n")}x = f()\n${run("  # b\n")}y = g()\n`],
    ["above code with a comment beside it", `${run("# a\n")}x = f()  # b\ny = g()\n`],
    ["after a colon", `if x:  # a\n${run("    # b\n")}    f()\nelse:\n${run("    # c\n")}    g()\n`],
  ])("is read as by the parser: %s", (_, text) => {
    expect(parse(text, lineStarts(text), 60)?.runs).not.toEqual([]);
    expect(found(text)).toEqual(foundByParser(text));
  });

  it.each([
    ["a string", `x = """\n${run("# a\n")}"""\ny = f()\n`],
    ["a string that ends in it", `x = """\n${run("# a\n", 20)}# b """\n${run("# c\n", 20)}y = f()\n`],
    ["an f-string", `x = f"""\n${run("# {f(a)}\n")}"""\ny = g()\n`],
    ["a string, and another of comments", `x = """\n${run("# a\n")}"""\n${run("# b\n")}y = f()\n`],
  ])("is none in %s", (_, text) => {
    expect(found(text)).toEqual(foundByParser(text));
  });

  it("is read as by the parser, whatever stands around it", () => {
    const piece = fc.constantFrom(
      "x = f()\n",
      "    # inside\n",
      "\n",
      "# outside\r\n",
      "def f():\n    g()\n",
      'y = """\n',
      '# """\n',
      "if x:\n    f()\n    # at its end\n",
      run("# many\n", 33),
      run("    # many\n", 33),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        const tree = parseSyntax(text);
        if ("reason" in tree) expect(parseWithin(text, 60)?.rootNode.hasError).toBe(true);
        else expect(found(text)[0]).toEqual(foundByParser(text)[0]);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it("does not hide where a file is broken", () => {
    expect(parseSyntax(`${run("# a\n")}def (:\n${run("# b\n")}`)).toEqual({
      reason: "does not parse: syntax error in line 41",
    });
  });

  it("counts with the syntax nodes", () => {
    const limits = { characters: 1_000, nodes: 30, depth: 10, seconds: 5 };
    expect(parseSyntax(run("# a\n"), limits)).toEqual({ reason: "has more than 30 syntax nodes" });
  });

  it("costs in proportion to its length", () => {
    const read = (lines: number) => () => cost(() => found(`x = 1\n${run("# a comment\n", lines)}y = 2\n`));
    expect(isProportional(read(20_000), read(80_000), 100)).toBe(true);
  });
});
