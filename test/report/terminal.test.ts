import { describe, expect, test } from "vitest";
import { checklistMarkdown } from "../../src/report/checklist-markdown.ts";
import { checklistText } from "../../src/report/checklist-text.ts";
import { excerpt } from "../../src/report/excerpt.ts";
import { fixedLines } from "../../src/report/fixed-lines.ts";
import { itemText } from "../../src/report/item-text.ts";
import { pageText } from "../../src/report/page.ts";
import { type Paint, PLAIN, reviewText } from "../../src/report/terminal.ts";
import type { Finding } from "../../src/review/finding.ts";
import type { Review } from "../../src/review/review.ts";
import { cost, isProportional } from "../growth.ts";
import { checklistWith, itemWith } from "../review/checklist.ts";
import { findingWith, reviewWith } from "../review/finding.ts";

const FINDING = findingWith({
  rule: "types/missing-return-type",
  severity: "warning",
  path: "app/users.py",
  line: 2,
  column: 5,
  endColumn: 9,
  message: "`save` has no return type; annotate it.",
  items: [{ file: "AGENTS.md", line: 7, text: "Return types everywhere", bundled: false }],
  fix: [{ line: 2, column: 11, endLine: 2, endColumn: 11, text: " -> None" }],
});

const SOURCE = "import os\ndef save():\n    pass\n";

function review(findings: readonly Finding[], parts: Partial<Review> = {}): Review {
  const files = { reviewed: 2, skipped: [{ path: "b.py", reason: "is a binary file" }] };
  return reviewWith({ findings, files, ...parts });
}

const MARKED: Paint = (tone, text) => `<${tone}>${text}</>`;

describe("a review on a terminal", () => {
  test("shows finding, code, checklist line, fix, and what was not reviewed", () => {
    expect(
      reviewText(review([FINDING]), () => SOURCE),
    ).toBe(`app/users.py:2:5  warning  types/missing-return-type
  \`save\` has no return type; annotate it.
  2 | def save():
    |     ^^^^
  asked for by AGENTS.md:7 Return types everywhere
  fix 2 | def save() -> None:

Not reviewed:
  b.py is a binary file

1 finding in 1 file (2 reviewed, 1 skipped)
`);
  });

  test("shows what comments permit, and why", () => {
    const permission = { comment: "allow", line: 2, reason: "called\u001b[31m by plugins" } as const;
    const text = reviewText(review([], { permitted: [{ ...FINDING, permission }] }), () => SOURCE);
    expect(text).toBe(`Permitted by comments in the code:
  app/users.py:2  types/missing-return-type  called [31m by plugins

Not reviewed:
  b.py is a binary file

No findings (2 reviewed, 1 skipped, 1 permitted)
`);
  });

  test("warns in one line of items that disagree about what was found, and of no others", () => {
    const checklist = (path: string, rule: string, style: string) => {
      const bindings = [{ ...LATER, rule, options: { style }, checked: true }];
      return checklistWith(path, [itemWith({ line: 3, text: style, state: "enforced", bindings })]);
    };
    const warned = (rule: string, ...paths: readonly string[]) => {
      const checklists = paths.map((path, index) => checklist(path, rule, String(index)));
      const rows = reviewText(review([FINDING], { checklists }), () => SOURCE).split("\n");
      return rows.filter((row) => row.startsWith("!"));
    };
    expect(warned("docs/other", "A.md", "B.md")).toEqual([]);
    expect(warned(FINDING.rule, "A.md")).toEqual([]);
    expect(warned(FINDING.rule, "A.md", "B.md")).toEqual([
      `! A.md:3 and B.md:3 disagree about ${FINDING.rule}; \`rubric explain app/users.py\` says more.`,
    ]);
    expect(warned(FINDING.rule, "A.md", "B.md", "C.md")[0]).toContain("and 1 other item with others;");
  });

  test("says of which checklists not all was read, and of no other notes", () => {
    const cut = (path: string, isCut?: true) =>
      checklistWith(path, [], { notes: [{ line: 3, text: "Odd.", ...(isCut && { isCut }) }] });
    const said = (...checklists: readonly ReturnType<typeof cut>[]) =>
      reviewText(review([], { checklists }), () => undefined)
        .split("\n")
        .at(-3);
    expect(said(cut("A.md"))).toBe("");
    expect(said(cut("A.md", true), cut("B.md"))).toBe(
      "Not all of A.md was read; `rubric checklist` says from where on.",
    );
    expect(said(cut("A.md", true), cut("B.md", true))).toContain(
      "Not all of A.md and 1 other file was read;",
    );
  });

  test("names some of many items that ask for the same, and counts the others", () => {
    const items = [1, 2, 3, 4, 5].map((line) => ({ file: "AGENTS.md", line, text: "Types", bundled: false }));
    const rowsOf = (shown: typeof items) =>
      reviewText(review([{ ...FINDING, items: shown }]), () => undefined)
        .split("\n")
        .filter((row) => row.includes("by "));
    expect(rowsOf(items)).toEqual([
      "  asked for by AGENTS.md:1 Types",
      "  asked for by AGENTS.md:2 Types",
      "  asked for by AGENTS.md:3 Types",
      "  and by 2 other items",
    ]);
    expect(rowsOf(items.slice(1))).toHaveLength(4);
  });

  test("paints severities, places and the last line", () => {
    const painted = reviewText(review([FINDING]), () => SOURCE, MARKED);
    expect(painted).toContain("<strong>app/users.py:2:5</>  <warning>warning</>");
    expect(painted).toContain("<warning>    ^^^^</>");
    expect(painted).toContain("<strong>1 finding in 1 file</>");
  });

  test("counts files, not findings, and does without the code", () => {
    const findings = [FINDING, { ...FINDING, line: 3 }, { ...FINDING, path: "app/rooms.py" }];
    const text = reviewText(review(findings, { files: { reviewed: 2, skipped: [] } }), () => undefined);
    expect(text).toMatch(/\n\n3 findings in 2 files \(2 reviewed, 0 skipped\)\n$/);
    expect(text).not.toContain("Not reviewed");
  });
});

