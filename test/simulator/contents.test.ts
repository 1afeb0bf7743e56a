import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { openGit } from "../../simulator/git.ts";
import { gitFolder } from "./git-folder.ts";
import { client, scene } from "./world.ts";

const BINARY = new Uint8Array([0, 1, 2, 3, 0, 255]);

test("files of a pull request: renames followed, patches as hunks only, none for binaries and pure renames", async () => {
  const base = { "old name.py": "a = 1\nb = 2\n", "gone.py": "gone = 1\n" };
  const { github } = await scene(
    { "old name.py": null, "grün.py": "a = 1\nb = 2\n", "gone.py": null, "logo.png": BINARY },
    base,
  );
  const call = await client(github);
  const { body } = await call("GET", "/repos/acme/shop/pulls/1/files?per_page=100");
  expect(body).toMatchObject([
    {
      filename: "app.py",
      status: "modified",
      additions: 1,
      deletions: 1,
      patch: expect.stringMatching(/^@@ -7,7 \+7,7 @@/),
    },
    { filename: "gone.py", status: "removed", patch: "@@ -1 +0,0 @@\n-gone = 1" },
    { filename: "grün.py", previous_filename: "old name.py", status: "renamed", changes: 0 },
    { filename: "logo.png", status: "added", changes: 0 },
    { filename: "new.py", status: "added", patch: "@@ -0,0 +1,2 @@\n+x = 1\n+y = 2" },
  ]);
  const patched = Array.isArray(body)
    ? body.filter((file) => "patch" in file).map((file) => file.filename)
    : [];
  expect(patched).toEqual(["app.py", "gone.py", "new.py"]);
  expect(JSON.stringify(body)).toMatch(/"sha":"[0-9a-f]{40}"/);
  expect(JSON.stringify(body)).not.toMatch(/"sha":"[0-9a-f]{1,39}"/);
});

test("a file that becomes a link, and a link that becomes a file, leave each other file its own patch", async () => {
  const base = { "a.py": "a = 1\n", "b.py": "b = 1\n", "c.py": { link: "b.py" }, "d.py": "d = 1\n" };
  const head = { "a.py": { link: "b.py" }, "b.py": "b = 2\n", "c.py": "c = 1\n", "d.py": "d = 2\n" };
  const { github, folder } = await scene(head, base);
  const call = await client(github);
  const { body } = await call("GET", "/repos/acme/shop/pulls/1/files");
  const said = Array.isArray(body)
    ? body.map(({ filename, status, patch }) => [filename, status, patch])
    : [];
  expect(said.filter(([name]) => name !== "app.py" && name !== "new.py")).toEqual([
    ["a.py", "changed", "@@ -1 +0,0 @@\n-a = 1\n@@ -0,0 +1 @@\n+b.py\n\\ No newline at end of file"],
    ["b.py", "modified", "@@ -1 +1 @@\n-b = 1\n+b = 2"],
    ["c.py", "changed", "@@ -1 +0,0 @@\n-b.py\n\\ No newline at end of file\n@@ -0,0 +1 @@\n+c = 1"],
    ["d.py", "modified", "@@ -1 +1 @@\n-d = 1\n+d = 2"],
  ]);
  expect(readFileSync(join(folder.path, "b.py"), "utf8")).toBe("b = 2\n");
});

test("commits of the same files are two, however soon one follows the other", () => {
  const folder = gitFolder();
  folder.commit("main", { "a.py": "a = 1\n" });
  const commits = ["one", "two", "three"].map((name) =>
    folder.commit(name, { "a.py": "a = 2\n" }, { from: "main" }),
  );
  expect(new Set(commits).size).toBe(3);
});

test("a repository that can't be read is said to be, each time", async () => {
  const git = openGit(join(gitFolder().path, "nothing"));
  onTestFinished(() => git.close());
  await expect(git.object("HEAD")).rejects.toThrow(/git cat-file ended.*cannot change to/);
  await expect(git.object("HEAD")).rejects.toThrow(/git cat-file ended.*cannot change to/);
});

test("a repository that was closed is not opened again by who still reads it", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  expect((await call("GET", `/repos/acme/shop/git/trees/${pull.headSha}`)).status).toBe(200);
  await github.close();
  await expect(pull.pushed()).rejects.toThrow(/Nothing is read from .* any more/);
});

test("pages are 30 long unless asked, 100 at most, and linked", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 140 }, (_, index) => [`m/${index}.py`, `m = ${index}\n`]),
  );
  const { github } = await scene(many);
  const call = await client(github);
  const page = async (query: string) => {
    const { body, headers } = await call("GET", `/repos/acme/shop/pulls/1/files${query}`);
    return [Array.isArray(body) ? body.length : 0, headers.get("link")?.match(/rel="\w+"/g) ?? []] as const;
  };
  expect(await page("")).toEqual([30, ['rel="next"', 'rel="last"']]);
  expect(await page("?per_page=1000")).toEqual([100, ['rel="next"', 'rel="last"']]);
  expect(await page("?per_page=100&page=2")).toEqual([42, ['rel="prev"', 'rel="first"']]);
});

test("the diff is against the merge base, not the base's tip", async () => {
  const { github, folder, pull } = await scene();
  folder.commit("main", { "later.py": "later = 1\n" });
  await pull.retarget("main");
  const call = await client(github);
  expect(pull.files).toHaveLength(2);
  const compared = await call("GET", "/repos/acme/shop/compare/main...feature");
  expect(compared.body).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1, files: [{}, {}] });
});

test("trees and blobs", async () => {
  const { github, pull } = await scene({ "pkg/deep/mod.py": "z = 1\n" });
  const call = await client(github);
  const tree = await call("GET", `/repos/acme/shop/git/trees/${pull.headSha}?recursive=1`);
  expect(tree.body).toMatchObject({
    truncated: false,
    tree: [
      { path: "app.py" },
      { path: "new.py" },
      { path: "pkg", type: "tree" },
      { path: "pkg/deep" },
      { path: "pkg/deep/mod.py", size: 6 },
    ],
  });
  const { sha } = z.object({ tree: z.array(z.object({ sha: z.string() })) }).parse(tree.body).tree[4] ?? {};
  expect((await call("GET", `/repos/acme/shop/git/blobs/${sha}`)).body).toMatchObject({
    size: 6,
    encoding: "base64",
    content: "eiA9IDEK\n",
  });
  expect((await call("GET", `/repos/acme/shop/git/blobs/${pull.headSha}`)).status).toBe(404);
});
