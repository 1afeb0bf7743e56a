import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { showChecklists } from "../../src/cli/checklist.ts";
import { explain } from "../../src/cli/explain.ts";
import { listRules } from "../../src/cli/rules.ts";
import { CannotRun } from "../../src/local/cannot-run.ts";
import { RULES } from "../../src/rules/registry.ts";
import { repository, temporaryFolder } from "../local/repository.ts";
import { ended, rubric } from "./run.ts";
import { schemaOf } from "./schema.ts";

function isValid(command: string, text: string): boolean {
  return schemaOf(command)(JSON.parse(text));
}

describe("rubric rules", () => {
  test("lists every rule with severity and summary", () => {
    const { code, out } = rubric(temporaryFolder(), "rules");
    expect(code).toBe(0);
    const rows = out.trimEnd().split("\n");
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual(
      [...RULES].map(([name, { severity, summary }]) => [name, severity, summary]),
    );
  });

  test("prints JSON as its schema says", async () => {
    const { out } = await ended(temporaryFolder(), (session) => listRules({ format: "json" }, session));
    expect(isValid("rules", out)).toBe(true);
  });
});

describe("rubric explain", () => {
  test("shows a rule's page for reading", () => {
    const { code, out } = rubric(temporaryFolder(), "explain", "docs/missing-docstring");
    const page = readFileSync("src/rules/docs/missing-docstring.md", "utf8");
    const [, title = ""] = /^# (.+)$/m.exec(page) ?? [];
    expect(code).toBe(0);
    expect(out).toMatch(/^docs\/missing-docstring\n/);
    expect(out).toContain(`\n${title}\n`);
    expect(out).not.toContain("```");
  });

  test("shows the page of what is said about permissions", () => {
    const { code, out } = rubric(temporaryFolder(), "explain", "rubric/unused-permission");
    expect(code).toBe(0);
    expect(out).toMatch(/^rubric\/unused-permission\nPermission that permits nothing\n/);
  });

  test("prints a rule as its schema says", async () => {
    const { out } = await ended(temporaryFolder(), (session) =>
      explain("docs/missing-docstring", { format: "json" }, session),
    );
    expect(isValid("explain", out)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      rule: "docs/missing-docstring",
      severity: "warning",
      checked: true,
    });
  });

  test("shows what checklists can ask for and is not checked yet, and says so", async () => {
    const shown = (format: "pretty" | "json") =>
      ended(temporaryFolder(), (session) => explain("style/naive-datetime", { format }, session));
    const { code, out } = await shown("pretty");
    expect(code).toBe(0);
    expect(out).toMatch(/^style\/naive-datetime\n.*not check it yet: it is left to people\.\n$/s);
    const json = (await shown("json")).out;
    expect(isValid("explain", json)).toBe(true);
    expect(JSON.parse(json)).toMatchObject({ rule: "style/naive-datetime", checked: false });
  });

  test.each([
    [
      "docs/missing-docstrin",
      'There is neither a rule nor a file "docs/missing-docstrin". Did you mean "docs/missing-docstring"?',
    ],
    [
      "nothing/alike",
      'There is neither a rule nor a file "nothing/alike". `rubric rules` lists the rules; a path has a dot or two slashes, or is there.',
    ],
  ])("%s is neither rule nor path", async (name, sentence) => {
    const explained = ended(temporaryFolder(), (session) => explain(name, { format: "pretty" }, session));
    await expect(explained).rejects.toThrow(new CannotRun(sentence));
  });
});

