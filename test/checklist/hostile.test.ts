import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

const BELOW = { timeout: 20_000 };
/** Of processor time: other work on the machine does not count. */
const LIMIT_MS = 1_000;
const LIMIT_MB = 100;

/** In milliseconds of processor time. The first file of all pays for the compiler, and on a busy machine that is dear. */
function timed<T>(work: () => T): readonly [T, number] {
  const start = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(start);
  return [made, (user + system) / 1_000];
}

/** Each with a part of the sentence its owner reads, or undefined where the whole file is read. */
const FILES: readonly [what: string, make: () => string, note: string | undefined][] = [
  [
    "100,000 items",
    () => "- Use type hints on all functions\n".repeat(100_000),
    "nothing from here on was read",
  ],
  [
    "5 MB of items",
    () => "- Use type hints on all functions\n".repeat(150_000),
    "nothing from here on was read",
  ],
  ["5 MB in one line", () => "x".repeat(5_000_000), "only its beginning was read"],
  ["5 MB of line ends", () => "\r\n".repeat(2_500_000), "nothing from here on was read"],
  [
    "1,000 lists in each other",
    () => nested(1_000, (depth) => `${"  ".repeat(depth)}- x`),
    "Nested too deeply",
  ],
  ["1,000 lists on a line", () => `${"- ".repeat(1_000)}x`, "Nested too deeply"],
  ["1,000 quotes on a line", () => `${">".repeat(1_000)} x`, "Nested too deeply"],
  ["quotes with lists, again and again", () => `${"> - ".repeat(100)}x\n`.repeat(1_000), "Nested too deeply"],
  ["an unclosed fence", () => `\`\`\`\n${"- x\n".repeat(900)}`, "is never closed"],
  [
    "unclosed fences, each shorter than the one before",
    () => nested(60, (n) => `${"`".repeat(63 - n)}\n${"- x\n".repeat(12)}`),
    "is never closed",
  ],
  ["an unclosed fence of code", () => `# a\n\`\`\`py\n${"x = [1]\n".repeat(1_900)}`, "is never closed"],
  ["an unclosed comment", () => `# a\n<!--\n${"- x\n".repeat(1_900)}`, "is never closed"],
  ["a fence on each line", () => "```\n~~~\n````\n".repeat(600), undefined],
  ["lists in 400 fences", () => "```md\n- Use type hints\n- Use names\n```\n".repeat(400), undefined],
  [
    "fences in a fence",
    () => `\`\`\`\`\`md\n${"- a\n- b\n```md\n- c\n```\n".repeat(300)}\n\`\`\`\`\``,
    undefined,
  ],
  [
    "an alias bomb",
    () => `---\na: &a [x, x]\n${nested(30, (n) => `b${n}: &b${n} [*a, *a, *a]`)}\n---\n- x`,
    "Anchors (`&name`) and aliases",
  ],
  ["a table of 1,900 rows", () => `| a | b |\n|--|--|\n${"| Avoid x | Use y |\n".repeat(1_900)}`, undefined],
  [
    "a table of 5 MB",
    () => `| Avoid | Use |\n|--|--|\n${"| x | y |\n".repeat(500_000)}`,
    "nothing from here on was read",
  ],
  [
    "100,000 columns",
    () => `${"| a ".repeat(100_000)}|\n${"|--".repeat(100_000)}|\n${"| b ".repeat(100_000)}|`,
    "only its beginning was read",
  ],
  [
    "rows of 100,000 columns",
    () => `| Avoid | Use |\n|--|--|\n${`${"|".repeat(100_000)}\n`.repeat(20)}`,
    "nothing from here on was read",
  ],
  [
    "20 tables of 500 columns",
    () => `${"|a".repeat(500)}|\n${"|-".repeat(500)}|\n${"|b".repeat(500)}|\n\n`.repeat(20),
    "cells in tables",
  ],
  [
    "a table that is only a head",
    () => "| a | b |\n|--|--|\n\n".repeat(1_500),
    "nothing from here on was read",
  ],
  [
    "a table of 900 columns with rows of one",
    () => `${"|a".repeat(900)}|\n${"|-".repeat(900)}|\n${"|\n".repeat(1_900)}`,
    "cells in tables",
  ],
  [
    "a table of 400 columns with rows of none",
    () => `${"|a".repeat(400)}|\n${"|-".repeat(400)}|\n${"x\n".repeat(1_900)}`,
    "cells in tables",
  ],
  ["pipes over and over", () => `${"|-".repeat(30)}\n`.repeat(1_000), "cells in tables"],
  [
    "tags in each other, 1,000 deep",
    () => `${nested(950, (n) => `<t${n}>`)}\n- x\n${nested(950, (n) => `</t${949 - n}>`)}`,
    undefined,
  ],
  [
    "tags with lists, 500 deep",
    () => nested(500, (n) => `${" ".repeat(n % 30)}<t>\n- x`) + "\n</t>".repeat(900),
    undefined,
  ],
  [
    "HTML 1,000 deep on a line",
    () => `${"<div>".repeat(1_000)}x${"</div>".repeat(1_000)}\n`.repeat(5),
    "longer than 2000 characters",
  ],
  ["HTML on each line", () => "<p>a <b>b</b> <i>c</i></p>\n".repeat(1_900), undefined],
  ["tags that never end", () => `${"<a ".repeat(20)}\n`.repeat(1_000), undefined],
  ["tags on a line of 2,000", () => `${`<a${" x".repeat(900)}>`}\n`.repeat(30), undefined],
  ["lines of emoji", () => `${"✅❌🔴👩‍👩‍👧‍👦".repeat(200)}\n\n`.repeat(20), undefined],
  ["5 MB of emoji in a line", () => "✅".repeat(2_500_000), "only its beginning was read"],
  ["marks over and over", () => "✅ ❌ ✓ 🔴 \n".repeat(1_900), undefined],
  ["a heading of 2,000 characters", () => `# ${"never do ".repeat(200)}\n- x\n`.repeat(30), undefined],
  ["1,900 headings", () => nested(1_900, (n) => `${"#".repeat((n % 6) + 1)} a: never`), undefined],
  ["bold lines that are chapters", () => "**A:**\n\n### b\n\n- c\n\n".repeat(300), undefined],
  ["sentences that order", () => `${"Use x. Never y! ".repeat(100)}\n\n`.repeat(39), undefined],
  [
    "one paragraph of 60,000 characters",
    () => "Use x, and\ny. ".repeat(4_000),
    "nothing from here on was read",
  ],
  ["abbreviations over and over", () => `${"e.g. ".repeat(380)}\n\n`.repeat(30), undefined],
  ["accents and scripts", () => `- ${"é字и".repeat(600)}\n`.repeat(34), undefined],
  [
    "front matter of one key, over and over",
    () => `---\n${"name: x: y\n".repeat(1_400)}---\n- x`,
    "not valid YAML",
  ],
  ["blank lines and dashes", () => "\n---\n".repeat(900), undefined],
  ["NUL bytes", () => "- a\0b\n\0\0\0\n".repeat(900), undefined],
  ["10,000-deep YAML", () => `---\na: ${"[".repeat(10_000)}\n---\n- x`, "nesting"],
  ["blank front matter", () => `---\n${"\n".repeat(16_000)}---\n- x`, "nothing from here on was read"],
  ["front matter that never ends", () => `---\nname: x\n${" y\n".repeat(300_000)}`, "never closed"],
  ["a paragraph of 1,900 lines in a list", () => `- a\n${"word word\n".repeat(1_900)}`, undefined],
  ["1,900 footnotes", () => nested(1_900, (index) => `[^a${index}]: x`), undefined],
  ["pictures in each other", () => `${"![".repeat(150)}x${"](y)".repeat(150)}\n`.repeat(60), undefined],
  [
    "a list item whose code ends with it",
    () => `- \`\`\`\n${`${"_*".repeat(30)}\n`.repeat(1_000)}`,
    undefined,
  ],
  ...["- ```", "- a\n\n  ```", "<script>\n</style>"].map((start): (typeof FILES)[number] => [
    `wide tables after ${JSON.stringify(start)}`,
    () =>
      `${start}\n\n${`${"|a".repeat(450)}|\n${"|-".repeat(450)}|\n${"|b".repeat(450)}|\n`.repeat(5)}\n`.repeat(
        5,
      ),
    "cells in tables",
  ]),
  ["headings with examples", () => "## use async\n```\nawait\n```\n- use async\n".repeat(390), undefined],
  ...[
    "[",
    "](",
    "_*",
    "*a ",
    "a**b",
    "`a` ",
    "<a>",
    "&amp;",
    "a@b.c ",
    "![",
    "[a](b) ",
    "not x-",
    "missing ",
    "a, no ",
  ].map((mark): [string, () => string, undefined] => [
    `${mark} over and over`,
    () => `${mark.repeat(Math.floor(60 / mark.length))}\n`.repeat(1_000),
    undefined,
  ]),
];

/** What a note says where items are lost. */
const CUT = /only its beginning was read|(?:none|nothing|no row) [\w ]*was read|the rest of it was not read/;

function nested(count: number, line: (depth: number) => string): string {
  return Array.from({ length: count }, (_, depth) => line(depth)).join("\n");
}

describe("hostile files", () => {
  compiled("# warm\n\n- Use type hints\n".repeat(50));

  it.each(FILES)("%s: read within a second and little memory, with its reason", BELOW, (_, make, note) => {
    const text = make();
    const before = process.memoryUsage().heapUsed;
    const [checklist, first] = timed(() => compiled(text));
    const used = process.memoryUsage().heapUsed - before;
    const spent = first < LIMIT_MS ? first : timed(() => compiled(text))[1];
    expect(spent).toBeLessThan(LIMIT_MS);
    expect(used / 2 ** 20).toBeLessThan(LIMIT_MB);
    expect(JSON.stringify(checklist).length).toBeLessThan(4_000_000);
    const notes = checklist.notes.map(({ text: said }) => said).join("\n");
    if (note === undefined) expect(notes).not.toContain("nothing from here on");
    else expect(notes).toContain(note);
    expect(checklist.notes.length).toBeLessThanOrEqual(20);
    for (const { text: said, isCut = false } of checklist.notes)
      expect([said, CUT.test(said)]).toEqual([said, isCut]);
  });

  it("has a note that it is cut behind its last item", () => {
    const [note, ...others] = compiled("- x\n".repeat(1_100)).notes;
    expect([note?.line, note?.isCut, others]).toEqual([1_001, true, []]);
  });

  it("has a note that it is cut where a list in a code block is", () => {
    const list = "- Use type hints\n".repeat(10);
    const { notes } = compiled(`## Rules\n\n\`\`\`markdown\n${list}- ${"x".repeat(3_000)}\n\`\`\`\n`);
    expect(notes.some(({ isCut }) => isCut)).toBe(true);
  });

  it("takes nothing for an item in a long comment or code block", () => {
    const hidden = "- Use type hints on all functions\n# Never\n\n".repeat(300);
    const indented = hidden.replaceAll(/^/gm, "   ");
    for (const text of [
      `<!--\n${hidden}-->`,
      `\`\`\`py\n${hidden}\`\`\``,
      `1. step\n   ~~~py\n${indented}\n   ~~~`,
    ]) {
      const checklist = compiled(`${text}\n\n- seen`);
      expect(checklist.items.map((item) => item.text).filter((said) => said !== "step")).toEqual(["seen"]);
    }
  });

  it("keeps the items it did read", () => {
    const checklist = compiled("- Use type hints on all functions\n".repeat(100_000));
    expect(checklist.items).toHaveLength(1_000);
    expect(checklist.items.at(-1)).toMatchObject({ line: 1_000, state: "enforced" });
  });

  it("reads deeply nested items as less deep, and none twice", () => {
    const checklist = compiled(nested(100, (depth) => `${"  ".repeat(depth)}- item ${depth}`));
    expect(checklist.items.map(({ text }) => text)).toEqual(
      Array.from({ length: 100 }, (_, n) => `item ${n}`),
    );
  });

  it("reads a long list in one piece: same headings, right lines", () => {
    const lines = Array.from(
      { length: 400 },
      (_, n) => `- a rule that says something useful about thing ${n}`,
    );
    const checklist = compiled(`# Rules\n\nKeep to these:\n\n${lines.join("\n")}`);
    expect(checklist.items).toHaveLength(400);
    expect(new Set(checklist.items.map(({ headings }) => headings.join(" > ")))).toEqual(
      new Set(["Rules > Keep to these:"]),
    );
    expect(checklist.items.map(({ line }) => line)).toEqual(lines.map((_, n) => n + 5));
  });
});
