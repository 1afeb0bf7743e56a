import { describe, expect, it } from "vitest";
import { generateAll, readmeTable, registry, ruleNames, stale } from "../../scripts/generators.ts";
import { readProject } from "../../scripts/project-files.ts";
import { nextSteps, ruleSkeleton } from "../../scripts/rule-skeleton.ts";
import { readSpecification } from "../../src/rules/specification.ts";

const REQUIREMENTS_FILE = `import { defineRequirement, option } from "../rule.ts";

export default {
  "not-checked": defineRequirement({
    summary: "Not checked",
    asks: ["y"],
    options: option.strictObject({}),
  }),
  unchecked: defineRequirement({
    summary: "Unchecked",
    asks: ["x"],
  }),
};
`;

const RULE_FILES = new Map([
  ["src/rules/b/two-words.ts", ""],
  ["src/rules/b/two-words.md", "# Two | words\nWhy.\n\n## Flags it\n\nFixes to:\n"],
  ["src/rules/a/first.ts", ""],
  ["src/rules/a/first.md", "# First\n\n## Flags it\n"],
  ["src/rules/a/requirements.ts", REQUIREMENTS_FILE],
  ["src/rules/a/not-checked.md", "# Not checked\n"],
  ["src/rules/a/unchecked.md", '# Unchecked\nWhy.\n\n## Asked for by\n\n- "X"\n'],
  ["src/rules/rule.ts", ""],
  ["src/other/a/b.ts", ""],
]);

const MARKERS = "<!-- rules: made by `npm run generate` -->";

describe("the registry", () => {
  it("knows the rule files by path, in order, and nothing else", () => {
    expect(ruleNames(RULE_FILES)).toEqual(["a/first", "a/not-checked", "a/unchecked", "b/two-words"]);
    const [{ path, content } = { path: "", content: "" }] = registry(RULE_FILES);
    expect(path).toBe("src/rules/registry.ts");
    expect(content).toContain(
      'import aFirst from "./a/first.ts";\nimport aRequirements from "./a/requirements.ts";\nimport bTwoWords from "./b/two-words.ts";\n',
    );
    expect(content).toContain(
      '  ["a/first", aFirst],\n  ["a/not-checked", aRequirements["not-checked"]],\n  ["a/unchecked", aRequirements.unchecked],\n  ["b/two-words", bTwoWords],\n',
    );
  });

  it("is not made where a rule is among the requirements, too", () => {
    expect(() => registry(new Map([...RULE_FILES, ["src/rules/a/unchecked.ts", ""]]))).toThrow(
      "a/unchecked has a file of its own and stands in requirements.ts, too",
    );
  });
});

describe("outside the project", () => {
  it("nothing is generated", () => {
    expect(() => generateAll(new Map())).toThrow(
      "There is no src/rules/ here: run it at the project's root.",
    );
  });
});

describe("the README's table", () => {
  it("stands between its markers and leaves the rest alone", () => {
    const readme = `before\n${MARKERS}\nold\n<!-- /rules -->\nafter\n`;
    const [table] = readmeTable(new Map([...RULE_FILES, ["README.md", readme]]));
    expect(table?.content).toBe(
      [
        "before",
        MARKERS,
        "",
        "| Rule | Flags | Fix |",
        "| --- | --- | --- |",
        "| [a/first](src/rules/a/first.md) | First |  |",
        "| [b/two-words](src/rules/b/two-words.md) | Two \\| words | yes |",
        "",
        "<!-- /rules -->",
        "after",
        "",
      ].join("\n"),
    );
    expect(readmeTable(new Map([...RULE_FILES, ["README.md", table?.content ?? ""]]))).toEqual([table]);
  });

  it("is not made without a README, and not left out of one without the markers", () => {
    expect(readmeTable(RULE_FILES)).toEqual([]);
    expect(() => readmeTable(new Map([...RULE_FILES, ["README.md", "# Rubric"]]))).toThrow(
      "README.md has no place for the table of rules",
    );
  });

  it("needs a page for every rule", () => {
    const files = new Map([...RULE_FILES, ["README.md", `${MARKERS}\n<!-- /rules -->`]] as const);
    files.delete("src/rules/a/first.md");
    expect(() => readmeTable(files)).toThrow("src/rules/a/first.md is missing or has no title");
  });
});

