import { expect, test } from "vitest";
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
  expect(github.violations).toEqual([]);
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
  expect((await call("GET", "/repos/acme/shop/pulls/1")).body).toMatchObject({ changed_files: 2 });
  const compared = await call("GET", "/repos/acme/shop/compare/main...feature");
  expect(compared.body).toMatchObject({ status: "diverged", ahead_by: 1, behind_by: 1, files: [{}, {}] });
  expect(github.violations).toEqual([]);
});

test("trees, blobs and contents", async () => {
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
  const file = await call("GET", `/repos/acme/shop/contents/pkg/deep/mod.py?ref=${pull.headSha}`);
  expect(file.body).toMatchObject({ type: "file", path: "pkg/deep/mod.py", content: "eiA9IDEK\n" });
  const sha = Reflect.get(Object(file.body), "sha");
  expect((await call("GET", `/repos/acme/shop/git/blobs/${sha}`)).body).toMatchObject({
    size: 6,
    encoding: "base64",
  });
  expect((await call("GET", `/repos/acme/shop/contents/pkg?ref=${pull.headSha}`)).body).toMatchObject([
    { path: "pkg/deep", type: "dir" },
  ]);
  expect((await call("GET", "/repos/acme/shop/contents/pkg")).status).toBe(404);
  expect(github.violations).toEqual([]);
});
