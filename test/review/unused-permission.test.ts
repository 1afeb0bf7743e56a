import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KNOWN_RULES } from "../../src/review/known-rules.ts";
import { lookingAt } from "../../src/review/looking.ts";
import { unusedPermission } from "../../src/review/unused-permission.ts";
import { applyEdits } from "../../src/review/verify.ts";
import { RULES } from "../../src/rules/registry.ts";
import { readSpecification } from "../../src/rules/specification.ts";
import { parse, problems, said } from "../rules/pages.ts";

/** The rule as it is for files to which all rules apply that need no words of a checklist. */
function everyRule() {
  const active = [...RULES].flatMap(([name, rule]) =>
    rule.options.safeParse({}).success ? [{ name, rule, options: {} }] : [],
  );
  const names = new Set(KNOWN_RULES.keys());
  return unusedPermission({ names, active, looking: lookingAt("app/main.py", false) });
}

const path = "src/review/unused-permission.md";
/** No checklist asks for it. */
const page = readSpecification(path, `${readFileSync(path, "utf8")}\n## Asked for by\n- "nothing"\n`);

describe("the page of unused permissions", () => {
  it("has the rule's summary as its title", () => {
    expect(page.title).toBe(everyRule().summary);
  });

  it.each(page.examples)("$title", ({ files }) => {
    for (const { path, code, findings } of files)
      expect(said(everyRule(), parse(path, code))).toEqual(findings);
  });

  const fixable = page.examples.filter(({ fixed }) => fixed.length > 0);
  it.each(fixable)("$title, fixed", ({ files, fixed }) => {
    const edited = files.map(({ path, code }) => {
      const edits = problems(everyRule(), parse(path, code)).flatMap(({ fix }) => fix ?? []);
      return applyEdits(code, edits);
    });
    expect(edited).toEqual(fixed.map(({ code }) => code));
  });

  it("says each thing in a sentence of one line", () => {
    for (const { files } of page.examples) {
      for (const { path, code } of files) {
        for (const { message } of problems(everyRule(), parse(path, code)))
          expect(message).toMatch(/^`[^`\n]+` [^;\n]+; [^;\n]+\.$/);
      }
    }
  });
});
