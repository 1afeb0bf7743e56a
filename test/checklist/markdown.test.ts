import { describe, expect, it } from "vitest";
import type { Paragraph, Table } from "../../src/checklist/blocks.ts";
import { readMarkdown } from "../../src/checklist/markdown.ts";

const read = (text: string) => [...readMarkdown(text, [])];
const paragraphs = (text: string) =>
  read(text).filter((block): block is Paragraph => block.kind === "paragraph");
const tables = (text: string) => read(text).filter((block): block is Table => block.kind === "table");
/** "line: text" of all paragraphs. */
const said = (text: string) =>
  paragraphs(text).flatMap(({ lines }) => lines.map((line) => `${line.line}: ${line.text}`));

describe("the lines of a paragraph", () => {
  it.each([
    ["soft and hard breaks", "a\nb  \nc\\\nd", ["1: a", "2: b", "3: c", "4: d"]],
    ["code over two lines", "use `a\nb` and\nc", ["1: use a", "2: b and", "3: c"]],
    ["padded code over two lines", "`` a\n`b` ``\nc", ["1: a", "2: `b`", "3: c"]],
    ["a link over two lines", "[a](b\n'c') d\ne", ["1: a", "2: d", "3: e"]],
    ["a tag over two lines", "a <b\nc='d'>e</b>\nf", ["1: a", "2: e", "3: f"]],
    ["a picture over two lines", "![a\n*b*](c)\nd", ["1: a", "2: b", "3: d"]],
    ["a quote with lazy lines", "\n> a\nb\n> c", ["2: a", "3: b", "4: c"]],
    ["line ends of Windows", "a\r\nb\r\n\r\nc", ["1: a", "2: b", "4: c"]],
    ["a reference above", "[a]: b\n[a] c\nd", ["2: a c", "3: d"]],
  ])("%s", (_, text, lines) => expect(said(text)).toEqual(lines));
});

describe("the text of a paragraph", () => {
  it.each([
    ["marks", "*a* __b__ ~~c~~ `d*e*`", "a b c d*e*"],
    ["escapes and entities", "\\*a\\* &lt;b&gt; &amp;", "*a* <b> &"],
    [
      "links of all kinds",
      "[a](javascript:x) <https://x.io/a%20b> https://y.io",
      "a https://x.io/a%20b https://y.io",
    ],
    ["HTML", "a<br>b <!-- c --><i>d</i>", "a b d"],
    ["names with underscores", "use my_own_name", "use my_own_name"],
  ])("%s", (_, text, plain) => expect(said(text)).toEqual([`1: ${plain}`]));
});

describe("where a paragraph stands", () => {
  it("is told by lists, not by quotes", () => {
    const text = "a\n\n- b\n\n  c\n  1. d\n\n> e\n> - f";
    expect(paragraphs(text).map(({ level, isEntry }) => [level, isEntry])).toEqual([
      [0, false],
      [1, true],
      [1, false],
      [2, true],
      [0, false],
      [1, true],
    ]);
  });

  it.each([
    ["- [ ] a", true, "1: a"],
    ["1. [x]\ta", true, "1: a"],
    ["- [X] **a** b", true, "1: a b"],
    ["- [ ]\n  a", true, "2: a"],
    ["- [y] a", false, "1: [y] a"],
    ["- [x](b) a", false, "1: x a"],
    ["- a [ ] b", false, "1: a [ ] b"],
  ])("%j is a task: %s", (text, isTask, line) => {
    expect(paragraphs(text).map((block) => block.isTask)).toEqual([isTask]);
    expect(said(text)).toEqual([line]);
  });
});

describe("bold words", () => {
  it.each([
    ["**a**", "whole", [1]],
    ["✅ **a**:", "whole", []],
    ["**a** b\n**c** d\ne **f**", "lead", [1, 2]],
    ["- [ ] **a** b", "lead", [1]],
    ["**`a`\nb** c", "lead", [1]],
    ["a **b**", "none", []],
    ["*a*", "none", []],
    ["[**a**](b)", "none", []],
  ])("%j: %s", (text, bold, boldLines) => {
    expect(paragraphs(text)).toMatchObject([{ bold, boldLines }]);
  });
});

describe("other blocks", () => {
  it("are headings and code", () => {
    expect(read("# `a` b #\nc\nd\n===\n\n~~~ Py x\ne\n~~~\n\n    f\n\n- ```\n  g")).toEqual([
      { kind: "heading", line: 1, depth: 1, text: "a b" },
      { kind: "heading", line: 2, depth: 1, text: "c d" },
      { kind: "code", line: 6, text: "e", isFenced: true, language: "py" },
      { kind: "code", line: 10, text: "f", isFenced: false, language: undefined },
      { kind: "code", line: 12, text: "g", isFenced: true, language: undefined },
    ]);
  });

  it("are tables, with short rows filled up", () => {
    const text = "- x\n\n  | **a** | `b\\|c` |\n  |--|:-:|\n  | d \\| e | [f](g) | h |\n  | i";
    expect(tables(text)).toEqual([
      {
        kind: "table",
        line: 3,
        level: 1,
        head: ["a", "b|c"],
        rows: [
          { line: 5, cells: ["d | e", "f"] },
          { line: 6, cells: ["i", ""] },
        ],
      },
    ]);
  });

  it("are not footnotes, nor what calls them", () => {
    const text = "a[^1] b[^2]\n\n[^1]: Never c\nd\n\n    - e\n[^A]: f\n\ng[^a]";
    expect(said(text)).toEqual(["1: a b[^2]", "9: g"]);
    expect(read(text)).toHaveLength(2);
  });
});