describe("the excerpt", () => {
  const rows = (line: string, column: number, endColumn: number, endLine = 1) =>
    excerpt({ line: 1, column, endLine, endColumn }, line.split("\n")).map(
      ({ gutter, text }) => gutter + text,
    );

  test.each([
    ["a tab", "\treturn x", 9, 10, ["1 |  return x", "  |         ^"]],
    ["wide characters before it", 'x = "日本" + y', 12, 13, ['1 | x = "日本" + y', "  |              ^"]],
    ["surrogate pairs in it", 'f("😀😀")', 3, 9, ['1 | f("😀😀")', "  |   ^^^^^^"]],
    ["nothing at all", "pass", 5, 5, ["1 | pass", "  |     ^"]],
  ])("points below the code after or with %s", (_, line, column, endColumn, expected) => {
    expect(rows(line, column, endColumn)).toEqual(expected);
  });

  test("of several lines shows the first, marked to its end", () => {
    expect(rows("x = f(\n  1,\n)", 5, 2, 3)).toEqual(["1 | x = f(", "  |     ^^"]);
  });

  test("of a long line shows the part that matters, and that it is a part", () => {
    const [code = "", mark = ""] = rows(`${"a".repeat(300)}BAD${"c".repeat(300)}`, 301, 304);
    expect(code.length).toBeLessThan(130);
    expect(code).toMatch(/^1 \| …a+BADc+…$/);
    expect(mark.indexOf("^^^")).toBe(code.indexOf("BAD"));
  });

  test("of a line that is not there is empty", () => {
    expect(rows("x", 1, 1).length).toBe(2);
    expect(excerpt({ line: 9, column: 1, endLine: 9, endColumn: 2 }, ["x"])).toEqual([]);
  });
});

describe("a fix", () => {
  const lines = ["import os", "a = f(", "    1,", ")", "b = 2"];

  test("shows each touched line as it will be", () => {
    const edits = [
      { line: 5, column: 5, endLine: 5, endColumn: 6, text: "3" },
      { line: 1, column: 1, endLine: 1, endColumn: 1, text: "import re\n" },
    ];
    expect(fixedLines(edits, lines)).toEqual([
      { line: 1, text: "import re" },
      { line: 1, text: "import os" },
      { line: 5, text: "b = 3" },
    ]);
  });

  test("joins edits of one line and edits over several", () => {
    const edits = [
      { line: 2, column: 5, endLine: 2, endColumn: 5, text: "await " },
      { line: 2, column: 7, endLine: 4, endColumn: 1, text: "2" },
    ];
    expect(fixedLines(edits, lines)).toEqual([{ line: 2, text: "a = await f(2)" }]);
  });

  test("leaves the line after the lines that it replaces alone", () => {
    const edits = [{ line: 1, column: 1, endLine: 5, endColumn: 1, text: "a = 1\n" }];
    expect(fixedLines(edits, lines)).toEqual([{ line: 1, text: "a = 1" }]);
  });

  test("that removes lines says so, and does not show the next one in their place", () => {
    const edits = [{ line: 1, column: 1, endLine: 2, endColumn: 1, text: "" }];
    expect(fixedLines(edits, lines)).toEqual([{ line: 1, text: undefined }]);
    const text = reviewText(review([{ ...FINDING, fix: edits }]), () => SOURCE);
    expect(text).toContain("\n  fix 1 | (removed)\n");
  });

  test("that joins a line with the next one shows both", () => {
    const edits = [{ line: 2, column: 7, endLine: 3, endColumn: 1, text: "" }];
    expect(fixedLines(edits, lines)).toEqual([{ line: 2, text: "a = f(    1," }]);
  });
});

