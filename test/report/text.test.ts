import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import {
  codeSpan,
  cut,
  cutLines,
  fenced,
  isVisible,
  literal,
  prose,
  proseWithin,
  sizeOf,
  tableCell,
  visible,
  visibleJson,
} from "../../src/report/text.ts";
import { stopwatch } from "../growth.ts";

const SEED = { seed: 24, numRuns: 500 };

const piece = fc.constantFrom(
  "`",
  "``",
  "```",
  "*a*",
  "_b_",
  "<b>",
  "<!--",
  "-->",
  "[x](y)",
  "![",
  "|",
  "~~",
  "\\",
  "@joe",
  "#12",
  "$1$",
  "&amp;",
  " ",
  "\n",
  "\r",
  "- ",
  "# ",
  "> ",
  "1. ",
  "https://x.io",
  "www.x.io",
  "word",
);
const markup = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(piece, { maxLength: 20 }).map((all) => all.join("")),
);

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function parsed(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function typesIn(node: Node): string[] {
  return [node.type, ...(node.children ?? []).flatMap(typesIn)];
}

function textIn(node: Node): string {
  return (node.value ?? "") + (node.children ?? []).map(textIn).join("");
}

describe("text that hides nothing", () => {
  test.each([
    ["direction", "a\u202eb\u2066c\u200f", "abc"],
    ["zero width", "a\u200bb\u200dc\ufeff\u2060\u00ad", "abc"],
    ["tags", "a\u{e0041}b", "ab"],
    ["controls", "a\u0000b\u001b[31m\u0085", "ab[31m"],
    ["lone surrogates", "a\ud800b", "ab"],
    ["odd separators", "a\u2028b\u2029c", "abc"],
    ["ordinary text", "é 😀 漢\t\n", "é 😀 漢\t\n"],
  ])("%s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(isVisible(text)).toBe(text === shown);
  });

  test("in JSON shows what it escapes, and means the same", () => {
    const value = { a: "x\u202ey\u{e0041}\u200b\u2028 é" };
    const json = visibleJson(JSON.stringify(value));
    expect(isVisible(json)).toBe(true);
    expect(JSON.parse(json)).toEqual(value);
  });
});

describe("prose", () => {
  test("keeps code spans and disarms the rest", () => {
    expect(prose("`@app.get` of @joe <b>*x*</b> is [bad](http://x) in #12")).toBe(
      "`@app.get` of @\u200bjoe \\<b\\>\\*x\\*\\</b\\> is \\[bad\\](http:\u200b//x) in #\u200b12",
    );
  });

  test("takes a backtick without its other half for a character", () => {
    expect(prose("a ` b `` c ` d")).toBe("a ` b `` c ` d");
    expect(prose("a ` @joe")).toBe("a \\` @\u200bjoe");
    expect(literal("GH-12, acme/shop#3 and gh-x")).toBe("GH\u200b-12, acme/shop#\u200b3 and gh-x");
  });

  test("is one paragraph of text and code, whatever it is made of", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const types = new Set(typesIn(parsed(`x ${prose(text)}`)));
        for (const type of types) expect(["root", "paragraph", "text", "inlineCode"]).toContain(type);
      }),
      SEED,
    );
  });

  test("that is literal shows every character", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const shown = textIn(parsed(`x${literal(text)}x`)).replaceAll("\u200b", "");
        expect(shown).toBe(
          `x${visible(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " "))
            .replace(/ {2,}/g, " ")
            .trim()}x`,
        );
      }),
      SEED,
    );
  });

  test("takes time in proportion to its length", () => {
    const spent = stopwatch();
    for (const text of ["`", "` ``", "@", "<!--", " \n", "[", "`a`@"]) {
      prose(text.repeat(50_000));
      literal(text.repeat(50_000));
    }
    expect(spent()).toBeLessThan(3_000);
  });
});

describe("code", () => {
  test("in a span is shown as it is", () => {
    fc.assert(
      fc.property(markup, (text) => {
        const node = parsed(`x ${codeSpan(text)} x`);
        expect(typesIn(node).filter((type) => type === "inlineCode")).toHaveLength(1);
      }),
      SEED,
    );
    expect(codeSpan("a`b")).toBe("``a`b``");
    expect(codeSpan("`")).toBe("`` ` ``");
  });

  test("in a block is shown as it is", () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => `${all.join("").replaceAll("\r", "")}\n`),
        (code) => {
          const block = parsed(fenced(code, "python")).children ?? [];
          expect(block).toMatchObject([{ type: "code", lang: "python", value: code.slice(0, -1) }]);
        },
      ),
      SEED,
    );
  });

  test("in a table cell does not end it", () => {
    expect(tableCell("a|b \\| `c|d`")).toBe("a\\|b \\| `c\\|d`");
  });
});

describe("cutting", () => {
  test("keeps to the limit, says so, and never splits a character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.integer({ min: 60, max: 400 }),
        (text, limit) => {
          const shown = cut(text, limit);
          expect(sizeOf(shown)).toBeLessThanOrEqual(limit);
          if (shown === text) return;
          expect(shown.endsWith(" … (cut: the text is too long)")).toBe(true);
          expect(text.startsWith(shown.slice(0, -" … (cut: the text is too long)".length))).toBe(true);
          expect(/\p{Cs}/u.test(shown)).toBe(/\p{Cs}/u.test(text));
        },
      ),
      SEED,
    );
  });

  test("goes between the lines of Markdown", () => {
    const markdown = ["- `one`", "- `@two [three](four)`", "- `five`"].join("\n");
    expect(cutLines(markdown, 100)).toBe(markdown);
    const long = `${markdown}\n${"- `six`\n".repeat(20)}`;
    for (let limit = 40; limit < 120; limit += 1) {
      const shown = cutLines(long, limit);
      expect(sizeOf(shown)).toBeLessThanOrEqual(limit);
      expect(shown.endsWith("\n\n… (cut: the text is too long)")).toBe(true);
      for (const line of shown.split("\n").slice(0, -2)) expect(long.split("\n")).toContain(line);
    }
  });

  test("comes before prose is escaped, so that it makes no markup of code", () => {
    const text = `\`b\` takes \`dict[Literal['@joe [l](https://e.x) ${"a".repeat(400)}']]\`; say what.`;
    expect(proseWithin(text, 1_000)).toBe(prose(text));
    for (let limit = 160; limit < 400; limit += 1) {
      expect(proseWithin(text, limit)).not.toMatch(/@joe|\[l\]\(/);
    }
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 160, max: 400 }), (pieces, limit) => {
        expect(sizeOf(proseWithin(pieces.join(""), limit))).toBeLessThanOrEqual(limit);
      }),
      SEED,
    );
  });
});
