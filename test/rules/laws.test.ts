import { describe, expect, it } from "vitest";
import { ruleNames } from "../../scripts/generators.ts";
import { compileAsk } from "../../src/checklist/ask.ts";
import { compileChecklist } from "../../src/checklist/compile.ts";
import { readPython } from "../../src/python/file.ts";
import { REQUIREMENTS } from "../../src/rules/registry.ts";
import { isRule } from "../../src/rules/rule.ts";
import { exampleFiles, parse, problems, requirementPages, ruleFiles, rulePages } from "./pages.ts";

describe("the registry, the rule files and the pages", () => {
  it("name the same rules", () => {
    const pages = [...ruleFiles.keys()].flatMap((path) => /^src\/rules\/(.+\/.+)\.md$/.exec(path)?.[1] ?? []);
    expect(ruleNames(ruleFiles)).toEqual([...REQUIREMENTS.keys()]);
    expect(pages.sort()).toEqual([...REQUIREMENTS.keys()]);
  });
});

const NOTHING = ["", "\n", "   \n\n", "\uFEFF", "# only a comment\n", '"""Only a docstring."""\n', "\f\n"];
const BROKEN = [
  "def f(x\n",
  "class A(:\n",
  "raise HTTPException(\n",
  "async def f():\n    session.commit(\n",
  "(".repeat(9000),
];

describe.each(rulePages)("$name", ({ name, rule }) => {
  it.each(NOTHING)("says nothing about %j", (text) => {
    const everything = { "docs/missing-docstring": { kinds: ["module", "class", "method", "function"] } }[
      name
    ];
    expect(problems(rule, parse("app/empty.py", text), everything)).toEqual([]);
  });

  it("says the same twice, in source order, about every page's code", () => {
    for (const { path, code, files } of exampleFiles) {
      const [once, again] = [parse(path, code, files), parse(path, code, files)].map((file) =>
        problems(rule, file).map(({ at, message, fix }) => ({ start: at.start, end: at.end, message, fix })),
      );
      expect(again, `${path}\n${code}`).toEqual(once);
      const starts = (once ?? []).map(({ start }) => start);
      expect(starts, `${path}\n${code}`).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it("says nothing about code that stands in a string or a comment", () => {
    for (const { code } of exampleFiles) {
      if (code.includes('"""') || code.includes("'''") || code.includes("\\")) continue;
      const hidden = `"""\n${code}"""\n${code.replaceAll(/^/gm, "# ")}\n`;
      expect(problems(rule, parse("app/hidden.py", hidden)), code).toEqual([]);
    }
  });

  it("points inside the file, with a sentence of one line", () => {
    for (const { path, code, files } of exampleFiles) {
      for (const { at, message } of problems(rule, parse(path, code, files))) {
        expect(at.start).toBeGreaterThanOrEqual(0);
        expect(at.end).toBeLessThanOrEqual(code.length);
        expect(message).toMatch(/^`[^`\n]+` [^;\n]+; [^;\n]+\.$/);
      }
    }
  });
});

it("codes of public linters are written in full, once each", () => {
  for (const { name, requirement } of requirementPages) {
    const { like = [] } = requirement;
    expect(new Set(like).size, name).toBe(like.length);
    for (const code of like) expect(code, name).toMatch(/^[A-Z]+\d{3,}$/);
  }
});

describe.each(requirementPages)("what asks for $name", ({ name, requirement, page }) => {
  it.each(requirement.asks)("is written in the notation: %j", (phrasing) => {
    const { ask, options } = typeof phrasing === "string" ? { ask: phrasing, options: {} } : phrasing;
    const { slots, terms } = compileAsk(ask);
    expect(terms.every(({ phrases }) => phrases.length > 0)).toBe(true);
    const set = [...slots.map(({ option }) => option), ...Object.keys(options)];
    const known = Object.keys(requirement.options.toJSONSchema().properties ?? {});
    expect(set.filter((option) => !known.includes(option))).toEqual([]);
  });

  it.each(page.askedFor)('"$text": $isWanted', ({ text, isWanted }) => {
    const source = { path: "AGENTS.md", text: `# Code review checklist\n\n- ${text}\n`, bundled: false };
    const bound = compileChecklist(source, REQUIREMENTS).items.flatMap(({ bindings }) =>
      bindings.map((one) => one.rule),
    );
    expect(bound.includes(name)).toBe(isWanted);
  });

  it("has a page with examples if it is checked, and only then", () => {
    expect(page.examples.length > 0).toBe(isRule(requirement));
    expect(page.title).toBe(requirement.summary);
    expect(page.options.map((option) => option.name)).toEqual(
      Object.keys(requirement.options.toJSONSchema().properties ?? {}),
    );
  });
});

describe("a file that doesn't parse", () => {
  it.each(BROKEN)("is not shown to any rule: %j", (text) => {
    expect(readPython("app/broken.py", text)).toHaveProperty("reason");
  });
});
