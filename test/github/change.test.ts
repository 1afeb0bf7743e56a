import { createHash } from "node:crypto";
import type nock from "nock";
import { describe, expect, it } from "vitest";
import { newCache } from "../../src/github/cache.ts";
import { readChange } from "../../src/github/change.ts";
import { wiringCandidates } from "../../src/python/wiring.ts";
import { api, BASE, connection, FORK_POINT, HEAD, NAME, overview } from "./api.ts";

const FORK = { owner: "eve", repo: "shop" };

interface Listed {
  readonly filename: string;
  readonly sha: string | null;
  readonly status?: string;
  readonly previous_filename?: string;
  readonly patch?: string;
  readonly changes?: number;
  readonly contents_url?: string;
}

const oid = (digit: number): string => String(digit).repeat(40);
const PATCH = "@@ -1 +1 @@\n-VALUE = 1\n+VALUE = 2";
const REMOVED = "@@ -1,2 +0,0 @@\n-OLD = 1\n-LAST = 2\n\\ No newline at end of file";

function lists(scope: nock.Scope, files: readonly Listed[]): void {
  scope
    .get("/repos/acme/shop/pulls/7/files")
    .query({ per_page: 100, page: 1 })
    .reply(
      200,
      files.map((file) => ({ status: "modified", changes: 2, ...file })),
    );
}

function tree(
  scope: nock.Scope,
  entries: Readonly<Record<string, string>>,
  commit = HEAD,
  mode = "100644",
  truncated = false,
  owner = "acme",
): void {
  scope
    .get(`/repos/${owner}/shop/git/trees/${commit}`)
    .query({ recursive: "1" })
    .reply(200, {
      truncated,
      tree: Object.entries(entries).map(([path, sha]) => ({ path, sha, mode, type: "blob" })),
    });
}

function compares(
  scope: nock.Scope,
  page: Readonly<Record<string, number>>,
  answer: object,
  status = 200,
  times = 1,
): void {
  scope.get(`/repos/acme/shop/compare/${BASE}...${HEAD}`).query(page).times(times).reply(status, answer);
}

function blobOf(found: object | string): object {
  const blob = { isBinary: false, isTruncated: false };
  if (typeof found !== "string") return { ...blob, byteSize: 10, ...found };
  return { ...blob, byteSize: Buffer.byteLength(found), text: found };
}

/** Answers one batch, blobs by id and places by revision; what is not named is not found. */
function blobs(scope: nock.Scope, texts: Readonly<Record<string, object | string>>, owner = "acme"): void {
  scope
    .post("/graphql", (body) => body.variables.owner === owner)
    .reply(200, (_uri, body) => {
      const variables: Record<string, string> = JSON.parse(JSON.stringify(body)).variables;
      const repository: Record<string, unknown> = {};
      for (let index = 0; variables[`o${index}`] !== undefined; index += 1) {
        const found = texts[variables[`o${index}`] ?? ""];
        repository[`b${index}`] = found === undefined ? null : blobOf(found);
      }
      for (let index = 0; variables[`r${index}`] !== undefined; index += 1) {
        const revision = variables[`r${index}`] ?? "";
        const found = texts[revision];
        repository[`p${index}`] = found === undefined ? null : { oid: oid(9), ...blobOf(found) };
      }
      return { data: { repository } };
    });
}

