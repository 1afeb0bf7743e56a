import { mkdirSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CannotRun } from "../../src/local/cannot-run.ts";
import { readChange } from "../../src/local/change.ts";
import { openGit } from "../../src/local/git.ts";
import { readNamed } from "../../src/local/named.ts";
import { ENVIRONMENT, type Repository, repository } from "./repository.ts";

const ONE = "def one():\n    return 1\n";
const LONG = Array.from({ length: 20 }, (_, index) => `value_${index} = ${index}\n`).join("");

interface Asked {
  readonly base?: string;
  readonly paths?: readonly string[];
  readonly whole?: boolean;
}

async function change({ root }: Repository, { base, paths = [], whole = false }: Asked = {}) {
  const git = await openGit(root, ENVIRONMENT);
  const named = paths.map((path) => readNamed(git.root, root, path));
  return readChange(git, { base, named, whole });
}

const pathsOf = async (repo: Repository, asked?: Asked) =>
  (await change(repo, asked)).files.map(({ path }) => path);

describe("the working tree against the last commit", () => {
  test("takes staged, unstaged and untracked files, each with both sides", async () => {
    const repo = repository({ "a.py": ONE, "b.py": ONE, "same.py": ONE });
    repo.write("a.py", `${ONE}x = 1\n`);
    repo.write("b.py", `${ONE}y = 1\n`);
    repo.git("add", "b.py");
    repo.write("new/c.py", ONE);
    expect(await change(repo)).toEqual({
      files: [
        { path: "a.py", basePath: "a.py", head: `${ONE}x = 1\n`, base: ONE, patch: undefined },
        { path: "b.py", basePath: "b.py", head: `${ONE}y = 1\n`, base: ONE, patch: undefined },
        { path: "new/c.py", basePath: undefined, head: ONE, base: undefined, patch: undefined },
      ],
      removed: [],
      skipped: [],
      others: [],
    });
  });

  test("reads the file as it stands, not as it was staged", async () => {
    const repo = repository({ "a.py": ONE });
    repo.write("a.py", "staged = 1\n");
    repo.git("add", "a.py");
    repo.write("a.py", "later = 1\n");
    expect((await change(repo)).files[0]).toMatchObject({ head: "later = 1\n", base: ONE });
  });

  test("leaves out what git ignores, what is gone and what is not Python", async () => {
    const repo = repository({ ".gitignore": "build/\n", "a.py": ONE, "README.md": "old" });
    repo.write("build/x.py", ONE);
    repo.write("README.md", "new");
    repo.remove("a.py");
    expect(await change(repo)).toEqual({ files: [], removed: [], skipped: [], others: [] });
  });

  test("leaves out a file whose time changed and whose content did not", async () => {
    const repo = repository({ "a.py": ONE });
    utimesSync(join(repo.root, "a.py"), 1, 1);
    expect(await pathsOf(repo)).toEqual([]);
  });

  test("takes Windows line ends alone for no change, and compares with them", async () => {
    const repo = repository({ "a.py": ONE, "b.py": ONE });
    repo.write("a.py", ONE.replaceAll("\n", "\r\n"));
    repo.write("b.py", `${ONE}x = 1\n`.replaceAll("\n", "\r\n"));
    expect((await change(repo)).files).toMatchObject([{ path: "b.py", base: ONE.replaceAll("\n", "\r\n") }]);
  });

  test("a repository without a commit is new as a whole", async () => {
    const repo = repository();
    repo.write("a.py", ONE);
    repo.write("b.py", ONE);
    repo.git("add", "b.py");
    expect((await change(repo)).files).toMatchObject([
      { path: "a.py", basePath: undefined },
      { path: "b.py", basePath: undefined },
    ]);
  });

  test("a file taken out of the index and kept on disk is compared with its commit", async () => {
    const repo = repository({ "a.py": ONE });
    repo.git("rm", "--cached", "--quiet", "a.py");
    repo.write("b.py", "y = 1\n");
    expect(await change(repo)).toMatchObject({ files: [{ path: "b.py" }], removed: [] });
    repo.write("a.py", "x = 1\n");
    expect((await change(repo)).files[0]).toMatchObject({ path: "a.py", basePath: "a.py", base: ONE });
  });

  test("names that git would quote come out as they are", async () => {
    const repo = repository();
    const names = ["a b.py", "naïve.py", 'quote".py', "tab\t.py", "-x.py", ":(top)y.py"].sort();
    for (const name of names) repo.write(name, ONE);
    expect(await pathsOf(repo)).toEqual(names);
  });
});

