import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

/** Line, polarity and text of every item; headings with `>` when asked. */
function items(text: string): string[] {
  return compiled(text).items.map((item) => `${item.line} ${item.polarity} ${item.text}`);
}

function headings(text: string): string[] {
  return compiled(text).items.map((item) => [...item.headings, item.text].join(" > "));
}

describe("what is an item", () => {
  it("is a bullet, a number or a box, in plain words", () => {
    const text =
      "- **Bold** and `code()` and [a link](https://example.org)\n* star\n+ plus\n\n1. one\n2) two\n- [ ] box\n- [x] ticked";
    expect(items(text)).toEqual([
      "1 want Bold and code() and a link",
      "2 want star",
      "3 want plus",
      "5 want one",
      "6 want two",
      "7 want box",
      "8 want ticked",
    ]);
  });

  it("is a bullet or a box of plain text", () => {
    expect(items("• one\n• two\n  ◦ three\n\n[ ] box\n[x] ticked\n\n[x](y) is a link")).toEqual([
      "1 want one",
      "2 want two",
      "3 want three",
      "5 want box",
      "6 want ticked",
    ]);
    expect(items("Text\n\t•\tone\n\t\t◦\ttwo\n\t•\tthree")).toEqual([
      "2 want one",
      "3 want two",
      "4 want three",
    ]);
  });

  it("is what a line says of one thing, where each line does", () => {
    expect(
      items(
        "## Style\n\nNaming: snake_case\nLine length: 100\n\nDocstrings: Google\n\nPort: 80\n\nSo: this\nis prose",
      ),
    ).toEqual(["3 want Naming: snake_case", "4 want Line length: 100", "6 want Docstrings: Google"]);
  });

  it("is each of the rules that a line lists for one thing", () => {
    const page = compiled("# Python\n\nstyle:pep8|hints-required\nerrors:never bare-except|reraise");
    expect(page.items.map(({ line, headings, text }) => [line, headings.at(-1), text].join(" "))).toEqual([
      "3 style pep8",
      "3 style hints-required",
      "4 errors never bare-except",
      "4 errors reraise",
    ]);
    expect(items("style:pep8\nerrors:reraise")).toEqual([]);
    expect(items("style:pep8|hints\nwhat comes next is prose")).toEqual([]);
  });

  it("is what most lines say of one thing each, with those that run on", () => {
    expect(
      items(
        "Naming: snake_case\nHeader: a comment that tells\nwhat the script does\nTypes: hints everywhere\n\nA: one\nso\nit\nruns on",
      ),
    ).toEqual([
      "1 want Naming: snake_case",
      "2 want Header: a comment that tells what the script does",
      "4 want Types: hints everywhere",
    ]);
  });

  it("may be quoted", () => {
    expect(items("> - a\n> - b\n>\n> **Rule:** c\n> Every route must be typed.")).toEqual([
      "1 want a",
      "2 want b",
      "4 want Rule: c Every route must be typed.",
    ]);
  });

  it("is a line with a mark, in a list or not", () => {
    expect(items("✅ Use A\n❌ Use B\n✔️ Use C\n\n- ✓ Use D\n- ✗ Use E\n- 🚫 Use F")).toEqual([
      "1 want Use A",
      "2 forbid Use B",
      "3 want Use C",
      "5 want Use D",
      "6 forbid Use E",
      "7 forbid Use F",
    ]);
  });

  it("is text that runs over lines, at the line of its first words", () => {
    expect(items("-\n  first\n  second `a\n  b`\n- next")).toEqual([
      "2 want first second a b",
      "5 want next",
    ]);
  });

  it("is a paragraph with a bold lead, each line with one of its own", () => {
    expect(
      items(
        "Plain prose asks nothing.\n\n**Typing**: Use hints.\n\n**Names** — say what\nit is.\n**Tests:** first",
      ),
    ).toEqual(["3 want Typing: Use hints.", "5 want Names — say what it is.", "7 want Tests: first"]);
  });

  it("is a bold line that orders and ends like a sentence; any other bold line is a heading", () => {
    expect(headings("**Never catch everything.**\n\n**Never**\n\n- catch everything")).toEqual([
      "Never catch everything.",
      "Never > catch everything",
    ]);
  });

  it("is nothing inside code and comments", () => {
    expect(items("```\n- no\n```\n\n    - no\n\n<!-- - no -->\n\n<pre>\n- no\n</pre>\n")).toEqual([]);
    expect(items("# A\n\nB\n\n~~~py\n- no\n```\n- no\n")).toEqual([]);
    expect(items("- yes <!-- not this -->\n  ```py\n  - no\n  ```\n- yes")).toEqual([
      "1 want yes",
      "5 want yes",
    ]);
  });

  it("keeps its line under front matter, CRLF and BOM", () => {
    expect(items("\uFEFF---\r\nname: x\r\n---\r\n\r\n# A\r\n- b\r\n")).toEqual(["6 want b"]);
  });
});

describe("a page without items", () => {
  it.each([
    ["---\nname: a\n---\n# A\n\nOnly prose.", 6],
    ['{\n  "rules": ["Use type hints"]\n}', 1],
    ["# A\n\n```\ncode\n```", 3],
  ])("says so to its owner: %j", (text, line) => {
    expect(compiled(text)).toMatchObject({
      items: [],
      notes: [{ line, text: expect.stringContaining("as a list") }],
    });
  });

  it.each(["", "\n\n", "# Title", "- item"])(
    "is no trouble where nothing, or an item, is there: %j",
    (text) => {
      expect(compiled(text).notes).toEqual([]);
    },
  );
});

