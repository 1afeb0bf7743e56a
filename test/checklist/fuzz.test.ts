import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/checklist/yaml.ts";
import { compiled } from "./fixtures.ts";

const FRAGMENTS = [
  "- ",
  "* ",
  "1. ",
  "- [ ] ",
  "> ",
  "# ",
  "## ",
  "  ",
  "    ",
  "\t",
  "\n",
  "\n\n",
  "\r\n",
  "---\n",
  "```\n",
  "~~~\n",
  "<!-- ",
  " -->",
  "**",
  "_",
  "`",
  "[",
  "](x)",
  "| ",
  "|-|\n",
  "✅ ",
  "❌ ",
  "Never ",
  "Use ",
  "type hints ",
  "all functions ",
  "missing ",
  "docstrings",
  ":",
  ". ",
  "not ",
  "name: x\n",
  "globs: **/*.py\n",
  "\0",
  "\uFEFF",
  "é",
  "&amp;",
  "<b>",
  "\\",
  "<rules>\n",
  "</rules>\n",
  "<li>",
  "</li>\n",
  "  <t>\n",
  "</t>\n",
  "```md\n",
  "| Avoid | Use |\n|--|--|\n",
  "|\n",
  "Every route must be tested. ",
  "**Rule:** ",
  "Mit `x` und ",
];

const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((parts) => parts.join(""));

describe("any text", () => {
  it("gives a checklist whose items have words, on lines that hold them", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 200 })), (source) => {
        const lines = source.split(/\r\n|\r|\n/);
        const { items, notes } = compiled(source);
        for (const item of items) {
          const word = /[a-z]{2,}/i.exec(item.text)?.[0] ?? "";
          expect(item.text.trim()).not.toBe("");
          expect(lines[item.line - 1]?.trim()).not.toBe("");
          expect(lines.slice(item.line - 1).join("\n")).toContain(word);
          expect(item.bindings.some(({ checked }) => checked)).toBe(item.state === "enforced");
        }
        for (const { line } of notes) expect(line >= 1 && line <= lines.length + 1).toBe(true);
      }),
      { seed: 20_201, numRuns: 500 },
    );
  });

  it("is read the same twice", () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(compiled(source)).toEqual(compiled(source));
      }),
      { seed: 20_202, numRuns: 300 },
    );
  });

  it("is YAML or has a sentence and a line", () => {
    const yaml = fc.array(
      fc.constantFrom(
        "a",
        ": ",
        "\n",
        "  ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "&x ",
        "*x",
        "!t ",
        "|",
        ">",
        "'",
        '"',
        "#",
        "---\n",
        "? ",
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const reading = readYaml(parts.join(""));
        if ("error" in reading)
          expect(reading).toEqual({ error: expect.stringMatching(/\.$/), line: expect.any(Number) });
      }),
      { seed: 20_203, numRuns: 300 },
    );
  });
});
