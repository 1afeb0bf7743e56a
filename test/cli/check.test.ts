import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CheckOptions, check } from "../../src/cli/check.ts";
import type { Scope } from "../../src/review/review.ts";
import { nodeWith } from "../child.ts";
import { ENVIRONMENT, repository } from "../local/repository.ts";
import { CLI, ended, rubric } from "./run.ts";
import { schemaOf } from "./schema.ts";

const CLEAN = 'def one() -> int:\n    """Give one."""\n    return 1\n';
const UNTYPED = 'def two(value) -> int:\n    """Give two."""\n    return 2\n';
const CHECKLIST = "# Reviewer\n\n- Type hints on every function parameter\n";
const AGENT = ".claude/agents/reviewer.md";

const isReport = schemaOf<{
  verdict: string;
  findings: { rule: string; path: string; line: number; message: string }[];
  files: { reviewed: number; skipped: { path: string; reason: string }[] };
}>("check");

type Options = Omit<CheckOptions, "format">;

async function report(folder: string, options: Options = {}, ...paths: readonly string[]) {
  const { code, out, err } = await ended(folder, (session) =>
    check(paths, { ...options, format: "json" }, session),
  );
  const parsed: unknown = JSON.parse(out);
  if (!isReport(parsed)) throw new Error(JSON.stringify(isReport.errors));
  return { code, err, ...parsed };
}

