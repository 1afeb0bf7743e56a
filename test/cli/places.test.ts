import { describe, expect, test } from "vitest";
import { check } from "../../src/cli/check.ts";
import { explain } from "../../src/cli/explain.ts";
import { CannotRun } from "../../src/local/cannot-run.ts";
import { type Repository, repository, temporaryFolder } from "../local/repository.ts";
import { ended, rubric } from "./run.ts";
import { schemaOf } from "./schema.ts";

const UNTYPED = "def f(x):\n    return x\n";

/** A repository of several services, each with its own agent files. */
const SERVICES = {
  "AGENTS.md": "# All\n\n- [ ] Be kind to each other\n",
  "CLAUDE.md": "# All\n\n- [ ] Be kind to each other\n",
  "services/a/AGENTS.md": "# A\n\n- Every function must have a return type\n",
  "services/b/CLAUDE.md": "# B\n\n- Consider type hints on function parameters\n",
  ".cursor/rules/x.mdc":
    "---\ndescription: API\nglobs: **/api/*.py\nalwaysApply: false\n---\n- Functions have docstrings\n",
  ".cursor/rules/by-hand.mdc":
    "---\ndescription:\nglobs:\nalwaysApply: false\n---\n- Functions have docstrings\n",
  "tools/x.py": UNTYPED,
};

const FILES = ["services/a/api/x.py", "services/a/x.py", "services/b/x.py", "tools/y.py"];

async function found(repo: Repository) {
  const { out, err } = await ended(repo.root, (session) => check([], { format: "json" }, session));
  const {
    findings,
  }: { findings: { path: string; rule: string; severity: string; items: { file: string }[] }[] } =
    JSON.parse(out);
  const lines = findings.map(
    ({ path, rule, severity, items }) =>
      `${path} ${severity} ${rule} ${items.map(({ file }) => file).join()}`,
  );
  return { lines, err };
}

test("each file of a monorepo is reviewed with its own checklists", async () => {
  const repo = repository(SERVICES);
  for (const path of FILES) repo.write(path, UNTYPED);
  expect(await found(repo)).toEqual({
    lines: [
      "services/a/api/x.py warning docs/missing-docstring .cursor/rules/x.mdc",
      "services/a/api/x.py error types/missing-return-type services/a/AGENTS.md",
      "services/a/x.py error types/missing-return-type services/a/AGENTS.md",
      "services/b/x.py note types/missing-parameter-type services/b/CLAUDE.md",
    ],
    err: "",
  });
});

test("where only other folders' checklists ask for something, the bundled ones do not stand in", async () => {
  const repo = repository(SERVICES);
  repo.write("tools/y.py", UNTYPED);
  expect((await found(repo)).lines).toEqual([]);
  repo.remove("services/a/AGENTS.md");
  repo.remove("services/b/CLAUDE.md");
  repo.remove(".cursor/rules");
  expect((await found(repo)).lines).toContainEqual(expect.stringContaining("tools/y.py error"));
});

test("the configuration says which checklists there are, in what order, and for what", async () => {
  const repo = repository(SERVICES);
  for (const path of FILES) repo.write(path, UNTYPED);
  repo.write(
    ".github/rubric.yml",
    "checklists:\n  - { files: services/a/AGENTS.md, paths: tools/** }\n  - files: ['**/CLAUDE.md']\n",
  );
  expect((await found(repo)).lines).toEqual([
    "services/b/x.py note types/missing-parameter-type services/b/CLAUDE.md",
    "tools/y.py error types/missing-return-type services/a/AGENTS.md",
  ]);
});

test("a checklist that is named on the command line applies everywhere", async () => {
  const repo = repository(SERVICES);
  repo.write("tools/y.py", UNTYPED);
  const { out } = await ended(repo.root, (session) =>
    check([], { format: "json", checklist: ["services/a/AGENTS.md"] }, session),
  );
  expect(JSON.parse(out)).toMatchObject({
    findings: [{ path: "tools/y.py", rule: "types/missing-return-type" }],
  });
});

test("a pattern that can't be used is told with its line, and keeps the file from applying", async () => {
  const repo = repository({
    ".cursor/rules/x.mdc": "---\ndescription: d\nglobs: (a|b)\n---\n- Functions have docstrings\n",
  });
  const { out } = await ended(repo.root, (session) => explain("a.py", { format: "json" }, session));
  expect(JSON.parse(out).checklists[0]).toMatchObject({ path: ".cursor/rules/x.mdc", applies: false });
});

