import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/checklist/front-matter.ts";
import { compiled } from "./fixtures.ts";

describe("readFrontMatter", () => {
  it("reads YAML between bare lines and keeps the body's line numbers", () => {
    const { data, body, notes } = readFrontMatter("---\nname: a\ntools: [Read, Edit]\n---\n\n- item\n");
    expect(data).toEqual({ name: "a", tools: ["Read", "Edit"] });
    expect(body.split("\n").indexOf("- item")).toBe(5);
    expect(notes).toEqual([]);
  });

  it("reads a file with BOM, CRLF and spaces after the dashes", () => {
    const { data, body } = readFrontMatter("\uFEFF--- \r\nname: a\r\n---\t\r\n- item\r\n");
    expect(data).toEqual({ name: "a" });
    expect(body.split("\n")[3]).toBe("- item");
  });

  it.each(["js", "JS", "javascript", "JavaScript", "coffee", "json", "toml", "yaml"])(
    "runs and reads nothing in a block that names a language: ---%s",
    (language) => {
      const folder = mkdtempSync(join(tmpdir(), "rubric-"));
      const file = join(folder, "written");
      const code = `require("fs").writeFileSync(${JSON.stringify(file)}, "x"); module.exports = { name: "x" }`;
      for (const opening of [`---${language}`, `--- ${language}`, `---\t${language} `]) {
        const checklist = compiled(`${opening}\n${code}\n---\n- item\n`);
        expect(checklist.notes[0]?.line).toBe(1);
        expect(checklist.notes[0]?.text).toContain("is not read; write it as YAML below a bare `---` line.");
        expect(checklist.items.map(({ text, line }) => [text, line])).toEqual([["item", 4]]);
      }
      expect(existsSync(file)).toBe(false);
      rmSync(folder, { recursive: true });
    },
  );

  it.each([
    ["name: dev\ndescription: Use me: for APIs", { name: "dev", description: "Use me: for APIs" }, 3],
    ["name: dev\nglobs: **/*.py\nx: a: b", { name: "dev", globs: "**/*.py" }, 4],
    ["paths:\n  - a.py\n  - b/**\nx: *c", { paths: "- a.py - b/**" }, 5],
    ["description: Say: x\nname: dev\nuser: hi\nname: other", { name: "dev", description: "Say: x" }, 2],
    [
      'globs: ["a.py", "b.py"]\nalwaysApply: true\nx: [',
      { globs: '["a.py", "b.py"]', alwaysApply: "true" },
      5,
    ],
    [
      "name: 'dev'\ndescription: >\n  one: two\n  three\nx: a: b",
      { name: "dev", description: "one: two three" },
      6,
    ],
  ])("reads the plain lines of broken YAML, and says so: %j", (yaml, expected, line) => {
    const { data, notes } = readFrontMatter(`---\n${yaml}\n---\nbody`);
    expect(data).toMatchObject(expected);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.line).toBe(line);
    expect(notes[0]?.text).toContain("Until then only its plain `key: text` lines are read.");
  });

  it.each([
    ["globs: **/*.py", { globs: "**/*.py" }],
    ["globs: *.py,src/**/*.py\nalwaysApply: false", { globs: "*.py,src/**/*.py", alwaysApply: false }],
    ["applyTo: **", { applyTo: "**" }],
    ["globs:\nalwaysApply: true", { globs: null, alwaysApply: true }],
    ["tools:\n  allow:\n    - Read\n  network: false", { tools: { allow: ["Read"], network: false } }],
    [
      'description: "One.\\n\\n<example>\\nuser: \\"x\\"\\n</example>"',
      { description: 'One.\n\n<example>\nuser: "x"\n</example>' },
    ],
  ])("reads patterns without quotes, and values of every kind: %j", (yaml, expected) => {
    const { data, notes } = readFrontMatter(`---\n${yaml}\n---\nbody`);
    expect(data).toEqual(expected);
    expect(notes).toEqual([]);
  });

  it("reads one below blank lines", () => {
    expect(readFrontMatter("\n\n---\nname: a\n---\n- item").data).toEqual({ name: "a" });
  });

  it.each([
    "---\n\n# Rules\n\n- Use names\n\n---\n\n- Use tests",
    "---\n- Use names\n---\n- Use tests",
    "---\nProse first.\n\n- Use names\n\n---\n- Use tests",
  ])("takes Markdown between two rules for what it is: %j", (text) => {
    const checklist = compiled(text);
    expect(checklist.items.map((item) => item.text)).toEqual(["Use names", "Use tests"]);
    expect(checklist.notes).toEqual([]);
  });

  it("reads a second block right below the first", () => {
    const { data, body } = readFrontMatter("---\nname: a\n---\n\n---\ndescription: b\n---\n- item");
    expect(data).toEqual({ name: "a", description: "b" });
    expect(body.trim()).toBe("- item");
  });

  it("leaves a rule across the page alone", () => {
    const text = "---\nname: a\n---\n# Title\n\n---\n- item\n\n---\n";
    expect(readFrontMatter(text).body).toContain("# Title\n\n---\n- item\n\n---\n");
    expect(readFrontMatter("# Title\n---\nname: a\n---\n").data).toEqual({});
    expect(readFrontMatter("-----\nname: a\n-----\n").data).toEqual({});
  });

  it("says that a block is never closed, and loses no item", () => {
    const checklist = compiled("---\nname: a\n\n# Rules\n- Use type hints everywhere\n");
    expect(checklist.name).toBe("a");
    expect(checklist.notes).toEqual([
      { line: 1, text: "The front matter is never closed; end it with a `---` line." },
    ]);
    expect(checklist.items.map(({ state }) => state)).toEqual(["enforced"]);
  });

  it("doesn't let a key reach the prototype", () => {
    for (const key of ["__proto__", "constructor"]) {
      const { data } = readFrontMatter(`---\n${key}: {polluted: true}\nx: a: b\n---\n`);
      expect(Reflect.get(data, "polluted")).toBeUndefined();
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
