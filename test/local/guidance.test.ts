import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGit } from "../../src/local/git.ts";
import { readConfigFile, readGuidance } from "../../src/local/guidance.ts";
import { readConfig } from "../../src/review/config.ts";
import { ENVIRONMENT, type Repository, repository, temporaryFolder } from "./repository.ts";

/** What a configuration with these checklists wants; without any, the usual ones. */
async function guidance({ root }: Repository, near?: readonly string[], checklists?: string) {
  const text = checklists === undefined ? "" : `checklists: ${checklists}\n`;
  const reading = readConfig({ path: "rubric.yml", text }, new Map());
  if ("problems" in reading) throw new Error(reading.problems[0]?.message);
  const git = await openGit(root, ENVIRONMENT);
  return readGuidance(git, { checklists: reading.config.checklists, near });
}

const paths = async (...given: Parameters<typeof guidance>) =>
  (await guidance(...given)).checklists.map(({ path }) => path);

describe("the configuration", () => {
  test("is the file as it stands, or none", () => {
    const repo = repository({ "README.md": "# No" });
    expect(readConfigFile(repo.root)).toBeUndefined();
    repo.write(".github/rubric.yml", "rules: [");
    expect(readConfigFile(repo.root)).toEqual({ path: ".github/rubric.yml", text: "rules: [" });
    repo.write(".github/rubric.yml", new Uint8Array([0]));
    expect(() => readConfigFile(repo.root)).toThrow(".github/rubric.yml is a binary file");
  });
});