describe("rubric explain PATH", () => {
  test("shows which checklists apply and which do not, why, and what they ask for", () => {
    const repo = repository({ ...SERVICES, "GEMINI.md": new Uint8Array([0]) });
    const { code, out, err } = rubric(repo.root, "explain", "services/a/api/x.py");
    expect({ code, err }).toEqual({ code: 2, err: "" });
    expect(out).toBe(`services/a/api/x.py

Checklists that apply, the one that counts most first
  services/a/AGENTS.md       An AGENTS.md applies to its own folder, services/a/.  1 item enforced
  AGENTS.md                  An AGENTS.md applies everywhere.
  .cursor/rules/x.mdc        Its front matter says \`globs\`: **/api/*.py.  1 item enforced

Checklists that do not apply
  services/b/CLAUDE.md       A CLAUDE.md applies to its own folder, services/b/.  1 item enforced
  .cursor/rules/by-hand.mdc  Its front matter says \`alwaysApply: false\`, with neither \`globs\` nor a description: such a rule is used by hand only.  1 item enforced
  CLAUDE.md                  It has the same text as AGENTS.md, which counts for both.

Agent files that were not read
  GEMINI.md is a binary file

Rules
  warning  docs/missing-docstring {"kinds":["function"]}
             .cursor/rules/x.mdc:6  Functions have docstrings
  error    types/missing-return-type
             services/a/AGENTS.md:3  Every function must have a return type
`);
  });

  test("answers in JSON as its schema says, from any folder, also for a file that is not there", async () => {
    const repo = repository({
      ...SERVICES,
      ".github/rubric.yml": "rules: { types: off }\nexclude: [services/b]\n",
    });
    const { out } = await ended(`${repo.root}/services/b`, (session) =>
      explain("new/folder/x.py", { format: "json" }, session),
    );
    const isExplained = schemaOf("explain");
    expect(isExplained(JSON.parse(out)), JSON.stringify(isExplained.errors)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      path: "services/b/new/folder/x.py",
      aside: "is excluded by `exclude` of the configuration, so no rule is checked in it",
      rules: [],
      off: ["types/missing-parameter-type"],
    });
  });

  test("says which of the configuration's patterns leave a file out", async () => {
    const repo = repository({ ".github/rubric.yml": "include: [src/**]\nexclude: [src/old/**]\n" });
    const shown = (path: string) =>
      ended(repo.root, (session) => explain(path, { format: "pretty" }, session)).then(({ out }) => out);
    expect(await shown("app/a.py")).toContain("app/a.py is not among `include` of the configuration, so");
    expect(await shown("src/old/a.py")).toContain("is excluded by `exclude` of the configuration, so");
    expect(await shown("src/a.py")).toMatch(/^src\/a\.py\n/);
  });

  test("names the bundled checklists where they stand in, and who disagrees", async () => {
    const repo = repository({ "README.md": "" });
    const pretty = (path: string) =>
      ended(repo.root, (session) => explain(path, { format: "pretty" }, session)).then(({ out }) => out);
    expect(await pretty("x.py")).toMatch(
      /^x\.py\n\nChecklists that apply.*\n {2}agents\/\S+\.md +It comes with Rubric and stands in where /,
    );
    expect(await pretty("README.md")).toMatch(
      /^README\.md is not a Python file, so no rule is checked in it\.\n/,
    );
    repo.write("AGENTS.md", "- Write docstrings in Google style\n");
    repo.write("CLAUDE.md", "- Write docstrings in NumPy style\n");
    repo.write("a/AGENTS.md", "- Every function has a return type\n");
    expect(await pretty("a/x.py")).toContain(
      "Two items disagree about the option style of docs/docstring-style",
    );
    repo.remove("CLAUDE.md");
    expect(await pretty("a/x.py")).not.toContain("disagree");
  });

  test.each([
    ["../x.py", /^\.\.\/x\.py is outside of the repository .*; name a path inside it\.$/],
    ["./services", /^\.\/services is a folder; name a file in it, be it there yet or not\.$/],
    ["services", /^services is a folder; name a file in it/],
    [".", /^\. is a folder; name a file in it/],
  ])("%s can't be explained", async (given, sentence) => {
    const repo = repository(SERVICES);
    const explained = ended(repo.root, (session) => explain(given, { format: "pretty" }, session));
    await expect(explained).rejects.toThrow(sentence);
    await expect(explained).rejects.toThrow(CannotRun);
  });

  test("needs a repository, and a configuration that can be read", () => {
    const folder = temporaryFolder();
    expect(rubric(folder, "explain", "x.py")).toEqual({
      code: 2,
      out: "",
      err: `rubric: ${folder} is not in a git repository; run rubric inside one, or \`git init\` first.\n`,
    });
    const repo = repository({ ".github/rubric.yml": "checklist: []\n" });
    const { code, out, err } = rubric(repo.root, "explain", "x.py");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      "rubric: .github/rubric.yml:1: There is no key `checklist`. Did you mean `checklists`?\n",
    );
  });
});