describe("the change of a pull request", () => {
  it("has the changed Python and the modules it imports", async () => {
    const scope = api();
    lists(scope, [
      { filename: "app/a.py", sha: oid(1), patch: PATCH },
      { filename: "README.md", sha: oid(2), patch: PATCH },
      { filename: "app/gone.py", sha: oid(3), status: "removed", patch: REMOVED },
      { filename: "app/new.py", sha: oid(4), status: "added", patch: "@@ -0,0 +1 @@\n+NEW = 1" },
    ]);
    tree(scope, { "app/a.py": oid(1), "app/new.py": oid(4), "app/db.py": oid(5), "app/other.py": oid(6) });
    blobs(scope, { [oid(1)]: "from app.db import engine\nVALUE = 2\n", [oid(4)]: "import app.a\nNEW = 1\n" });
    blobs(scope, { [oid(5)]: "engine = None\n" });
    const change = await readChange(connection(), NAME, overview({ changedFiles: 4 }));
    expect(change.files).toMatchObject([
      { path: "app/a.py", basePath: "app/a.py", patch: PATCH, base: undefined },
      { path: "app/new.py", basePath: undefined, head: "import app.a\nNEW = 1\n" },
    ]);
    expect([...change.modules.keys()]).toEqual(["app/db.py"]);
    expect(change.skipped).toEqual([]);
    expect(change.removed).toEqual([{ path: "app/gone.py", text: "OLD = 1\nLAST = 2" }]);
  });

  it("has the modules that may take in its routers, and tells of the folders with Python", async () => {
    const scope = api();
    lists(scope, [
      { filename: "app/a.py", sha: oid(1), status: "added", patch: "@@ -0,0 +1 @@\n+import fastapi" },
    ]);
    tree(scope, { "app/a.py": oid(1), "main.py": oid(5), "lib/main.py": oid(6), "docs/conf/x.md": oid(7) });
    blobs(scope, { [oid(1)]: "import fastapi" });
    blobs(scope, { [oid(5)]: "x = 1\n" });
    const change = await readChange(connection(), NAME, overview());
    expect([...change.modules.keys()]).toEqual(["main.py"]);
    expect(change.folders).toEqual(["", "app/", "lib/"]);
  });

  it("takes a removed file's text from its patch, and does without where that is missing or cut", async () => {
    const scope = api();
    const whole = "@@ -1,2 +0,0 @@\n-OLD = 1\n-LAST = 2";
    const removed = (filename: string, patch?: string) => ({
      filename,
      sha: oid(3),
      status: "removed",
      ...(patch !== undefined && { patch }),
    });
    lists(scope, [
      { filename: "new.py", sha: oid(1), status: "added", patch: "@@ -0,0 +1 @@\n+NEW = 1" },
      removed("whole.py", whole),
      removed("without.py"),
      removed("cut.py", whole.slice(0, -9)),
      removed("begun.py", "@@ -2,2 +0,0 @@\n-OLD = 1\n-LAST = 2"),
      removed("README.md", whole),
    ]);
    tree(scope, { "new.py": oid(1) });
    blobs(scope, { [oid(1)]: "NEW = 1\n" });
    const change = await readChange(connection(), NAME, overview({ changedFiles: 6 }));
    expect(change.removed).toEqual([{ path: "whole.py", text: "OLD = 1\nLAST = 2\n" }]);
    expect(change.files).toHaveLength(1);
  });

  it("needs one request where there is no Python", async () => {
    lists(api(), [{ filename: "README.md", sha: oid(1), patch: PATCH }]);
    expect(await readChange(connection(), NAME, overview())).toMatchObject({
      files: [],
      removed: [],
      skipped: [],
      modules: new Map(),
    });
  });

  it("takes both sides from blobs where GitHub gives no diff", async () => {
    const scope = api();
    lists(scope, [{ filename: "big.py", sha: oid(1), changes: 9000 }]);
    tree(scope, { "big.py": oid(1) });
    blobs(scope, { [oid(1)]: "NEW = 1\n", [`${FORK_POINT}:big.py`]: "OLD = 1\n" });
    const { files } = await readChange(connection(), NAME, overview());
    expect(files).toMatchObject([{ path: "big.py", patch: undefined, head: "NEW = 1\n", base: "OLD = 1\n" }]);
  });

  it("has the files together with what they are compared from, where the commits don't tell that", async () => {
    const scope = api();
    const big = { filename: "big.py", sha: oid(1), status: "modified", changes: 9000 };
    compares(scope, { per_page: 1 }, { merge_base_commit: { sha: FORK_POINT }, files: [big] });
    tree(scope, { "big.py": oid(1) });
    blobs(scope, { [oid(1)]: "NEW = 1\n", [`${FORK_POINT}:big.py`]: "OLD = 1\n" });
    const { files } = await readChange(connection(), NAME, overview({ mergeBase: undefined }));
    expect(files).toMatchObject([{ path: "big.py", head: "NEW = 1\n", base: "OLD = 1\n" }]);
  });

  it.each([
    ["GitHub compares something else", 200],
    ["GitHub does not find the head", 404],
    ["that takes GitHub too long", 500],
  ])("has the files as the pull request lists them, where %s", async (_, status) => {
    const scope = api();
    const answer = { merge_base_commit: { sha: FORK_POINT }, files: [] };
    compares(scope, { per_page: 1 }, answer, status, status === 500 ? 3 : 1);
    lists(scope, [{ filename: "a.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "a.py": oid(1) });
    blobs(scope, { [oid(1)]: "VALUE = 2\n" });
    const { files } = await readChange(connection(), NAME, overview({ mergeBase: undefined }));
    expect(files).toMatchObject([{ path: "a.py", patch: PATCH }]);
  });

  it("waits where GitHub asks to, instead of listing the files in another way", async () => {
    compares(api(), { per_page: 1 }, { message: "You have exceeded a secondary rate limit" }, 403);
    const reading = readChange(connection(), NAME, overview({ mergeBase: undefined }));
    await expect(reading).rejects.toMatchObject({ limit: {} });
  });

  it("knows that a file that was only renamed has the same base", async () => {
    const scope = api();
    lists(scope, [
      { filename: "new.py", previous_filename: "old.py", status: "renamed", sha: oid(1), changes: 0 },
    ]);
    tree(scope, { "new.py": oid(1) });
    blobs(scope, { [oid(1)]: "SAME = 1\n" });
    const { files } = await readChange(connection(), NAME, overview());
    expect(files).toMatchObject([{ path: "new.py", basePath: "old.py", base: "SAME = 1\n" }]);
  });

  it("fetches a text by itself that GraphQL cuts, up to a limit", async () => {
    const scope = api();
    const long = `X = "${"é".repeat(300_000)}"\n`;
    lists(scope, [
      { filename: "long.py", sha: oid(1), patch: PATCH },
      { filename: "huge.py", sha: oid(2), patch: PATCH },
    ]);
    tree(scope, { "long.py": oid(1), "huge.py": oid(2) });
    blobs(scope, {
      [oid(1)]: { text: "X", isTruncated: true, byteSize: 600_000 },
      [oid(2)]: { text: "X", isTruncated: true, byteSize: 60_000_000 },
    });
    scope
      .get(`/repos/acme/shop/git/blobs/${oid(1)}`)
      .reply(200, { content: Buffer.from(long).toString("base64"), encoding: "base64" });
    const { files, skipped } = await readChange(connection(), NAME, overview({ changedFiles: 2 }));
    expect(files.map(({ head }) => head)).toEqual([long]);
    expect(skipped).toEqual([{ path: "huge.py", reason: expect.stringMatching(/^is 60000000 bytes long/) }]);
  });

  it.each<[string, object | string | undefined]>([
    ["is binary", { text: null, isBinary: true }],
    ["is kept in Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"],
    ["could not be read from GitHub", undefined],
  ])("says of a file that it %s", async (reason, blob) => {
    const scope = api();
    lists(scope, [{ filename: "odd.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "odd.py": oid(1) });
    blobs(scope, blob === undefined ? {} : { [oid(1)]: blob });
    const { skipped } = await readChange(connection(), NAME, overview());
    expect(skipped).toEqual([{ path: "odd.py", reason }]);
  });

  it.each([
    ["120000", "is a symbolic link"],
    ["160000", "is a submodule"],
  ])("leaves out mode %s", async (mode, reason) => {
    const scope = api();
    lists(scope, [{ filename: "odd.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "odd.py": oid(1) }, HEAD, mode);
    blobs(scope, { [oid(1)]: "target.py" });
    const { files, skipped } = await readChange(connection(), NAME, overview());
    expect({ files, skipped }).toEqual({ files: [], skipped: [{ path: "odd.py", reason, isAside: true }] });
  });

  it("asks the fork for what the repository does not find", async () => {
    const scope = api();
    lists(scope, [{ filename: "a.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "a.py": oid(1) });
    blobs(scope, {});
    blobs(scope, { [oid(1)]: "VALUE = 2\n" }, "eve");
    const { files } = await readChange(connection(), NAME, overview({ isFork: true, headRepository: FORK }));
    expect(files).toMatchObject([{ path: "a.py", head: "VALUE = 2\n" }]);
  });

  it("says how many files GitHub did not list", async () => {
    lists(api(), [{ filename: "README.md", sha: oid(1), patch: PATCH }]);
    const { skipped } = await readChange(connection(), NAME, overview({ changedFiles: 4000 }));
    expect(skipped).toEqual([
      { path: "3999 more files", reason: expect.stringContaining("3000"), counts: "changed files" },
    ]);
  });

  it("asks for no page beyond the last file", async () => {
    const files = Array.from({ length: 100 }, (_, index) => ({ filename: `${index}.md`, sha: oid(1) }));
    lists(api(), files);
    const { skipped } = await readChange(connection(), NAME, overview({ changedFiles: 100 }));
    expect(skipped).toEqual([]);
  });

  it("names notebooks and submodules, which nobody reviews", async () => {
    const commit = "d".repeat(40);
    lists(api(), [
      { filename: "plots/a.ipynb", sha: oid(1), patch: PATCH },
      { filename: "vendor/lib", sha: commit, patch: `@@ -0,0 +1 @@\n+Subproject commit ${commit}` },
      { filename: "README.md", sha: oid(2), patch: PATCH },
    ]);
    const { skipped } = await readChange(connection(), NAME, overview({ changedFiles: 3 }));
    expect(skipped).toEqual([
      { path: "plots/a.ipynb", reason: "is a notebook; only Python files are reviewed", isAside: true },
      { path: "vendor/lib", reason: "is a submodule", isAside: true },
    ]);
  });

  it("takes a change of the mode alone for no change of the text", async () => {
    const scope = api();
    lists(scope, [{ filename: "run.py", sha: oid(1), changes: 0 }]);
    tree(scope, { "run.py": oid(1) }, HEAD, "100755");
    blobs(scope, { [oid(1)]: "SAME = 1\n" });
    const { files } = await readChange(connection(), NAME, overview());
    expect(files).toMatchObject([{ path: "run.py", head: "SAME = 1\n", base: "SAME = 1\n" }]);
  });

  it.each([
    ["replaced", "NAME = '\u{fffd}'\n"],
    ["converted", "NAME = 'é'\n"],
  ])("leaves out what is no UTF-8 though GitHub gives a text with its letters %s", async (_, text) => {
    const scope = api();
    lists(scope, [{ filename: "odd.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "odd.py": oid(1) });
    blobs(scope, { [oid(1)]: { text, byteSize: Buffer.from("NAME = 'é'\n", "latin1").length } });
    const { skipped } = await readChange(connection(), NAME, overview());
    expect(skipped).toEqual([{ path: "odd.py", reason: "is not UTF-8 text" }]);
  });

  it.each([
    ["a replacement character that is meant", "MARK = '\u{fffd}'\n", "MARK = '\u{fffd}'\n"],
    ["a byte order mark that GitHub leaves out", "NAME = 'é'\n", "\u{feff}NAME = 'é'\n"],
  ])("has a text with %s as it is", async (_, given, text) => {
    const scope = api();
    const bytes = Buffer.from(text);
    const id = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    lists(scope, [{ filename: "a.py", sha: id, patch: PATCH }]);
    tree(scope, { "a.py": id });
    blobs(scope, { [id]: { text: given, byteSize: bytes.length } });
    const { files } = await readChange(connection(), NAME, overview());
    expect(files).toMatchObject([{ path: "a.py", head: text }]);
  });

  it("says that GitHub cut the list of the repository's files", async () => {
    const scope = api();
    lists(scope, [{ filename: "a.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "a.py": oid(1) }, HEAD, "100644", true);
    blobs(scope, { [oid(1)]: "VALUE = 2\n" });
    const { files, skipped } = await readChange(connection(), NAME, overview());
    expect(files).toHaveLength(1);
    expect(skipped).toMatchObject([{ path: "More files of the repository", counts: "others" }]);
  });

  it("says how many imported modules it did not read", async () => {
    const scope = api();
    const names = Array.from({ length: 70 }, (_, index) => `m${index}`);
    lists(scope, [{ filename: "a.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "a.py": oid(1), ...Object.fromEntries(names.map((name) => [`${name}.py`, oid(2)])) });
    blobs(scope, { [oid(1)]: names.map((name) => `import ${name}\n`).join("") });
    blobs(scope, { [oid(2)]: "x = 1\n" });
    const { modules, skipped } = await readChange(connection(), NAME, overview());
    expect(modules.size).toBe(60);
    expect(skipped).toMatchObject([{ path: "10 more imported modules", counts: "others" }]);
  });

  it("reads what says on what the project runs, and says how much of it not", async () => {
    const scope = api();
    const manifests = Array.from({ length: 25 }, (_, index) => `part${index}/pyproject.toml`);
    const paths = manifests.map((path) => path.replace("pyproject.toml", "a.py"));
    lists(
      scope,
      paths.map((filename) => ({ filename, sha: oid(1), patch: PATCH })),
    );
    tree(
      scope,
      Object.fromEntries([
        ...paths.map((path) => [path, oid(1)]),
        ...manifests.map((path) => [path, oid(2)]),
      ]),
    );
    blobs(scope, { [oid(1)]: "VALUE = 2\n" });
    blobs(scope, { [oid(2)]: "[project]\n" });
    const { modules, skipped } = await readChange(connection(), NAME, overview());
    expect([...modules.keys()]).toEqual(manifests.slice(0, 20));
    expect(skipped).toMatchObject([
      { path: "5 more files that say on what the project runs", counts: "others" },
    ]);
  });

  it("says how many modules it did not read that may take in its routers, and reads no link as one", async () => {
    const scope = api();
    const path = "a/b/c/d/e/routes.py";
    const candidates = wiringCandidates(path, "import fastapi").filter((each) => !each.includes("__init__"));
    const [linked = "", ...wiring] = candidates;
    lists(scope, [{ filename: path, sha: oid(1), status: "added", patch: "@@ -0,0 +1 @@\n+import fastapi" }]);
    scope
      .get(`/repos/acme/shop/git/trees/${HEAD}`)
      .query({ recursive: "1" })
      .reply(200, {
        truncated: false,
        tree: [
          { path, sha: oid(1), mode: "100644", type: "blob" },
          { path: linked, sha: oid(3), mode: "120000", type: "blob" },
          ...wiring.map((each) => ({ path: each, sha: oid(2), mode: "100644", type: "blob" })),
        ],
      });
    blobs(scope, { [oid(1)]: "import fastapi" });
    blobs(scope, { [oid(2)]: "x = 1\n", [oid(3)]: "../elsewhere.py" });
    const { modules, skipped } = await readChange(connection(), NAME, overview());
    expect(modules.size).toBe(30);
    expect(modules.has(linked)).toBe(false);
    const more = `${wiring.length - 30} more modules that may take in routers`;
    expect(skipped).toMatchObject([{ path: more, counts: "others" }]);
  });

  it("asks the fork for a tree that the repository does not find", async () => {
    const scope = api();
    lists(scope, [{ filename: "a.py", sha: oid(1), patch: PATCH }]);
    scope.get(`/repos/acme/shop/git/trees/${HEAD}`).query(true).reply(404, { message: "Not Found" });
    tree(scope, { "a.py": oid(1) }, HEAD, "100644", false, "eve");
    blobs(scope, { [oid(1)]: "VALUE = 2\n" });
    const { files } = await readChange(connection(), NAME, overview({ isFork: true, headRepository: FORK }));
    expect(files).toMatchObject([{ path: "a.py", head: "VALUE = 2\n" }]);
  });

  it("leaves out the largest files where there is too much to be in memory at once", async () => {
    const scope = api();
    const files = Array.from({ length: 12 }, (_, index) => ({
      filename: `f${index}.py`,
      sha: String(index).padStart(40, "e"),
      patch: PATCH,
    }));
    lists(scope, files);
    scope
      .get(`/repos/acme/shop/git/trees/${HEAD}`)
      .query(true)
      .reply(200, {
        truncated: false,
        tree: files.map(({ filename, sha }, index) => ({
          path: filename,
          sha,
          mode: "100644",
          type: "blob",
          size: 3_900_000 - index,
        })),
      });
    const texts = Object.fromEntries(files.map(({ sha }) => [sha, "VALUE = 2\n"]));
    blobs(scope, texts);
    const change = await readChange(connection(), NAME, overview({ changedFiles: 12 }));
    expect(change.files).toHaveLength(10);
    expect(change.skipped).toMatchObject([
      { path: "f1.py", reason: expect.stringMatching(/^is left out: .* 40 MB/) },
      { path: "f0.py" },
    ]);
  });

  it("asks for nothing twice, of the same commits or of others", async () => {
    const scope = api();
    const cache = newCache();
    const reading = () =>
      readChange(connection({ cache }), NAME, overview({ changedFiles: 1, head: HEAD, base: BASE }));
    lists(scope, [{ filename: "a.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "a.py": oid(1), "b.py": oid(2) });
    blobs(scope, { [oid(1)]: "import b\nVALUE = 2\n" });
    blobs(scope, { [oid(2)]: "x = 1\n" });
    const first = await reading();
    expect(scope.isDone()).toBe(true);
    const again = await reading();
    expect({ ...again, surroundings: 0 }).toEqual({ ...first, surroundings: 0 });
  });

  it.each([
    [HEAD, 1],
    [BASE, 2],
  ])(
    "lists files without Python once, if GitHub says that they are those of the head: of %s %d times",
    async (commit, times) => {
      const scope = api();
      const cache = newCache();
      const contents_url = `https://api.github.com/repos/acme/shop/contents/README.md?ref=${commit}`;
      const file = { filename: "README.md", sha: oid(1), patch: PATCH, contents_url };
      for (let time = 0; time < times; time += 1) lists(scope, [file]);
      for (let time = 0; time < 2; time += 1) await readChange(connection({ cache }), NAME, overview());
      expect(scope.isDone()).toBe(true);
    },
  );

  it("does not take from the cache what another repository was told", async () => {
    const scope = api();
    const cache = newCache();
    cache.texts.set({ owner: "Acme", repo: "other" }, oid(1), { text: "SECRET = 1\n" });
    lists(scope, [{ filename: "a.py", sha: oid(1), patch: PATCH }]);
    tree(scope, { "a.py": oid(1) });
    blobs(scope, {});
    const { skipped } = await readChange(connection({ cache }), NAME, overview());
    expect(skipped).toEqual([{ path: "a.py", reason: "could not be read from GitHub" }]);
  });

  it("tells of files in other languages that may be tests or migrations, but not when some may be missing", async () => {
    const listed = [
      { filename: "README.md", sha: oid(1), patch: PATCH },
      { filename: "e2e/a.spec.ts", sha: oid(2), patch: PATCH },
      { filename: "tests/gone.feature", sha: oid(3), status: "removed" },
      { filename: "migrations/1.sql", sha: oid(4), status: "renamed", previous_filename: "old.sql" },
    ];
    lists(api(), listed);
    const { others } = await readChange(connection(), NAME, overview({ changedFiles: 4 }));
    expect(others).toEqual(["e2e/a.spec.ts", "migrations/1.sql"]);
    lists(api(), listed);
    expect(await readChange(connection(), NAME, overview({ changedFiles: 5 }))).toMatchObject({
      others: undefined,
    });
  });

  it("says which Python is listed without content", async () => {
    lists(api(), [
      { filename: "tests/test_a.py", sha: null },
      { filename: "logo.svg", sha: null },
    ]);
    expect(await readChange(connection(), NAME, overview({ changedFiles: 2 }))).toMatchObject({
      skipped: [{ path: "tests/test_a.py", reason: "is listed by GitHub without its content" }],
      others: undefined,
    });
  });
});
