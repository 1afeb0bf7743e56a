import { describe, expect, it } from "vitest";
import { readProject } from "../../scripts/project-files.ts";
import { styleViolations } from "./style.ts";
import { withoutText } from "./words.ts";

const files = readProject(process.cwd(), ["src", "scripts", "demo", "simulator", "test"]);
const sources = new Map([...files].filter(([path]) => path.endsWith(".ts")));

/** Where a cast is the only way, and why. */
const CASTS = {
  "src/python/parsing.ts": "the grammar's package declares another type than the parser's wants",
};

it("this project does nothing that a reviewer would have to mention", () => {
  expect(styleViolations(sources, CASTS)).toEqual([]);
});

const BROKEN: readonly [path: string, text: string, sentence: string][] = [
  [
    "src/review/a.ts",
    "const a = 1;\nconsole.log(a);",
    "src/review/a.ts:2: `process` and `console` belong to entry points.",
  ],
  [
    "src/review/a.ts",
    "const a = process.env[1];",
    "src/review/a.ts:1: `process` and `console` belong to entry points.",
  ],
  [
    "src/review/a.ts",
    `const a = \`\${\`\${process.env}\`}\`;`,
    "src/review/a.ts:1: `process` and `console` belong to entry points.",
  ],
  ["src/review/a.ts", "const a = b as Review;", "src/review/a.ts:1: a cast says what nobody checked."],
  [
    "src/review/a.ts",
    "const a = f(b) as unknown as { c: 1 };",
    "src/review/a.ts:1: a cast says what nobody checked.",
  ],
  [
    "src/review/a.ts",
    "try { a(); } catch {}",
    "src/review/a.ts:1: a `catch` that does nothing hides a failure.",
  ],
  [
    "src/review/a.ts",
    "try { a(); } catch (error) { // why\n}",
    "src/review/a.ts:1: a `catch` that does nothing hides a failure.",
  ],
  [
    "src/review/a.ts",
    "try { a(); } catch { return null; }",
    "src/review/a.ts:1: an error that becomes `null` hides a failure.",
  ],
  [
    "test/a.test.ts",
    "describe.skip('x', () => {});",
    "test/a.test.ts:1: a test that is switched off proves nothing.",
  ],
  [
    "src/review/a.ts",
    "// @ts-ignore\na();",
    "src/review/a.ts:1: a checker that is switched off checks nothing.",
  ],
];

describe("the style fails when it is broken on purpose", () => {
  it.each(BROKEN)("%s: %s", (path, text, sentence) => {
    expect(styleViolations(new Map([[path, text]]))).toContain(sentence);
  });

  it("a cast that is excused and not there", () => {
    const cast = new Map([["src/a.ts", "const a = b as C;"]]);
    expect(styleViolations(cast, { "src/a.ts": "why", "src/b.ts": "why" })).toEqual([
      "src/b.ts needs no cast: take it off the list.",
    ]);
  });

  it("and not by words in texts, comments and imports, nor by constants", () => {
    const text = [
      'import { a as b, type C as D } from "x";',
      'import * as e from "y";',
      "export { f as g };",
      "// console.log(a as B)",
      "/* process.exit() */",
      'const h = "process.exit() as B";',
      `const i = \`console.log \${h} as B\`;`,
      "const j = /[/'\"`]as B/.test(h) ? [1] as const : 'it\\'s as B';",
      "const k = 4 / 2; const l = '/ as B';",
      "const processed = [h]; processed.length;",
    ].join("\n");
    expect(styleViolations(new Map([["src/review/a.ts", text]]))).toEqual([]);
    expect(withoutText(text).split("\n")).toHaveLength(text.split("\n").length);
  });
});