describe("against --base", () => {
  test("starts where the branch left it", async () => {
    const repo = repository({ "a.py": ONE });
    repo.git("checkout", "--quiet", "-b", "topic");
    repo.commit({ "b.py": ONE });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ "a.py": "moved_on = 1\n" });
    repo.git("checkout", "--quiet", "topic");
    repo.write("c.py", ONE);
    expect(await pathsOf(repo, { base: "main" })).toEqual(["b.py", "c.py"]);
    expect(await pathsOf(repo)).toEqual(["c.py"]);
  });

  test.each(["nowhere", "--help", "main~9", ":/what..ever", ""])("%j is no commit", async (base) => {
    const repo = repository({ "a.py": ONE });
    await expect(change(repo, { base })).rejects.toThrow(
      `There is no commit "${base}" in this repository; fetch it, or give --base another name.`,
    );
  });

  test.each([
    ["^main", "main"],
    ["main..topic", "main"],
    ["main...", "main"],
    ["..main", "main"],
    ["topic^!", "topic^"],
    ["topic^@", "topic^"],
    ["topic^-", "topic^"],
    ["topic^-1", "topic^1"],
    ["^nowhere", undefined],
    ["nowhere..topic", undefined],
    ["main^!", undefined],
    ["..", undefined],
  ])("%j does not name one commit: %s may be meant", async (base, meant) => {
    const repo = repository({ "a.py": ONE });
    repo.git("checkout", "--quiet", "-b", "topic");
    repo.commit({ "b.py": ONE });
    const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
    await expect(change(repo, { base })).rejects.toThrow(
      new CannotRun(`"${base}" does not name one commit; give --base a branch, tag or commit.${hint}`),
    );
    if (meant !== undefined) expect(await pathsOf(repo, { base: meant })).toEqual(["b.py"]);
  });

  test.each(["main:a.py", "main:", "main^{tree}"])("%j is a file or folder", async (base) => {
    const repo = repository({ "a.py": ONE });
    await expect(change(repo, { base })).rejects.toThrow(
      `"${base}" names a file or folder, not a commit; give --base a branch, tag or commit.`,
    );
  });

  test("finds a commit by its message", async () => {
    const repo = repository({ "a.py": ONE });
    repo.git("tag", "first");
    repo.git("commit", "--quiet", "--allow-empty", "--message", "fix: a..b");
    repo.commit({ "b.py": ONE });
    expect(await pathsOf(repo, { base: ":/fix: a..b" })).toEqual(["b.py"]);
  });

  test("histories without a common commit can't be compared", async () => {
    const repo = repository({ "a.py": ONE });
    repo.git("checkout", "--quiet", "--orphan", "other");
    repo.commit({ "b.py": ONE });
    await expect(change(repo, { base: "main" })).rejects.toThrow(
      '"main" and HEAD have no commit in common; in a shallow clone, fetch more history',
    );
  });

  test("a branch without a commit has nothing to compare", async () => {
    const repo = repository({ "a.py": ONE });
    repo.git("checkout", "--quiet", "--orphan", "other");
    await expect(change(repo, { base: "main" })).rejects.toThrow("the current branch has no commit");
  });
});

describe("renames", () => {
  test("are followed, edited or not, staged or not", async () => {
    const repo = repository({ "old/a.py": LONG, "old/b.py": ONE });
    repo.remove("old");
    repo.write("new/a.py", `${LONG}added = 1\n`);
    repo.write("new/b.py", ONE);
    repo.git("add", "new/a.py");
    expect((await change(repo)).files).toMatchObject([
      { path: "new/a.py", basePath: "old/a.py", base: LONG },
      { path: "new/b.py", basePath: "old/b.py", base: ONE },
    ]);
  });

  test("a copy is not a rename: the first file is still there", async () => {
    const repo = repository({ "a.py": LONG });
    repo.write("b.py", LONG);
    expect((await change(repo)).files).toMatchObject([{ path: "b.py", basePath: undefined }]);
  });
});