describe("generated files", () => {
  it("are up to date in this project", () => {
    const files = readProject(process.cwd(), ["src/rules", "schemas", "scripts/parity"]);
    expect(stale(files, generateAll(files))).toEqual([]);
  });

  it("are stale when they differ or are missing", () => {
    const made = [
      { path: "a", content: "1" },
      { path: "b", content: "2" },
      { path: "c", content: "3" },
    ];
    expect(
      stale(
        new Map([
          ["a", "1"],
          ["b", "old"],
        ]),
        made,
      ),
    ).toEqual(["b", "c"]);
  });
});

describe("a new rule", () => {
  it("comes with its page and a registry that knows it", () => {
    const made = new Map(
      ruleSkeleton("errors/new-one", RULE_FILES).map(({ path, content }) => [path, content]),
    );
    expect([...made.keys()]).toEqual([
      "src/rules/errors/new-one.ts",
      "src/rules/errors/new-one.md",
      "src/rules/registry.ts",
    ]);
    expect(made.get("src/rules/registry.ts")).toContain('["errors/new-one", errorsNewOne]');
    const page = readSpecification("new-one.md", made.get("src/rules/errors/new-one.md") ?? "");
    expect(made.get("src/rules/errors/new-one.ts")).toContain(`summary: "${page.title}"`);
    expect(nextSteps("b/new", RULE_FILES)).toContain("src/rules/b/new.md");
    expect(nextSteps("b/new", RULE_FILES)).toContain("b/two-words");
  });

  it("is in the README as well", () => {
    const readme = `${MARKERS}\n<!-- /rules -->\n`;
    const made = ruleSkeleton("a/unchecked", new Map([...RULE_FILES, ["README.md", readme]]));
    expect(made.find(({ path }) => path === "README.md")?.content).toContain("| [a/unchecked](");
  });

  it("has rules of its group named to read first, not itself nor what is none yet", () => {
    expect(nextSteps("a/unchecked", RULE_FILES)).toContain("to read first: a/first.");
    expect(nextSteps("c/new", RULE_FILES)).not.toContain("to read first");
  });

  it("grows out of a requirement that checklists ask for already", () => {
    const [rule, page, rest, known, ...more] = ruleSkeleton("a/unchecked", RULE_FILES);
    expect(more).toEqual([]);
    expect(rule?.path).toBe("src/rules/a/unchecked.ts");
    expect(rule?.content).toMatch(
      /^import \{ defineRule \} from "\.\.\/rule\.ts";\n\nexport default defineRule\(\{\n {2}summary: "Unchecked",\n {2}asks: \["x"\],\n {2}\*check\(file\).+\n\}\);\n$/s,
    );
    expect(readSpecification("unchecked.md", page?.content ?? "")).toMatchObject({
      title: "Unchecked",
      examples: [{ kind: "Flags" }, { kind: "Allows" }],
      askedFor: [{ text: "X" }],
    });
    expect(rest?.content).toBe(REQUIREMENTS_FILE.replace(/ {2}unchecked: .+\),\n(?=\};)/s, ""));
    expect(known?.content).toContain('["a/unchecked", aUnchecked]');
  });

  it("takes along what its options need, and leaves no import behind that nothing needs", () => {
    const [rule, , rest] = ruleSkeleton("a/not-checked", RULE_FILES);
    expect(rule?.content).toContain('import { defineRule, option } from "../rule.ts";');
    expect(rest?.content).toContain('import { defineRequirement } from "../rule.ts";');
    expect(rest?.content).toContain('    summary: "Unchecked",');
  });

  it("takes the group's requirements away with the last of them", () => {
    const one = REQUIREMENTS_FILE.replace(/ {2}"not-checked": .+?\),\n/s, "");
    const files = new Map([...RULE_FILES, ["src/rules/a/requirements.ts", one]]);
    files.delete("src/rules/a/not-checked.md");
    const [, , rest, known] = ruleSkeleton("a/unchecked", files);
    expect(rest).toEqual({ path: "src/rules/a/requirements.ts", content: "" });
    expect(known?.content).not.toContain("requirements");
  });

  it.each(["", "flat", "Errors/x", "errors/Bad_Name", "errors/x/y", "../x", "errors/", "errors/-x", "a b/c"])(
    "is refused with the name %j",
    (name) => {
      expect(() => ruleSkeleton(name, RULE_FILES)).toThrow(/is no name for a rule: write|Name the rule:/);
    },
  );

  it("is refused where one exists, or only its page", () => {
    expect(() => ruleSkeleton("a/first", RULE_FILES)).toThrow("src/rules/a/first.ts exists already");
    const pageOnly = new Map([["src/rules/x/y.md", ""]]);
    expect(() => ruleSkeleton("x/y", pageOnly)).toThrow("src/rules/x/y.md exists already");
  });
});
