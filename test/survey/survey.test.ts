import { describe, expect, it } from "vitest";
import { ASSUMED } from "../../scripts/survey/assumed-options.ts";
import { chooseRules, wholeNumber } from "../../scripts/survey/command-line.ts";
import { countLinesOfCode, survey, surveyProjects } from "../../scripts/survey/survey.ts";
import { surveyText } from "../../scripts/survey/survey-text.ts";
import { REQUIREMENTS, RULES } from "../../src/rules/registry.ts";
import { defineRule } from "../../src/rules/rule.ts";
import { parse, problems, rulePages } from "../rules/pages.ts";

const calls = {
  name: "a/call",
  rule: defineRule({
    summary: "Call",
    severity: "note",
    asks: [],
    *check(file) {
      for (const call of file.calls()) yield { at: call, message: `\`${call.name}\` is called; leave it.` };
    },
  }),
  options: {},
};

const crashing = {
  name: "a/crash",
  rule: defineRule({
    summary: "Crash",
    severity: "note",
    asks: [],
    check() {
      throw new Error("out of cheese");
    },
  }),
  options: { much: true },
};

const shop = {
  name: "shop",
  files: new Map([
    ["app/api.py", "from app.clock import wait\n\n# Twice.\nwait(1)\nwait(1)\n"],
    ["app/clock.py", "from time import sleep as wait\n"],
    ["app/torn.py", "def f(:\n"],
  ]),
  manifests: new Map<string, string>(),
  unreadable: [{ path: "app/link.py", reason: "is a symbolic link" }],
  leftOut: [".venv"],
};

describe("a survey", () => {
  const result = surveyProjects([shop], [calls, crashing]);

  it("resolves names through the project's modules", () => {
    expect(result.findings.map(({ path, line, message }) => ({ path, line, message }))).toEqual([
      { path: "app/api.py", line: 4, message: "`time.sleep` is called; leave it." },
      { path: "app/api.py", line: 5, message: "`time.sleep` is called; leave it." },
    ]);
  });

  it("tells equal findings apart", () => {
    expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it("says what it could not look at, and goes on after a crash", () => {
    expect(result.projects).toMatchObject([{ name: "shop", files: 3, linesOfCode: 5, leftOut: [".venv"] }]);
    expect(result.projects[0]?.unreadable.map(({ path }) => path)).toEqual(["app/link.py", "app/torn.py"]);
    expect(result.crashes.map(({ path, error }) => ({ path, error }))).toEqual([
      { path: "app/api.py", error: "Error: out of cheese" },
      { path: "app/clock.py", error: "Error: out of cheese" },
    ]);
  });

  it("is read again as it was written", () => {
    expect(survey.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it("is shown with counts, asides and samples", () => {
    const text = surveyText(result, { most: 1, seed: 1, textOf: (_, path) => shop.files.get(path) });
    const rows = text.replaceAll(/\b\d+$/gm, "N").split("\n");
    expect(text).toMatch(/^a\/call +2 +400\.00 +1 +\d+$/m);
    expect(text).toMatch(/^a\/crash +0 +0\.00 +0 +\d+ +\{"much":true\}$/m);
    expect(rows).toContain("shop: app/torn.py does not parse: syntax error in line N");
    expect(rows).toContain("shop: .venv/ is left out, it holds other people's code");
    expect(rows).toContain("a/crash crashed on shop app/api.py: Error: out of cheese");
    expect(text).toContain("a/call: 1 of 2, seed 1\n\nshop app/api.py:");
    expect(text).toMatch(/^ {2}> [45] \| wait\(1\)$/m);
  });
});

describe("lines of code", () => {
  it("are neither blank nor only a comment", () => {
    expect(countLinesOfCode("")).toBe(0);
    expect(countLinesOfCode("\n  \n# a\n\t# b\nc  # d\r\n  e\n\n")).toBe(2);
  });
});

describe("the rules", () => {
  const names = (selection?: string) => chooseRules(selection, RULES).map(({ name }) => name);

  it("are all of them, or those that are named, or groups", () => {
    expect(names()).toEqual([...RULES.keys()]);
    expect(names("types/missing-return-type, docs/missing-docstring")).toEqual([
      "docs/missing-docstring",
      "types/missing-return-type",
    ]);
    expect(names("types")).toEqual([...RULES.keys()].filter((name) => name.startsWith("types/")));
  });

  it("that don't exist are refused with what may be meant", () => {
    expect(() => names("types/missing-return-types")).toThrow('Did you mean "types/missing-return-type"?');
  });

  it("have options assumed where they say nothing without, and only there", () => {
    const silent = rulePages.filter(({ rule, page }) =>
      page.examples.every(({ files }) =>
        files.every(({ path, code }) => problems(rule, parse(path, code, files)).length === 0),
      ),
    );
    const unset = [...REQUIREMENTS].filter(([, { options }]) => !options.safeParse({}).success);
    const mute = [...silent, ...unset.map(([name]) => ({ name }))].map(({ name }) => name);
    expect(Object.keys(ASSUMED)).toEqual([...new Set(mute)].sort());
    for (const [name, options] of Object.entries(ASSUMED))
      expect(REQUIREMENTS.get(name)?.options.safeParse(options).success, name).toBe(true);
  });
});

it("a number is whole", () => {
  expect(wholeNumber("sample", "20")).toBe(20);
  for (const given of ["", "-1", "1.5", "many"])
    expect(() => wholeNumber("sample", given)).toThrow("--sample is a whole number, not");
});