describe("removed files", () => {
  const OTHER = LONG.replaceAll("value", "other");

  test("come with the text they had, staged or not, named or not; those that were renamed are no such files", async () => {
    const repo = repository({ "a.py": LONG, "b.py": OTHER, "c.py": ONE, "d.md": "x" });
    for (const path of ["a.py", "b.py", "c.py", "d.md"]) repo.remove(path);
    repo.git("rm", "--quiet", "--cached", "b.py");
    repo.write("new.py", LONG);
    const removed = [
      { path: "b.py", text: OTHER },
      { path: "c.py", text: ONE },
    ];
    expect((await change(repo)).removed).toEqual(removed);
    expect((await change(repo, { paths: ["new.py"] })).removed).toEqual(removed);
  });

  test("come beside an edited file too", async () => {
    const repo = repository({ "a.py": ONE, "b.py": ONE });
    repo.remove("a.py");
    repo.write("b.py", `${ONE}x = 1\n`);
    expect(await change(repo)).toMatchObject({
      files: [{ path: "b.py" }],
      removed: [{ path: "a.py", text: ONE }],
    });
  });

  test("that were no text, or links, have none to give", async () => {
    const repo = repository({ "binary.py": new Uint8Array([120, 0]), "b.py": ONE });
    symlinkSync("b.py", join(repo.root, "link.py"));
    repo.commit();
    for (const path of ["binary.py", "link.py"]) repo.remove(path);
    repo.write("c.py", ONE);
    expect(await change(repo)).toMatchObject({ files: [{ path: "c.py" }], removed: [], skipped: [] });
  });
});

describe("what is skipped, with its reason", () => {
  test("files that are not text, too large, or not files", async () => {
    const repo = repository({ "a.py": ONE });
    repo.write("binary.py", new Uint8Array([120, 0, 121]));
    repo.write("latin.py", new Uint8Array([35, 32, 0xe9, 10]));
    repo.write("large.py", "#".repeat(4_000_001));
    symlinkSync("a.py", join(repo.root, "link.py"));
    expect(await change(repo)).toEqual({
      files: [],
      removed: [],
      skipped: [
        { path: "binary.py", reason: "is a binary file" },
        { path: "large.py", reason: "is too large (4000001 bytes; the limit is 4000000)" },
        { path: "latin.py", reason: "is not UTF-8 text" },
        { path: "link.py", reason: "is a symbolic link", isAside: true },
      ],
      others: [],
    });
  });

  test("a base side that can't be read", async () => {
    const repo = repository({ "a.py": new Uint8Array([120, 0, 121]) });
    repo.write("a.py", ONE);
    expect((await change(repo)).skipped).toEqual([
      { path: "a.py", reason: "can't be compared: its earlier version is a binary file" },
    ]);
  });

  test("a merge conflict", async () => {
    const repo = repository({ "a.py": ONE });
    repo.git("checkout", "--quiet", "-b", "topic");
    repo.commit({ "a.py": "topic = 1\n" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ "a.py": "main = 1\n" });
    expect(() => repo.git("merge", "--quiet", "topic")).toThrow();
    expect(await change(repo)).toEqual({
      files: [],
      removed: [],
      skipped: [{ path: "a.py", reason: "has merge conflicts; resolve them first" }],
      others: [],
    });
    await expect(change(repo, { paths: ["a.py"] })).rejects.toThrow(
      "a.py has merge conflicts, so it can't be",
    );
  });

  test("submodules and repositories inside", async () => {
    const repo = repository({ "a.py": ONE });
    const other = repository({ "b.py": ONE });
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.root, "sub");
    mkdirSync(join(repo.root, "nested"));
    repo.git("init", "--quiet", "nested");
    repo.git("-C", "nested", "commit", "--quiet", "--allow-empty", "--message", "x");
    expect((await change(repo)).skipped).toEqual([
      { path: "nested/", reason: "is a git repository of its own", isAside: true },
      { path: "sub", reason: "is a submodule", isAside: true },
    ]);
    for (const path of ["sub", "sub/b.py", "nested"]) {
      await expect(change(repo, { paths: [path] })).rejects.toThrow(
        `${path} belongs to ${path.split("/")[0]}, a git repository of its own; run rubric in there.`,
      );
    }
  });

  test("a submodule that was removed, once, whether its folder is still there or not", async () => {
    const repo = repository({ "a.py": ONE });
    const other = repository({ "b.py": ONE });
    repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.root, "lib/sub");
    repo.commit();
    const skipped = [{ path: "lib/sub", reason: "is a submodule", isAside: true }];
    repo.git("rm", "--quiet", "--cached", "lib/sub");
    expect((await change(repo)).skipped).toEqual(skipped);
    repo.remove("lib");
    expect((await change(repo)).skipped).toEqual(skipped);
  });

  test("a folder that was replaced by a link leads nowhere", async () => {
    const outside = repository({ "a.py": "secret = 1\n" });
    const repo = repository({ "pkg/a.py": ONE });
    repo.remove("pkg");
    symlinkSync(outside.root, join(repo.root, "pkg"));
    expect((await change(repo, { paths: ["pkg"], whole: true })).files).toEqual([]);
  });
});

