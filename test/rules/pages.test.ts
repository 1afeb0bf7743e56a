import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/review/verify.ts";
import { parse, problems, rulePages, said, saidOf } from "./pages.ts";

describe.each(rulePages)("the page of $name", ({ rule, page }) => {
  it("has the rule's summary as its title", () => {
    expect(page.title).toBe(rule.summary);
  });

  it.each(page.examples)("$title", (example) => {
    for (const file of example.files) {
      expect(saidOf(rule, example, file), file.path).toEqual(file.findings);
    }
  });

  const fixable = page.examples.filter(({ fixed }) => fixed.length > 0);
  it.runIf(fixable.length > 0).each(fixable)("$title, fixed", ({ files, options, fixed }) => {
    for (const { path, code } of files) {
      const file = parse(path, code, files);
      const edits = problems(rule, file, options).flatMap(({ fix }) => fix ?? []);
      const after = fixed.find((one) => one.path === path);
      expect(applyEdits(code, edits), path).toBe(after?.code);
      expect(said(rule, parse(path, after?.code ?? "", fixed), options), path).toEqual(after?.findings);
    }
  });

  it("shows a fix if the rule has one, and only then", () => {
    const offers = page.examples.some(({ files, options }) =>
      files.some(({ path, code }) =>
        problems(rule, parse(path, code, files), options).some(({ fix }) => fix !== undefined),
      ),
    );
    expect(fixable.length > 0).toBe(offers);
  });

  it("describes every option and uses it in an example", () => {
    const described = page.options.map(({ name }) => name);
    expect(described).toEqual(Object.keys(rule.options.toJSONSchema().properties ?? {}));
    const used = new Set(page.examples.flatMap(({ options }) => Object.keys(options)));
    expect([...used].sort()).toEqual([...described].sort());
  });
});