test("a page is set in where it is code, and its headings stand out", () => {
  const page =
    "# Title\n\nWhy.\n\n## Flags it\n```python\nx = 1\n```\nFixes to:\n```python\n\ny\n```\n\n## Allows it\n";
  expect(pageText("docs/x", page, PLAIN)).toBe(
    "docs/x\nTitle\n\nWhy.\n\nFlags it\n\n    x = 1\n\nFixes to:\n\n\n    y\n\nAllows it\n",
  );
});

const headings = ["API", "Style"];
const BOUND = {
  rule: "docs/x",
  options: { style: "google" },
  severity: "warning",
  matched: ["docs"],
  ask: "doc <style:google>",
  checked: true,
} as const;
const LATER = { ...BOUND, rule: "docs/y", options: {}, severity: "note", checked: false } as const;
const CHECKLIST = checklistWith(
  "a.md",
  [
    itemWith({ line: 3, text: "Write docs", headings, state: "enforced", bindings: [BOUND, LATER] }),
    itemWith({ line: 5, text: "Write | more", headings, reason: "not yet checked", bindings: [LATER] }),
    itemWith({ line: 14, text: "Be kind", headings, reason: "no rule answers it" }),
  ],
  { name: "Reviewer\u001b[2J", notes: [{ line: 1, text: "The front matter can't be read." }] },
);
const DISAGREEMENT = {
  rule: "docs/x",
  option: "style",
  decides: { path: "a.md", line: 3, text: "Write docs", rule: "docs/x", says: '"google"' },
  yields: { path: "b.md", line: 9, text: "Write them", rule: "docs/x", says: '"numpy"' },
};
const SENTENCE =
  'Two items disagree about the option style of docs/x: it is "google" at a.md:3, and "numpy" at b.md:9. The former is in a.md, which comes first in the order of checklists, and decides; change one of them.';

test("a checklist's items stand with state, reason, rules, options, words and notes", () => {
  expect(checklistText([CHECKLIST], [DISAGREEMENT], PLAIN)).toBe(`a.md  Reviewer [2J
   3  enforced  Write docs
                docs/x {"style":"google"}  warning  matched "docs"
                docs/y  note  matched "docs"  not yet checked
   5  manual    Write | more
                docs/y  note  matched "docs"  not yet checked
  14  manual    Be kind  (no rule answers it)
  line 1: The front matter can't be read.
3 items: 1 enforced, 2 manual (1 not yet checked), 0 context

! ${SENTENCE}
`);
});

test("as a page it is a table", () => {
  expect(checklistMarkdown([CHECKLIST], [DISAGREEMENT])).toBe(`## \`a.md\`

3 items: 1 enforced, 2 manual (1 not yet checked), 0 context.

| Line | Item | What becomes of it |
| ---: | --- | --- |
| 3 | Write docs | **docs/x** \`{"style":"google"}\`, warning<br>**docs/y**, not yet checked |
| 5 | Write \\| more | **docs/y**, not yet checked |
| 14 | Be kind | manual: no rule answers it |

- Line 1: The front matter can't be read.

## Contradictions

- ${SENTENCE}
`);
});

test("one item says how it was understood", () => {
  const [first, second] = CHECKLIST.items;
  if (first === undefined || second === undefined) throw new Error("The checklist has two items.");
  expect(itemText(CHECKLIST, first, PLAIN)).toBe(`a.md:3  Write docs
  stands below  API › Style
  reads as      it wants this
  asks for      docs/x {"style":"google"}  warning  matched "docs"
                by the ask \`doc <style:google>\`
  asks for      docs/y  note  matched "docs"  not yet checked
                by the ask \`doc <style:google>\`
  so it is      enforced
`);
  const against = [{ rule: "docs/x", matched: ["docs"] }];
  expect(itemText(CHECKLIST, { ...first, text: "word ".repeat(61).trim() }, PLAIN)).toContain(
    "only how it begins is read, for it is too long to be one rule",
  );
  const refused = itemText(CHECKLIST, { ...second, headings: [], bindings: [], against }, PLAIN);
  expect(refused).toContain("  stands below  no heading\n");
  expect(refused).toContain('  is against    docs/x  matched "docs"\n');
  expect(refused).toContain("  so it is      manual: not yet checked\n");
});

test("many findings in a file cost in proportion", () => {
  const work = (count: number) => {
    const findings = Array.from({ length: count }, (_, at) => ({
      ...FINDING,
      line: at + 1,
      endLine: at + 1,
    }));
    const source = "x = fetch(1)\n".repeat(count);
    return cost(() => reviewText(review(findings), () => source));
  };
  expect(
    isProportional(
      () => work(2_000),
      () => work(8_000),
      50,
    ),
  ).toBe(true);
});