describe("guidance", () => {
  test("is every usual agent file as it stands, at the root ignored by git or not", async () => {
    const repo = repository({ ".gitignore": ".claude/\nCLAUDE.md\n", "README.md": "# No" });
    const files = [
      "app/AGENTS.md",
      "app/.cursor/rules/x.mdc",
      ".claude/agents/b.md",
      ".claude/agents/deep/a.md",
      ".github/agents/a.agent.md",
      "AGENTS.md",
      "CLAUDE.md",
      "GEMINI.md",
      ".claude/skills/api/SKILL.md",
      ".github/copilot-instructions.md",
      ".github/instructions/py/a.instructions.md",
      ".cursor/rules/x.mdc",
      ".cursorrules",
    ];
    for (const path of files) repo.write(path, `# ${path}`);
    const others = [".claude/agents/notes.txt", "app/CLAUDE.md", "docs/a.md", ".claude/skills/api/more.md"];
    for (const path of others) repo.write(path, "no");
    const found = await guidance(repo);
    expect(found).toEqual({
      checklists: files.map((path) => ({ path, text: `# ${path}`, bundled: false })),
      unread: [],
    });
    expect(await guidance(repo, ["app/a.py"])).toEqual(found);
    expect(await paths(repo, ["a.py"])).toEqual(files.slice(2));
  });

  test("of a folder is read for what lies in it only", async () => {
    const repo = repository({
      "services/a/AGENTS.md": "a",
      "services/a/.claude/CLAUDE.md": "c",
      "services/b/CLAUDE.md": "b",
      "services/AGENTS.md": "s",
    });
    repo.write("services/b/deep/GEMINI.md", "not added yet");
    expect(await paths(repo, ["services/a/app/x.py"])).toEqual([
      "services/a/AGENTS.md",
      "services/a/.claude/CLAUDE.md",
      "services/AGENTS.md",
    ]);
    expect(await paths(repo, ["services/b/deep/x.py"])).toEqual([
      "services/b/deep/GEMINI.md",
      "services/b/CLAUDE.md",
      "services/AGENTS.md",
    ]);
    expect(await paths(repo, ["x.py"])).toEqual([]);
  });

  test("the configuration chooses: a file, a folder, a pattern anywhere", async () => {
    const repo = repository({
      "AGENTS.md": "a",
      "app/AGENTS.md": "b",
      "docs/review/c.md": "c",
      "docs/d.md": "d",
    });
    expect(await paths(repo, undefined, "[AGENTS.md]")).toEqual(["AGENTS.md"]);
    expect(await paths(repo, undefined, '["**/AGENTS.md"]')).toEqual(["app/AGENTS.md", "AGENTS.md"]);
    expect(await paths(repo, ["x.py"], '["**/[d].md"]'.replace("[d]", "d"))).toEqual(["docs/d.md"]);
    expect(await paths(repo, undefined, '[docs/review/*.md, "none/**/*.md", missing.md]')).toEqual([
      "docs/review/c.md",
    ]);
    expect(await paths(repo, undefined, "[docs, AGENTS.md]")).toEqual([
      "docs/d.md",
      "docs/review/c.md",
      "AGENTS.md",
    ]);
  });

  test("never comes from other people's folders", async () => {
    const repo = repository({ "node_modules/x/AGENTS.md": "tracked", "docs/a.md": "a" });
    for (const folder of ["node_modules/y", ".venv/lib", "app/.venv/lib", "docs/node_modules/z"]) {
      repo.write(`${folder}/AGENTS.md`, "no");
      repo.write(`${folder}/a.md`, "no");
    }
    const near = ["node_modules/x/a.py", ".venv/lib/a.py", "app/.venv/lib/a.py"];
    expect(await paths(repo)).toEqual([]);
    expect(await paths(repo, near)).toEqual([]);
    expect(await paths(repo, undefined, '["docs/**/*.md", "**/a.md"]')).toEqual(["docs/a.md"]);
  });

  test("follows links to files and folders inside the repository, and says which lead elsewhere", async () => {
    const repo = repository({
      "AGENTS.md": "shared",
      "team/agents/a.md": "own",
      "team/one/SKILL.md": "skill",
    });
    const link = (to: string, path: string) => symlinkSync(to, join(repo.root, path));
    repo.write(".claude/skills/x/SKILL.md", "x");
    link("AGENTS.md", "CLAUDE.md");
    link("../team/agents", ".claude/agents");
    link("../../team/one", ".claude/skills/one");
    link("../..", "team/one/behind");
    link("../..", ".claude/skills/circle");
    link("gone.md", "GEMINI.md");
    const outside = temporaryFolder();
    writeFileSync(join(outside, "secret.md"), "secret");
    link(join(outside, "secret.md"), ".cursorrules");
    repo.write(".github/a.md", "a");
    link(outside, ".github/agents");
    expect(await guidance(repo)).toEqual({
      checklists: [
        { path: ".claude/agents/a.md", text: "own", bundled: false },
        { path: "AGENTS.md", text: "shared", bundled: false },
        { path: "CLAUDE.md", text: "shared", bundled: false },
        { path: ".claude/skills/one/SKILL.md", text: "skill", bundled: false },
        { path: ".claude/skills/x/SKILL.md", text: "x", bundled: false },
      ],
      unread: [
        { path: ".github/agents", reason: "is a symbolic link that leads out of the repository" },
        { path: "GEMINI.md", reason: "is a symbolic link to what is not there" },
        { path: ".cursorrules", reason: "is a symbolic link that leads out of the repository" },
      ],
    });
  });

  test("says what could not be read, and reads the others", async () => {
    const repo = repository({ "CLAUDE.md": new Uint8Array([0, 1]), "AGENTS.md": "a" });
    expect(await guidance(repo)).toEqual({
      checklists: [{ path: "AGENTS.md", text: "a", bundled: false }],
      unread: [{ path: "CLAUDE.md", reason: "is a binary file" }],
    });
  });

  test("has an end, and says where", async () => {
    const repo = repository({});
    for (let index = 100; index < 201; index += 1) repo.write(`.claude/agents/${index}.md`, `${index}`);
    const { checklists, unread } = await guidance(repo);
    expect(checklists).toHaveLength(100);
    expect(unread).toEqual([
      { path: "1 more checklists", reason: "are left out: at most 100 are read", counts: "others" },
    ]);
  });
});