describe("changed files that are no Python", () => {
  const PATHS = ["tests/orders.feature", "migrations/1.sql"];

  test("are told of where they may be tests or migrations, unless they are gone", async () => {
    const repo = repository({ "tests/old.feature": "old", "tests/gone.feature": "gone", "README.md": "old" });
    for (const path of ["README.md", "tests/old.feature", ...PATHS]) repo.write(path, "new");
    repo.remove("tests/gone.feature");
    repo.git("add", "migrations");
    expect((await change(repo)).others?.toSorted()).toEqual([...PATHS, "tests/old.feature"].toSorted());
  });

  test("are none of those whose time changed and whose content did not", async () => {
    const repo = repository({ "tests/a.feature": "one", "tests/b.feature": "two" });
    for (const name of ["a", "b"]) utimesSync(join(repo.root, `tests/${name}.feature`), 1, 1);
    repo.write("tests/b.feature", "three");
    expect((await change(repo, { paths: ["."], whole: true })).others).toEqual(["tests/b.feature"]);
  });

  test("are not known where only a part of the change is looked at", async () => {
    const repo = repository({});
    for (const path of PATHS) repo.write(path, "new");
    expect((await change(repo, { paths: ["tests"] })).others).toBeUndefined();
  });

  test("count while their merge is not finished", async () => {
    const repo = repository({ "tests/a.feature": "one" });
    repo.git("checkout", "--quiet", "-b", "topic");
    repo.commit({ "tests/a.feature": "topic" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ "tests/a.feature": "main" });
    expect(() => repo.git("merge", "--quiet", "topic")).toThrow();
    expect((await change(repo)).others).toEqual(["tests/a.feature"]);
  });
});

describe("named paths", () => {
  test("narrow the change to files and folders", async () => {
    const repo = repository({ "keep.py": ONE });
    for (const path of ["a.py", "pkg/b.py", "pkg/deep/c.py", "pkg2/d.py"]) repo.write(path, ONE);
    expect(await pathsOf(repo, { paths: ["pkg", "a.py"] })).toEqual(["a.py", "pkg/b.py", "pkg/deep/c.py"]);
    expect(await pathsOf(repo, { paths: ["."] })).toHaveLength(4);
    expect(await pathsOf(repo, { paths: ["keep.py"] })).toEqual([]);
  });

  test("a file is looked at even if git ignores it, a folder's ignored files are not", async () => {
    const repo = repository({ ".gitignore": "*.gen.py\n" });
    repo.write("pkg/a.gen.py", ONE);
    expect(await pathsOf(repo, { paths: ["pkg/a.gen.py"] })).toEqual(["pkg/a.gen.py"]);
    expect(await pathsOf(repo, { paths: ["pkg"] })).toEqual([]);
  });

  test("a file that is not Python is said to be skipped", async () => {
    const repo = repository({ "README.md": "x" });
    repo.write("README.md", "y");
    expect((await change(repo, { paths: ["README.md"] })).skipped).toEqual([
      { path: "README.md", reason: "is not a Python file", isAside: true },
    ]);
  });

  test("whole: unchanged files come too, their base side the same; others stay out", async () => {
    const repo = repository({ "pkg/a.py": ONE, "pkg/b.py": ONE, "c.py": ONE });
    repo.write("pkg/b.py", `${ONE}x = 1\n`);
    repo.write("pkg/n.py", ONE);
    expect((await change(repo, { paths: ["pkg"], whole: true })).files).toMatchObject([
      { path: "pkg/a.py", basePath: "pkg/a.py", head: ONE, base: ONE },
      { path: "pkg/b.py", basePath: "pkg/b.py", base: ONE },
      { path: "pkg/n.py", basePath: undefined },
    ]);
  });

  test("stars and colons in a name are no patterns", async () => {
    const repo = repository({ "*.py": ONE, "a.py": ONE });
    expect(await pathsOf(repo, { paths: ["*.py"], whole: true })).toEqual(["*.py"]);
  });
});