describe("rubric check", () => {
  test("shows a finding with its code, its checklist line, and the count", () => {
    const repo = repository({ [AGENT]: CHECKLIST });
    repo.write("app/two.py", UNTYPED);
    expect(rubric(repo.root, "check")).toEqual({
      code: 1,
      err: "",
      out: `app/two.py:1:9  warning  types/missing-parameter-type
  \`value\` has no type; annotate it.
  1 | def two(value) -> int:
    |         ^^^^^
  asked for by ${AGENT}:3 Type hints on every function parameter

1 finding in 1 file (1 reviewed, 0 skipped)
`,
    });
  });

  test("knows of migrations that did not change", async () => {
    const table = (columns: string) =>
      `from sqlmodel import Field, SQLModel\n\n\nclass Hero(SQLModel, table=True):\n${columns}`;
    const repo = repository({
      "app/models.py": table("    id: int = Field(primary_key=True)\n"),
      "alembic/versions/0001_start.py": 'revision = "1"\ndown_revision = None\n',
    });
    repo.write("app/models.py", table("    id: int = Field(primary_key=True)\n    name: str\n"));
    const rules = async () =>
      (await report(repo.root, { select: "database" })).findings.map(({ rule }) => rule);
    expect(await rules()).toEqual(["database/missing-migration"]);
    repo.write("alembic/versions/0002_name.py", 'revision = "2"\ndown_revision = "1"\n');
    expect(await rules()).toEqual([]);
  });

  test("ends with 0 and says so when nothing is found", () => {
    const repo = repository({ [AGENT]: CHECKLIST });
    repo.write("one.py", CLEAN);
    expect(rubric(repo.root, "check")).toEqual({
      code: 0,
      err: "",
      out: "No findings (1 reviewed, 0 skipped)\n",
    });
  });

  test("passes what a comment in the code permits, and lists it with the reason", async () => {
    const repo = repository({ [AGENT]: CHECKLIST });
    const mark = "  # rubric: allow[types/missing-parameter-type] called by plugins";
    repo.write("two.py", UNTYPED.replace(":\n", `:${mark}\n`));
    const permission = { comment: "allow", line: 1, reason: "called by plugins" };
    expect(await report(repo.root)).toMatchObject({
      code: 0,
      err: "",
      findings: [],
      permitted: [{ path: "two.py", line: 1, permission }],
    });
    repo.write("two.py", UNTYPED.replace(":\n", `:${mark.replace(" called by plugins", "")}\n`));
    expect(await report(repo.root)).toMatchObject({
      code: 1,
      findings: [{ rule: "types/missing-parameter-type" }, { rule: "rubric/unused-permission" }],
      permitted: [],
    });
  });

  test("lists every permission of whole files", async () => {
    const mark = "  # rubric: allow[types/missing-parameter-type] called by plugins";
    const repo = repository({ [AGENT]: CHECKLIST, "two.py": UNTYPED.replace(":\n", `:${mark}\n`) });
    expect(await report(repo.root, { scope: "files" }, "two.py")).toMatchObject({
      code: 0,
      permitted: [{ path: "two.py", permission: { reason: "called by plugins" } }],
    });
  });

  test("ends with 0 and a hint when nothing changed", async () => {
    const repo = repository({ "two.py": UNTYPED });
    const { code, out } = await ended(repo.root, (session) => check([], { format: "pretty" }, session));
    expect(code).toBe(0);
    expect(out).toContain("Nothing to review: no Python file differs from the last commit.");
  });

  test("says that the configuration names no checklist that is there", async () => {
    const repo = repository({ ".github/rubric.yml": "checklists: [doc/*.md]\n", "two.py": "" });
    repo.write("two.py", UNTYPED);
    const { code, err } = await ended(repo.root, (session) => check([], { format: "pretty" }, session));
    expect(err).toBe("rubric: No file is there that `checklists` of the configuration names (`doc/*.md`).\n");
    expect(code).toBe(1);
  });

  test("says that a configuration of another name is not read, unless there is one of the right name", async () => {
    const repo = repository({ [AGENT]: CHECKLIST, ".github/rubric.yaml": "scope: files\n", "two.py": "" });
    repo.write("two.py", UNTYPED);
    const errors = async () =>
      (await ended(repo.root, (session) => check([], { format: "pretty" }, session))).err;
    expect(await errors()).toBe(
      "rubric: `.github/rubric.yaml` is not read; name it `.github/rubric.yml` if it is the configuration.\n",
    );
    repo.write(".github/rubric.yml", "");
    expect(await errors()).toBe("");
  });

  test("says what the configuration extends and was not read, and nothing else is lost by it", async () => {
    const repo = repository({ ".github/rubric.yml": "_extends: base\n", "two.py": UNTYPED });
    const { code, out, err } = await ended(repo.root, (session) => check([], { format: "pretty" }, session));
    expect(err).toBe("rubric: .github/rubric.yml extends `base`, which is read on GitHub only.\n");
    expect(code).toBe(0);
    expect(out).toContain("Nothing to review: no Python file differs from the last commit.");
    repo.write("two.py", `${UNTYPED}A: int = 1\n`);
    const changed = await ended(repo.root, (session) => check([], { format: "pretty" }, session));
    expect(changed.out).toContain("(1 reviewed, 0 skipped)");
  });

  test("says that everything that changed is excluded", async () => {
    const repo = repository({ ".github/rubric.yml": 'exclude: ["made/**"]\n' });
    repo.write("made/two.py", UNTYPED);
    const { code, out } = await ended(repo.root, (session) => check([], { format: "pretty" }, session));
    expect(code).toBe(0);
    expect(out).toBe(
      "Nothing to review: `include` and `exclude` of the configuration leave out every Python file that changed.\n" +
        "`rubric explain PATH` says of a file which of them it is.\n",
    );
  });

  test("prints JSON as its schema says", async () => {
    const repo = repository({ [AGENT]: CHECKLIST });
    repo.write("two.py", UNTYPED);
    repo.write("image.py", new Uint8Array([0, 1]));
    expect(await report(repo.root)).toMatchObject({
      // Findings or not, a file is missing from the review.
      code: 2,
      err: "rubric: image.py is a binary file. 1 other file reviewed.\n",
      verdict: "success",
      findings: [
        {
          rule: "types/missing-parameter-type",
          severity: "warning",
          path: "two.py",
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 14,
          items: [{ file: AGENT, line: 3, text: "Type hints on every function parameter" }],
        },
      ],
      files: { reviewed: 1, skipped: [{ path: "image.py", reason: "is a binary file" }] },
    });
  });

  test("passes over links, which are no text of the repository", async () => {
    const repo = repository({ [AGENT]: CHECKLIST, "one.py": CLEAN });
    symlinkSync("one.py", join(repo.root, "link.py"));
    expect(await report(repo.root)).toMatchObject({
      code: 0,
      err: "",
      files: { reviewed: 0, skipped: [{ path: "link.py", reason: "is a symbolic link" }] },
    });
  });

  test("reports what a change introduces, or stands on its lines, or all in its files", async () => {
    const repo = repository({ [AGENT]: CHECKLIST, "two.py": UNTYPED, "old.py": UNTYPED });
    repo.write("two.py", `${UNTYPED}\n\n${UNTYPED.replace("two", "three")}`);
    const lines = async (scope?: Scope, ...paths: readonly string[]) => {
      const { findings } = await report(repo.root, scope === undefined ? {} : { scope }, ...paths);
      return findings.map(({ path, line }) => `${path}:${line}`);
    };
    expect(await lines()).toEqual(["two.py:6"]);
    expect(await lines("lines")).toEqual(["two.py:6"]);
    expect(await lines("files")).toEqual(["two.py:1", "two.py:6"]);
    expect(await lines("files", "old.py")).toEqual(["old.py:1"]);
  });

  test("compares with the point where the branch left another", async () => {
    const repo = repository({ [AGENT]: CHECKLIST });
    repo.git("checkout", "--quiet", "-b", "topic");
    repo.commit({ "two.py": UNTYPED });
    expect((await report(repo.root)).findings).toEqual([]);
    expect((await report(repo.root, { base: "main" })).findings).toHaveLength(1);
  });

  test("works in a folder below the top, with paths as typed there", async () => {
    const repo = repository({ [AGENT]: CHECKLIST });
    repo.write("app/two.py", UNTYPED);
    repo.write("app/three.py", UNTYPED);
    const { findings } = await report(join(repo.root, "app"), {}, "two.py");
    expect(findings.map(({ path }) => path)).toEqual(["app/two.py"]);
  });

  test("--select runs rules that no checklist asks for", async () => {
    const repo = repository({ [AGENT]: CHECKLIST });
    repo.write("two.py", "def two(value):\n    return 2\n");
    const rules = async (select: string) =>
      (await report(repo.root, { select })).findings.map(({ rule }) => rule);
    expect((await rules("docs,types/missing-return-type")).sort()).toEqual([
      "docs/missing-docstring",
      "types/missing-return-type",
    ]);
    expect(await rules("all")).toContain("types/missing-parameter-type");
  });

  test("says what the whole change lacks when it sees all of it, and never of a part", async () => {
    const routes = (name: string) =>
      `from fastapi import APIRouter\n\nrouter = APIRouter()\n\n\n@router.get("/${name}")\ndef read_${name}() -> None: ...\n`;
    const repo = repository({ "tests/test_cats.py": "" });
    repo.write("app/cats.py", routes("cats"));
    repo.write("app/dogs.py", routes("dogs"));
    repo.write("tests/test_cats.py", 'client.get("/cats")\n');
    const select = "tests/untested-endpoint";
    const lacking = async (...paths: readonly string[]) =>
      (await report(repo.root, { select }, ...paths)).findings.map(({ path }) => path);
    expect(await lacking()).toEqual(["app/dogs.py"]);
    expect(await lacking(".")).toEqual(["app/dogs.py"]);
    for (const part of [["app"], ["app/cats.py"], ["app/dogs.py", "tests/test_cats.py"]]) {
      expect(await lacking(...part)).toEqual([]);
    }
    repo.write(".github/rubric.yml", "exclude: [tests/**]\n");
    expect(await lacking()).toEqual(["app/dogs.py"]);
    repo.write("tests/test_dogs.py", new Uint8Array([0]));
    expect(await lacking()).toEqual([]);
  });

  test("--checklist takes the place of the repository's checklists", async () => {
    const repo = repository({ [AGENT]: CHECKLIST, "other.md": "- Every public function has a docstring\n" });
    repo.write("two.py", "def two(value) -> int:\n    return 2\n");
    const { findings } = await report(repo.root, { checklist: ["other.md"] });
    expect(findings.map(({ rule }) => rule)).toEqual(["docs/missing-docstring"]);
  });

  test("an edited checklist and configuration are tried at once", async () => {
    const repo = repository({ [AGENT]: "# Nothing\n" });
    repo.write("two.py", UNTYPED);
    repo.write(AGENT, CHECKLIST);
    repo.write(".github/rubric.yml", "rules:\n  types/missing-parameter-type: error\n");
    expect(await report(repo.root)).toMatchObject({ verdict: "failure", findings: [{ severity: "error" }] });
  });

  test("a broken configuration leaves JSON that says so", async () => {
    const repo = repository({ ".github/rubric.yml": "scope: wide\n" });
    repo.write("two.py", UNTYPED);
    const { code, err, verdict, findings } = await report(repo.root);
    expect({ code, verdict, findings }).toEqual({ code: 2, verdict: "action_required", findings: [] });
    expect(err).toMatch(/^rubric: \.github\/rubric\.yml:1: .*`wide`/);
  });

  test("without a checklist of its own, a repository is told whose wishes these are", async () => {
    const repo = repository();
    repo.write("two.py", UNTYPED);
    const { code, out } = await ended(repo.root, (session) => check([], { format: "pretty" }, session));
    expect(code).toBe(1);
    expect(out).toContain("No checklist of this repository asks for anything Rubric can decide");
    expect(out).toMatch(/asked for by agents\/[a-z-]+\.md:\d+ /);
  });

  test("text of a repository never reaches the terminal as a command", () => {
    const hostile = "\u001b]0;owned\u0007\u202e";
    const repo = repository({ [AGENT]: `- Type hints on every function parameter ${hostile}\n` });
    repo.write(`two${hostile}.py`, `${UNTYPED.trimEnd()}  # ${hostile}\n`);
    repo.write(`image${hostile}.py`, new Uint8Array([0]));
    const { out, err } = rubric(repo.root, "check");
    expect(out + err).toContain("two");
    expect(out + err).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });

  test("whoever reads may stop early", async () => {
    const repo = repository();
    repo.write("two.py", Array.from({ length: 600 }, (_, at) => UNTYPED.replace("two", `f${at}`)).join("\n"));
    const check = nodeWith([CLI, "check", "--select", "types"], { cwd: repo.root, env: ENVIRONMENT });
    check.process.stdout.once("data", () => check.process.stdout.destroy());
    expect(await check.ended).toBe(1);
    expect(check.errors()).toBe("");
  });
});
