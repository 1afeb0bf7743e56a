import { describe, expect, it } from "vitest";
import { readItems } from "../../src/checklist/items.ts";
import { readMarkdown } from "../../src/checklist/markdown.ts";
import { compiled } from "./fixtures.ts";

function texts(text: string): string[] {
  return compiled(text).items.map((item) => [item.line, ...item.headings, item.text].join(" > "));
}

function fenced(language: string, ...lines: string[]): string {
  return `\`\`\`${language}\n${lines.join("\n")}\n\`\`\``;
}

describe("a list inside a code block", () => {
  it.each(["markdown", "md", "Markdown", ""])(
    "holds items where it is one of standards (```%s)",
    (language) => {
      const list = fenced(language, "## Types", "", "- [ ] Hints on functions", "- [ ] No `Any`");
      expect(texts(`# Review\n\n${list}\n\n- After`)).toEqual([
        "6 > Review > Types > Hints on functions",
        "7 > Review > Types > No Any",
        "10 > Review > After",
      ]);
    },
  );

  it("gives its items the polarity of what stands above and of their marks", () => {
    const checklist = compiled(`## Never\n\n${fenced("md", "- print calls", "- ✅ a logger")}`);
    expect(checklist.items.map(({ polarity }) => polarity)).toEqual(["forbid", "want"]);
  });

  it.each([
    ["code", fenced("python", "- a", "- b")],
    ["a tree of files", fenced("", "src/", "- app.py", "- db.py", "tests/", "docs/")],
    [
      "text to fill in",
      fenced("markdown", "## Review of [name]", "- **File**: {path}", "- **Line**: <line>"),
    ],
    ["text with dots to fill", fenced("", "- Problem: ...", "- Fix: ...")],
    ["a single line", fenced("", "- Use hints")],
    ["a single line of indented code", "    - Use hints"],
    ["indented code", "    names = [\n    - 1,\n    - 2,\n    ]\n    print(names)"],
  ])("holds none where it is %s", (_, block) => {
    expect(texts(`# A\n\n${block}`)).toEqual([]);
  });

  it("is read where nothing but its indentation makes it code", () => {
    expect(texts("# A\n\n    - Use hints\n    - Use names")).toEqual([
      "3 > A > Use hints",
      "4 > A > Use names",
    ]);
  });

  it.each([
    "## Output format",
    "## Report",
    "Answer with this template:",
    "**Example comment**",
    "## Commit message",
  ])("holds none below %j", (heading) => {
    expect(
      texts(`${heading}\n\n${fenced("markdown", "- Type hints are there", "- Docstrings are there")}`),
    ).toEqual([]);
  });
});

describe("code blocks in code blocks", () => {
  it("end where they are meant to", () => {
    const inner = "- Use names\n- Use tests:\n```python\n- x\n```\n- Use types\n- Use docs";
    const texts = compiled(`# A\n\n\`\`\`markdown\n${inner}\n\`\`\`\n\n- After`);
    expect(texts.items.map((item) => `${item.line} ${item.text}`)).toEqual([
      "4 Use names",
      "5 Use tests:",
      "9 Use types",
      "10 Use docs",
      "13 After",
    ]);
    expect(texts.notes).toEqual([]);
  });

  it("are the page where they hold all of it", () => {
    const page = "```markdown\n# A\n\n- Use names\n\n```py\n- x\n```\n\nEvery route must be tested.";
    for (const text of [page, `${page}\n\`\`\``, `# A\n${page}`, `---\nname: a\n---\n\n${page}\n\`\`\`\n`]) {
      const { items, notes } = compiled(text);
      expect(items.map((item) => [...item.headings, item.text].join(" > "))).toEqual([
        "A > Use names",
        "A > Every route must be tested.",
      ]);
      expect(notes).toEqual([]);
    }
  });
});

describe("code that is shown", () => {
  function shown(text: string) {
    const { examples } = readItems(readMarkdown(text, []), []);
    return examples.map((it) => [it.polarity, it.item, it.text]);
  }

  it("falls apart into what it calls good and bad, below the item above", () => {
    const code = ["# ❌ Wrong", "a()", "# ✅ Right", "await a()", "# Bad: twice", "b()"];
    expect(shown(`## Waiting\n\n- Await calls\n\n${fenced("python", ...code)}`)).toEqual([
      ["forbid", 3, "# ❌ Wrong\na()"],
      ["want", 3, "# ✅ Right\nawait a()"],
      ["forbid", 3, "# Bad: twice\nb()"],
    ]);
  });

  it("is what the heading calls it, and belongs to no item of another section", () => {
    expect(
      shown(`- Await calls\n\n### ❌ Bad\n\n${fenced("py", "a()")}\n\n### Good\n\n${fenced("py", "b()")}`),
    ).toEqual([
      ["forbid", undefined, "a()"],
      ["want", undefined, "b()"],
    ]);
    expect(shown(fenced("py", "x = 1"))).toEqual([[undefined, undefined, "x = 1"]]);
  });

  it("explains the rule that leads into it, which is an item", () => {
    expect(texts(`## Answers\n\nAlways state both:\n\n${fenced("python", "x = 1")}`)).toEqual([
      "3 > Answers > Always state both",
    ]);
    expect(texts(`Use this to start:\n\n${fenced("python", "x = 1")}`)).toEqual([]);
    expect(texts(`Always run both:\n\n${fenced("bash", "make test")}`)).toEqual([]);
  });
});

describe("a code block that is never closed", () => {
  const RULES = "## Typing\n\n- Hints on functions\n- No `Any`";
  const note = (line: number) => ({
    line,
    text: "The code block that begins here is never closed; what stands below it was read as text. Close it, or take its mark away.",
  });

  it.each([
    ["is of Markdown", "````markdown name=rules.md"],
    ["is of no language", "~~~"],
  ])("is read where it %s, with what it holds, and its owner is told", (_, fence) => {
    const checklist = compiled(`# Page\n\nSome words.\n\n${fence}\n${RULES}\n\n${fenced("py", "- x = 1")}`);
    expect(checklist.items.map(({ line, text }) => `${line} ${text}`)).toEqual([
      "8 Hints on functions",
      "9 No Any",
    ]);
    expect(checklist.notes).toEqual([note(5)]);
  });

  it("is what follows a mark too many", () => {
    const checklist = compiled(`# Page\n\n${fenced("py", "x = 1")}\n\`\`\`\n\n${RULES}`);
    expect(checklist.items.map(({ text }) => text)).toEqual(["Hints on functions", "No Any"]);
    expect(checklist.notes).toEqual([note(6)]);
  });

  it.each([
    ["is of another language", "```py", RULES],
    ["holds no list and no chapter", "```", "# a comment\nx = 1\nraise Error"],
  ])("stays code where it %s", (_, fence, inside) => {
    const checklist = compiled(`# Page\n\n- Hints\n\n${fence}\n${inside}`);
    expect(checklist.items.map(({ text }) => text)).toEqual(["Hints"]);
    expect(checklist.notes.map(({ text }) => text)).toEqual([
      "The code block that begins here is never closed, so nothing below it was read; close it.",
    ]);
  });
});

it("takes a fence for one of Markdown also where more stands behind its language", () => {
  const page = "````md name=rules.md\n# Rules\n\n- Hints on functions\n\n```py\nx = 1\n```\n````\n";
  expect(texts(page)).toEqual(["4 > Rules > Hints on functions"]);
});
