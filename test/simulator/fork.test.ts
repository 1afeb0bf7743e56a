import { expect, test } from "vitest";
import { z } from "zod";
import { gitFolder } from "./git-folder.ts";
import { client, githubWith } from "./world.ts";

/** A pull request from bob's fork, which alone has the branch. */
async function forked({ isPrivate = false } = {}) {
  const folder = gitFolder({ "app.py": "a = 1\n" }, { "new.py": "x = 1\n" });
  const place = await githubWith(folder, { isPrivate });
  const { fork, folder: copy } = place.fork("bob", "my-shop");
  const call = await client(place.github);
  return { ...place, fork, copy, call, open: () => place.open({ author: "bob", fork }) };
}

const at = z.object({ tree: z.array(z.object({ path: z.string(), sha: z.string() })) });

test("what a fork's pull request brings is found in the base repository by its hash, not by its branch", async () => {
  const { copy, call, open } = await forked();
  const head = copy.commit("feature", { "more.py": "y = 1\n" });
  expect((await call("GET", `/repos/acme/shop/git/trees/${head}`)).status).toBe(404);
  const pull = await open();
  expect(pull.headSha).toBe(head);
  const listed = async () => {
    const { tree } = at.parse((await call("GET", `/repos/acme/shop/git/trees/${pull.headSha}`)).body);
    return tree.map(({ path }) => path);
  };
  expect(await listed()).toEqual(["app.py", "more.py", "new.py"]);
  expect((await call("GET", "/repos/acme/shop/git/trees/refs%2Fpull%2F1%2Fhead")).status).toBe(200);
  expect((await call("GET", "/repos/acme/shop/git/trees/feature")).status).toBe(404);
  copy.commit("feature", { "new.py": null });
  await pull.pushed();
  expect(await listed()).toEqual(["app.py", "more.py"]);
});

test("a fork's pull request says where it comes from, and its commits belong to none of the base repository", async () => {
  const { repository, open } = await forked();
  const pull = await open();
  expect(pull.event("opened").payload["pull_request"]).toMatchObject({
    head: { label: "bob:feature", user: { login: "bob" }, repo: { full_name: "bob/my-shop", fork: true } },
    base: { repo: { full_name: "acme/shop", fork: false } },
    maintainer_can_modify: true,
  });
  expect(repository.checkSuiteEvent(pull.headSha).payload).toMatchObject({
    check_suite: { pull_requests: [] },
  });
});

test("a public fork can be read and not written to; of a private one nothing is told", async () => {
  const open = await forked();
  const { headSha } = await open.open();
  expect((await open.call("GET", `/repos/bob/my-shop/git/trees/${headSha}`)).status).toBe(200);
  const run = { name: "x", head_sha: headSha };
  expect((await open.call("POST", "/repos/bob/my-shop/check-runs", run)).status).toBe(403);
  const hidden = await forked({ isPrivate: true });
  await hidden.open();
  expect((await hidden.call("GET", "/repos/bob/my-shop/git/trees/feature")).status).toBe(404);
  expect(await hidden.call.graphql('{ repository(owner: "bob", name: "my-shop") { id } }')).toMatchObject({
    errors: [{ type: "NOT_FOUND" }],
  });
});

const WHERE = `{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) {
  state isCrossRepository maintainerCanModify headRepository { nameWithOwner } } } }`;
const seen = (pullRequest: object) => ({ data: { repository: { pullRequest } } });

test("a deleted fork leaves its pull request without a repository, with its head", async () => {
  const { fork, call, open } = await forked();
  const pull = await open();
  const common = { isCrossRepository: true, maintainerCanModify: true };
  const nameWithOwner = "bob/my-shop";
  expect(await call.graphql(WHERE)).toEqual(
    seen({ state: "OPEN", ...common, headRepository: { nameWithOwner } }),
  );
  const deliveries = fork.delete();
  expect(deliveries).toMatchObject([
    { event: "pull_request", payload: { action: "closed", pull_request: { head: { repo: null } } } },
  ]);
  expect(await call.graphql(WHERE)).toEqual(seen({ state: "CLOSED", ...common, headRepository: null }));
  expect(pull.event("closed").payload["pull_request"]).toMatchObject({
    state: "closed",
    head: { sha: pull.headSha, repo: null },
  });
  expect((await call("GET", `/repos/acme/shop/git/trees/${pull.headSha}`)).status).toBe(200);
  expect((await call("GET", "/repos/bob/my-shop/git/trees/feature")).status).toBe(404);
});

test("a tree is cut off where it is too long", async () => {
  const { github, call, open } = await forked();
  const { headSha } = await open();
  github.cutTrees(1);
  expect((await call("GET", `/repos/acme/shop/git/trees/${headSha}?recursive=1`)).body).toMatchObject({
    truncated: true,
    tree: [{ path: "app.py" }],
  });
});
