import { describe, expect, it } from "vitest";
import { compiled } from "./fixtures.ts";

function items(text: string): string[] {
  return compiled(text).items.map((item) => [item.line, ...item.headings, item.text].join(" > "));
}

describe("Markdown between tags", () => {
  it("is read, below the tag's name", () => {
    expect(items("<coding_rules>\n- a\n- b\n</coding_rules>\n\n- c")).toEqual([
      "2 > coding rules > a",
      "3 > coding rules > b",
      "6 > c",
    ]);
  });

  it("keeps its own headings, which end with the tag", () => {
    expect(items("## A\n\n<part>\n\n# B\n- b\n\n</part>\n\n- a")).toEqual(["6 > part > B > b", "10 > A > a"]);
  });

  it("may be indented, and nested", () => {
    expect(items('<agent>\n\n  <rules name="Python">\n\n    - a\n      - b\n\n  </rules>\n</agent>')).toEqual(
      ["5 > agent > rules: Python > a", "6 > agent > rules: Python > a > b"],
    );
  });

  it("may be HTML", () => {
    const text =
      "<details>\n<summary>Typing</summary>\n\n- a\n\n</details>\n\n<ul>\n  <li>b</li>\n  <li>c <b>d</b></li>\n</ul>\n<p>**Lead**: e</p>";
    expect(items(text)).toEqual(["4 > Typing > a", "9 > b", "10 > c d", "12 > Lead: e"]);
  });

  it("is an item in a tag that says so, with its polarity", () => {
    const checklist = compiled(
      "<rule>Use a logger</rule>\n<never>print calls</never>\n<dont>globals</dont>\n",
    );
    expect(checklist.items.map(({ polarity, text }) => `${polarity} ${text}`)).toEqual([
      "want Use a logger",
      "forbid print calls",
      "forbid globals",
    ]);
    expect(compiled("<avoid>\n- globals\n</avoid>").items[0]?.polarity).toBe("forbid");
  });

  it("is a rule on the line of its tag", () => {
    expect(items("<important>Every call must be awaited.</important>")).toEqual([
      "1 > important > Every call must be awaited.",
    ]);
  });

  it("stays code in code, and hidden where HTML hides it", () => {
    expect(items("```xml\n<rules>\n- a\n</rules>\n```\n\n<script>\n- b\n</script>\n\n- c")).toEqual([
      "11 > c",
    ]);
    expect(items("Say <b>this</b>\n\n<https://example.org>\n\n- a")).toEqual(["5 > a"]);
  });

  it("is the same where tags are never closed, never opened, or crossed", () => {
    expect(items("<rules>\n- a\n\n<name>\n- b\n\n</other>\n- c")).toEqual(["2 > a", "5 > b", "8 > c"]);
    expect(items("<a1>\n<b1>\n- x\n</a1>\n- y\n</b1>\n- z")).toEqual(["3 > a1 > b1 > x", "5 > y", "7 > z"]);
  });
});
