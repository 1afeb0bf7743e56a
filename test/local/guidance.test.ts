import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGit } from "../../src/local/git.ts";
import { readGuidance } from "../../src/local/guidance.ts";
import { ENVIRONMENT, type Repository, repository, temporaryFolder } from "./repository.ts";

const guidance = async ({ root }: Repository) => readGuidance(await openGit(root, ENVIRONMENT), true);
const paths = async (repo: Repository) => (await guidance(repo)).checklists.map(({ path }) => path);

describe("guidance", () => {
  test("is the agents' folder as it stands, ignored by git or not", async () => {
    const repo = repository({ ".gitignore": ".claude/\n", "README.md": "# No" });
    repo.write(".claude/agents/b.md", "# B");
    repo.write(".claude/agents/deep/a.md", "# A");
    repo.write(".claude/agents/notes.txt", "no");
    expect(await guidance(repo)).toEqual({
      config: undefined,
      checklists: [
        { path: ".claude/agents/b.md", text: "# B", bundled: false },
        { path: ".claude/agents/deep/a.md", text: "# A", bundled: false },
      ],
    });
  });

  test("the configuration chooses: a file, a folder, a pattern anywhere", async () => {
    const repo = repository({
      "AGENTS.md": "a",
      "app/AGENTS.md": "b",
      "docs/review/c.md": "c",
      "docs/d.md": "d",
    });
    const choose = (...globs: readonly string[]) =>
      repo.write(".github/rubric.yml", `checklists: ${JSON.stringify(globs)}\n`);
    choose("AGENTS.md");
    expect(await paths(repo)).toEqual(["AGENTS.md"]);
    choose("**/AGENTS.md");
    expect(await paths(repo)).toEqual(["AGENTS.md", "app/AGENTS.md"]);
    choose("docs/review/*.md", "none/**/*.md", "missing.md");
    expect(await paths(repo)).toEqual(["docs/review/c.md"]);
  });

  test("a configuration that can't be read comes as it is, for the review to refuse", async () => {
    const repo = repository({ ".github/rubric.yml": "rules: [", ".claude/agents/a.md": "a" });
    expect(await guidance(repo)).toEqual({
      config: { path: ".github/rubric.yml", text: "rules: [" },
      checklists: [],
    });
  });

  test("follows a link inside the repository, refuses one that leads out", async () => {
    const repo = repository({ "AGENTS.md": "shared", ".claude/agents/a.md": "own" });
    symlinkSync("../../AGENTS.md", join(repo.root, ".claude/agents/link.md"));
    expect((await guidance(repo)).checklists[1]).toEqual({
      path: ".claude/agents/link.md",
      text: "shared",
      bundled: false,
    });
    symlinkSync(join(temporaryFolder(), "secret.md"), join(repo.root, ".claude/agents/out.md"));
    await expect(guidance(repo)).rejects.toThrow(".claude/agents/out.md is a symbolic link");
  });
});