describe("what stands above an item", () => {
  it("is the headings, bold lines and lead-ins, and the items it is nested in", () => {
    const text = "# A\n## B\n**C**\n- d\n  - e\n    1. f\n- g\n\nAll of these:\n- h\n\n## I\n- j\n# K\n- l";
    expect(headings(text)).toEqual([
      "A > B > C > d",
      "A > B > C > d > e",
      "A > B > C > d > e > f",
      "A > B > C > g",
      "A > B > C > All of these: > h",
      "A > I > j",
      "K > l",
    ]);
  });

  it("leads in with its last sentence", () => {
    expect(headings("You are an expert. Your code has:\n- types")).toEqual(["Your code has: > types"]);
  });

  it("ends a lead-in with its list", () => {
    expect(headings("Never:\n- a\n\nProse.\n\n- b")).toEqual(["Never: > a", "b"]);
  });

  it.each([
    ["## ❌ Never do any of this", "forbid"],
    ["## Don’t", "forbid"],
    ["**Avoid:**", "forbid"],
    ["## What not to do", "forbid"],
    ["## Common mistakes", "defect"],
    ["## Anti-Patterns", "defect"],
    ["## ✅ Always", "want"],
    ["## Don't repeat yourself", "want"],
    ["## Never-ending tasks", "want"],
  ])("sets the polarity: %s is %s", (heading, polarity) => {
    expect(items(`${heading}\n\n- bare excepts`)).toEqual([`3 ${polarity} bare excepts`]);
  });

  it("may be a bold line that is a chapter, with small headings inside", () => {
    expect(headings("**A**\n\n### B\n\n- c\n\n**D**\n\n- e")).toEqual(["A > B > c", "D > e"]);
    expect(headings("## A\n\n**B**\n\n### C\n\n- d")).toEqual(["A > C > d"]);
  });

  it("gives way to a nearer heading and to a mark", () => {
    expect(items("# Never\n## Always\n- a\n- ❌ b")).toEqual(["3 want a", "4 forbid b"]);
  });
});

describe("polarity from an item's own words", () => {
  it.each([
    ["Use type hints", "want"],
    ["Never use bare excepts", "forbid"],
    ["Avoid blocking calls", "forbid"],
    ["Do not log secrets", "forbid"],
    ["No globals anywhere", "forbid"],
    ["Bare excepts are not allowed", "forbid"],
    ["Missing docstrings", "defect"],
    ["Endpoints lacking tests", "defect"],
    ["Not only fast but right", "want"],
    ["Docstrings are not required", "want"],
    ["Write code without globals", "want"],
  ])("%s: %s", (text, polarity) => {
    expect(items(`- ${text}`)).toEqual([`1 ${polarity} ${text}`]);
  });
});

describe("bold lines that are whole sentences", () => {
  it("are one item each", () => {
    const text =
      "**Never log a password.**\n**Never commit secrets, or keys.**\n\n**Types:** Use hints\neverywhere.";
    expect(items(text)).toEqual([
      "1 forbid Never log a password.",
      "2 forbid Never commit secrets, or keys.",
      "4 want Types: Use hints everywhere.",
    ]);
  });
});

describe("a few words on a line of their own", () => {
  const items = (text: string) =>
    compiled(`# Rules\n\n${text}`).items.map((it) => [...it.headings, it.text].join(" > "));

  it("head the list below them, up to the next text", () => {
    expect(items("Error Handling\n\n- Log failures\n\nUse types.\n\n- Name things")).toEqual([
      "Rules > Error Handling > Log failures",
      "Rules > Use types.",
      "Rules > Name things",
    ]);
  });

  it.each(["Errors are logged", "Use type hints", "a few words", "One, two"])(
    "are no heading: %s",
    (line) => {
      expect(items(`${line}\n\n- Log failures`).at(-1)).toBe("Rules > Log failures");
    },
  );

  it("are items of their own behind a bullet that is indented too far", () => {
    expect(items("1.  **Typing:**\n        * Hint all\n        * No `Any`")).toEqual([
      "Rules > Typing:",
      "Rules > Typing: > Hint all",
      "Rules > Typing: > No Any",
    ]);
  });
});

describe("an item that tells a story", () => {
  const story = "The worker came later than the rest and is what most people ask about first. ".repeat(4);
  const bound = (text: string) => compiled(`# Rules\n\n- ${text}`).items[0]?.bindings.map(({ rule }) => rule);

  it("asks by its beginning only", () => {
    expect(bound(`Never use a bare except. ${story}`)).toEqual(["errors/bare-except"]);
    expect(bound(`${story} Never use a bare except.`)).toEqual([]);
    expect(bound("We had it otherwise once. Twice even. Never use a bare except.")).toEqual([
      "errors/bare-except",
    ]);
  });
});

describe("for whom a page is written", () => {
  it("is not what it speaks of", () => {
    const text = "# Guide for GitHub Copilot\n\n- Rate limiting on all endpoints";
    expect(compiled(text).items[0]?.bindings.map(({ rule }) => rule)).toEqual([
      "security/missing-rate-limit",
    ]);
  });
});
