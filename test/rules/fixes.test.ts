import { describe, expect, it } from "vitest";
import { readPython } from "../../src/python/file.ts";
import { type NamedRule, sight } from "../../src/review/sighting.ts";
import { applyEdits, verify } from "../../src/review/verify.ts";
import { RULES } from "../../src/rules/registry.ts";
import { exampleFiles, parse, problems, rulePages } from "./pages.ts";

const fixable = exampleFiles.filter(({ rule, path, code, files, options }) =>
  problems(rule, parse(path, code, files), options).some(({ fix }) => fix !== undefined),
);

describe.each(fixable)("the fixes of $name in line $line", ({ name, rule, path, code, files, options }) => {
  const named: NamedRule = { name, rule, options };
  const file = parse(path, code, files);
  const seen = sight(named, file, path);
  const withFix = seen.filter(({ problem }) => problem.fix !== undefined);

  it("each removes its finding, and brings no syntax error and no other finding of the rule", () => {
    for (const problem of withFix) {
      const attempt = {
        rule: named,
        file,
        identityPath: path,
        seen,
        parse: (text: string) => readPython(path, text),
      };
      expect(verify([problem], attempt, 1).problems.has(problem), problem.problem.message).toBe(true);
    }
  });

  it("bring no finding of another rule", () => {
    for (const [other, otherRule] of RULES) {
      const count = (text: string) => problems(otherRule, parse(path, text, files)).length;
      for (const { problem } of withFix) {
        const fixed = applyEdits(code, problem.fix ?? []) ?? "";
        expect(count(fixed), `${other} after: ${problem.message}`).toBeLessThanOrEqual(count(code));
      }
    }
  });

  it("converge: after all of them none is left", () => {
    const edits = withFix.flatMap(({ problem }) => problem.fix ?? []);
    const fixed = parse(path, applyEdits(code, edits) ?? "", files);
    expect(problems(rule, fixed, options).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});

it("are offered by the rules whose pages show them, and no other", () => {
  const shown = rulePages.filter(({ page }) => page.examples.some(({ fixed }) => fixed.length > 0));
  expect([...new Set(fixable.map(({ name }) => name))]).toEqual(shown.map(({ name }) => name));
  expect(shown.length).toBeGreaterThan(0);
});
