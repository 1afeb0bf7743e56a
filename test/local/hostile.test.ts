import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openGit } from "../../src/local/git.ts";
import { readTree } from "../../src/local/tree.ts";
import { ENVIRONMENT, type Repository, repository, temporaryFolder } from "./repository.ts";

const TEXT = "def one():\n    return 1\n";

/** A repository as somebody unpacked it: its own configuration names commands that leave a mark when they run. */
function trap(configure: (repo: Repository, command: string) => void) {
  const mark = join(temporaryFolder(), "ran");
  const repo = repository({ "a.py": TEXT, ".gitattributes": "*.py filter=evil diff=evil\n" });
  configure(repo, `touch ${mark}; cat`);
  return { repo, ran: () => existsSync(mark) };
}

const read = (folder: string) =>
  readTree({ folder, environment: ENVIRONMENT, paths: [], base: undefined, scope: undefined });

describe("nothing in a repository's configuration runs", () => {
  test.each([
    ["core.fsmonitor", (repo: Repository) => repo.git("status")],
    ["filter.evil.clean", (repo: Repository) => repo.git("diff")],
    ["filter.evil.process", (repo: Repository) => repo.git("diff")],
    ["diff.evil.textconv", (repo: Repository) => repo.git("diff", "--textconv")],
    ["diff.external", (repo: Repository) => repo.git("diff", "--ext-diff")],
    ["diff.evil.command", (repo: Repository) => repo.git("diff", "--ext-diff")],
  ])("%s", async (key, usual) => {
    const { repo, ran } = trap((it, command) => it.git("config", key, command));
    repo.write("a.py", `${TEXT}x = 1\n`);
    const { change } = await read(repo.root);
    expect(change.files.map(({ path }) => path)).toEqual(["a.py"]);
    expect(ran()).toBe(false);
    attempt(() => usual(repo));
    expect(ran()).toBe(true);
  });

  test("a missing blob is not fetched by a command of the repository", async () => {
    const { repo, ran } = trap((it, command) => {
      it.git("config", "remote.origin.url", `ext::${command.split(";", 1)[0]}`);
      it.git("config", "remote.origin.promisor", "true");
      it.git("config", "remote.origin.partialclonefilter", "blob:none");
      it.git("config", "extensions.partialClone", "origin");
      it.git("config", "core.repositoryFormatVersion", "1");
      it.git("config", "protocol.ext.allow", "always");
    });
    const blob = repo.git("rev-parse", "HEAD:a.py").trim();
    repo.remove(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
    repo.write("a.py", `${TEXT}x = 1\n`);
    const outcome = await read(repo.root).catch((error: unknown) => error);
    expect(ran()).toBe(false);
    expect(outcome).toMatchObject({ change: { files: [], skipped: [{ path: "a.py" }] } });
    attempt(() => repo.git("cat-file", "-p", blob));
    expect(ran()).toBe(true);
  });

  test("hooks and the index are left alone", async () => {
    const repo = repository({ "a.py": TEXT });
    const index = repo.git("ls-files", "--debug");
    await read(repo.root);
    expect(repo.git("ls-files", "--debug")).toBe(index);
  });
});

describe("openGit", () => {
  test("keeps settings that came with the environment", async () => {
    const repo = repository({ "a.py": TEXT });
    repo.git("config", "filter.x.clean", "cat");
    const git = await openGit(repo.root, {
      ...ENVIRONMENT,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "rubric.test",
      GIT_CONFIG_VALUE_0: "kept",
    });
    expect((await git.run(["config", "rubric.test"])).toString()).toBe("kept\n");
    expect((await git.run(["config", "filter.x.clean"])).toString()).toBe("\n");
  });

  test("says that git is missing", async () => {
    const { root } = repository();
    await expect(openGit(root, { ...ENVIRONMENT, PATH: "/nonexistent" })).rejects.toThrow(
      "git is not installed, or not on the PATH.",
    );
  });
});

/** The control: git itself runs the command. Whether it is content with the outcome does not matter. */
function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
  }
}
