import type Parser from "tree-sitter";
import { describe, expect, it } from "vitest";
import { parseWithin } from "../../src/python/parsing.ts";
import { parseSyntax, type Syntax } from "../../src/python/syntax.ts";
import { rulePages } from "../rules/pages.ts";

/** Kind, field, start and end of each node below the root, in source order. */
function found(text: string): readonly string[] {
  const tree = parseSyntax(text);
  if ("reason" in tree) throw new Error(tree.reason);
  return [...tree.byKind.values()].flat().map(line).sort();
}

function line({ kind, field, start, end }: Omit<Syntax, "parent" | "children" | "scope">): string {
  return `${kind} ${field} ${start} ${end}`;
}

/** What the parser says of the nodes of those kinds, asked for everything. */
function foundByParser(text: string): readonly string[] {
  const cursor = parseWithin(text, 60)?.walk();
  const tree = parseSyntax(text);
  if (cursor === undefined || "reason" in tree) return [];
  return [...below(cursor)]
    .filter(({ kind }) => tree.byKind.has(kind))
    .map(line)
    .sort();
}

function* below(cursor: Parser.TreeCursor): Generator<Parameters<typeof line>[0]> {
  if (!cursor.gotoFirstChild()) return;
  do {
    const { nodeType: kind, currentFieldName: field, startIndex: start, endIndex: end } = cursor;
    // What stands in a block is asked for no field, and this is the only kind that has one there.
    if (cursor.nodeIsNamed) yield { kind, field: kind === "case_clause" ? undefined : field, start, end };
    yield* below(cursor);
  } while (cursor.gotoNextSibling());
  cursor.gotoParent();
}

describe("the tree that is grown from the parser's", () => {
  it.each([
    ["names of other scripts", "größe = größer.größte(naïve=é)\nπ\n"],
    ["comments and continued lines", "a = (b # c\n  .d # e\n  (f=  # g\n   h, # i\n) # j\n) \\\n  + k # l"],
    [
      "comments where a block begins and ends",
      "if a: # b\n  # c\n  d\n  # e\n# f\nelse:\n  # g\n  h;\n# i\n",
    ],
    ["f-strings", "f'{a:>{b}} {c!r:10} {d=} {{e}}' f\"{f'{g}'}\" rf'\\d{h}' t'{i}'"],
    [
      "parameters",
      "def f(a, /, b: int, c=1, d: str = '', *e: int, g, **h: dict) -> None: ...\nlambda a, *b, c=1: a",
    ],
    ["operators", "not a and b or -c ** d @ e < f <= g not in h is not i\nj = await k if l else m\nn += o\n"],
    [
      "what Windows ends",
      "class A(B):\r\n    c: d[e, f] = g\r\n\r\n    @h.i(j)\r\n    async def k(self): pass\r\n",
    ],
    ["nothing but layout around", "\uFEFF\n\n\ta\n"],
  ])("is the same with %s", (_, text) => {
    expect(found(text)).toEqual(foundByParser(text));
  });

  it.each(rulePages)("is the same in the examples of $name", ({ page }) => {
    for (const { files } of page.examples) {
      for (const { code } of files) {
        const tree = parseSyntax(code);
        if (!("reason" in tree)) expect(found(code)).toEqual(foundByParser(code));
      }
    }
  });
});
