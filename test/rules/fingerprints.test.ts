import { describe, expect, it } from "vitest";
import type { PythonFile } from "../../src/python/facts.ts";
import { fingerprints } from "../../src/review/fingerprint.ts";
import { sight } from "../../src/review/sighting.ts";
import type { Options, Rule } from "../../src/rules/rule.ts";
import { exampleFiles, parse, rulePages } from "./pages.ts";

function prints(name: string, rule: Rule, file: PythonFile, options: Options): readonly string[] {
  return fingerprints(sight({ name, rule, options }, file, file.path).map(({ key }) => key));
}

const flagged = exampleFiles.filter(({ findings }) => findings.length > 0);

/** Variables that a function assigns, and nothing else in the file is called by that name. */
function locals(code: string): readonly string[] {
  const assigned = [
    ...code.matchAll(/^ +(?:async with .* as |for |with .* as )?([a-z]\w*)(?: = | in |:$)/gm),
  ];
  const names = new Set(assigned.flatMap((match) => match[1] ?? []));
  const isTaken = (name: string) =>
    new RegExp(`(?:[.(] ?|^)${name}\\b|\\b${name}(?:=|:(?!$)|\\()|def .*\\b${name}\\b`, "m");
  return [...names].filter(
    (name) => !isTaken(name).test(code) && !/^(?:else|try|except|finally)$/.test(name),
  );
}

describe.each(rulePages)("fingerprints of $name", ({ name }) => {
  const own = flagged.filter((file) => file.name === name);

  it("stay when lines shift", () => {
    for (const { rule, path, code, files, options } of own) {
      const before = prints(name, rule, parse(path, code, files), options);
      const shifted = `# A comment.\n\n\n${code.replaceAll(/\n\n(?=\S)/g, "\n\n# Another.\n\n")}`;
      expect(prints(name, rule, parse(path, shifted, files), options), code).toEqual(before);
    }
  });

  it("stay when the end of a line changes", () => {
    for (const { rule, path, code, files, options } of own) {
      const before = prints(name, rule, parse(path, code, files), options);
      expect(prints(name, rule, parse(path, code.replaceAll("\n", "\r\n"), files), options), code).toEqual(
        before,
      );
    }
  });

  it("differ within a file", () => {
    for (const { rule, path, code, files, options } of own) {
      const all = prints(name, rule, parse(path, code, files), options);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe("fingerprints", () => {
  it("stay when a local variable is renamed", () => {
    let renamed = 0;
    for (const { name, rule, path, code, files, options } of flagged) {
      for (const local of locals(code)) {
        const other = code.replaceAll(new RegExp(`(?<!\\.)\\b${local}\\b`, "g"), `${local}_2`);
        const before = prints(name, rule, parse(path, code, files), options);
        expect(prints(name, rule, parse(path, other, files), options), `${local} in\n${code}`).toEqual(
          before,
        );
        renamed += 1;
      }
    }
    expect(renamed).toBeGreaterThan(5);
  });
});