describe("rubric checklist", () => {
  const TEXT =
    "---\nname: reviewer\n---\n# API\n\n- Type hints on every function parameter\n- Be kind to newcomers\n";

  test("shows what becomes of each item, and why", () => {
    const repo = repository({ "a.md": TEXT });
    const { code, out } = rubric(repo.root, "checklist", "a.md");
    expect(code).toBe(0);
    expect(out).toContain("a.md  reviewer\n");
    expect(out).toMatch(
      /6 {2}enforced {2}Type hints on every function parameter\n +types\/missing-parameter-type/,
    );
    expect(out).toMatch(/matched ".+"/);
    expect(out).toMatch(/\n2 items: 1 enforced, \d manual, \d context\n$/);
  });

  test("prints JSON as its schema says", async () => {
    const repo = repository({ "a.md": TEXT, "b.md": "" });
    const { code, out } = await ended(repo.root, (session) =>
      showChecklists(["a.md", "b.md"], { format: "json" }, session),
    );
    expect(code).toBe(0);
    expect(isValid("checklist", out)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          path: "a.md",
          name: "reviewer",
          items: [
            {
              line: 6,
              text: "Type hints on every function parameter",
              state: "enforced",
              bindings: [{ rule: "types/missing-parameter-type" }],
            },
            { line: 7, text: "Be kind to newcomers", bindings: [] },
          ],
        },
        { path: "b.md", items: [] },
      ],
    });
  });

  test("explains how one line was understood", async () => {
    const repo = repository({ "a.md": TEXT });
    const explained = (...args: string[]) => rubric(repo.root, "checklist", ...args);
    const { code, out } = explained("a.md", "--explain", "6");
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.md:6 {2}Type hints on every function parameter\n {2}stands below +API\n/);
    expect(out).toMatch(/by the ask `.+`\n/);
    expect(explained("a.md", "--explain", "9")).toEqual({
      code: 2,
      out: "",
      err: "rubric: a.md:9 starts no item. The item above it starts on line 7.\n",
    });
    expect(explained("a.md", "--explain", "1").err).toBe(
      "rubric: a.md:1 starts no item. No item stands above it.\n",
    );
    repo.write("long.md", "- Be kind\n".repeat(1_100));
    expect(explained("long.md", "--explain", "1050").err).toBe(
      "rubric: long.md:1050 starts no item. The item above it starts on line 1000. Not all of the file was read; without --explain it is said from where on.\n",
    );
    expect(explained("a.md", "--explain", "x").err).toBe(
      'rubric: --explain takes a line\'s number, not "x".\n',
    );
    expect(explained("a.md", "a.md", "--explain", "6").err).toMatch(/looks at one line of one file/);
  });

  test("explains one line in JSON, too", async () => {
    const repo = repository({ "a.md": TEXT });
    const explained = (format: "json" | "markdown") =>
      ended(repo.root, (session) => showChecklists(["a.md"], { format, explain: "6" }, session));
    const { code, out } = await explained("json");
    expect(code).toBe(0);
    expect(isValid("checklist", out)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ items: [{ line: 6, headings: ["API"], bindings: [{ ask: expect.any(String) }] }] }],
    });
    expect(JSON.parse(out).files[0].items).toHaveLength(1);
    await expect(explained("markdown")).rejects.toThrow("--explain answers in text or in JSON.");
  });

  test("explains each of the sentences of a line", () => {
    const repo = repository({ "a.md": "# A\n\n## B\n\nUse type hints. Never use globals.\n" });
    const { out } = rubric(repo.root, "checklist", "a.md", "--explain", "5");
    expect(out.match(/^a\.md:5 {2}.*/gm)).toEqual(["a.md:5  Use type hints.", "a.md:5  Never use globals."]);
  });

  test("without a file, shows those of the repository in their order, or the bundled ones", async () => {
    const rules = "# Rules\n\n- Type hints on every function parameter\n";
    const repo = repository({
      "AGENTS.md": rules,
      ".claude/agents/a.md": `${rules}- Be kind\n`,
      "CLAUDE.md": rules,
    });
    const { code, out, err } = rubric(repo.root, "checklist");
    expect(code).toBe(0);
    expect(out.match(/^\S+\.md(?= )/gm)).toEqual([".claude/agents/a.md", "AGENTS.md"]);
    expect(err).toBe("rubric: CLAUDE.md has the same text as AGENTS.md, which counts for both.\n");
    const bare = rubric(repository({ "a.py": "" }).root, "checklist");
    expect(bare).toMatchObject({ code: 0, out: expect.stringContaining("agents/async-backend-engineer.md") });
    const broken = rubric(repository({ ".github/rubric.yml": "scope: all\n" }).root, "checklist");
    expect(broken).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(".github/rubric.yml:1: "),
    });
    expect(rubric(temporaryFolder(), "checklist")).toMatchObject({ code: 2, out: "" });
  });

  test("prints a page", async () => {
    const repo = repository({ "a.md": TEXT });
    const { out } = await ended(repo.root, (session) =>
      showChecklists(["a.md"], { format: "markdown" }, session),
    );
    expect(out).toMatch(/^## `a\.md`\n\n2 items: .+\.\n\n\| Line \| Item \|/);
  });

  test("a file that is not there", () => {
    expect(rubric(temporaryFolder(), "checklist", "none.md")).toEqual({
      code: 2,
      out: "",
      err: "rubric: none.md does not exist; check the path.\n",
    });
  });
});

test("--version and --help answer with 0", () => {
  const folder = temporaryFolder();
  expect(rubric(folder, "--version")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  const help = rubric(folder, "check", "--help");
  expect(help.code).toBe(0);
  for (const option of ["--base", "--scope", "--select", "--checklist", "--format"])
    expect(help.out).toContain(option);
});
