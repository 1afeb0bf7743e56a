import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { GRANTED, type Simulator } from "../../simulator/simulator.ts";
import { APP, client, jwt, request, scene, violationsOf } from "./world.ts";

const OTHER_KEY = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

const FILES = "/repos/acme/shop/pulls/1/files";

test("an App asks for a token with one it has signed, and for a repository with what it gets", async () => {
  const { github } = await scene();
  const given = await askedFor(github, jwt());
  expect(given).toMatchObject({ status: 201, body: { permissions: GRANTED } });
  const token = String(Reflect.get(Object(given.body), "token"));
  expect((await request(github, token, "GET", FILES)).status).toBe(200);
  expect((await askedFor(github, token)).status).toBe(401);
});

/** A token for the installation, as it is asked for with another. */
function askedFor(github: Simulator, token: string | undefined, prefix = "") {
  const path = `${prefix}/app/installations/${github.installation}/access_tokens`;
  return request(github, token, "POST", path);
}

test.each([
  ["no token", undefined],
  ["an unknown token", "ghs_nobody"],
  ["another key's signature", jwt({}, OTHER_KEY)],
  ["another App", jwt({ iss: APP + 1 })],
  ["a life of more than ten minutes", jwt({ exp: Math.floor(Date.now() / 1000) + 900 })],
  ["a token that has expired", jwt({ exp: Math.floor(Date.now() / 1000) - 5 })],
])("401 for %s", async (_, token) => {
  const { github } = await scene();
  expect((await askedFor(github, token)).status).toBe(401);
});

test("the App's own token opens no repository", async () => {
  const { github } = await scene();
  expect((await request(github, jwt(), "GET", FILES)).status).toBe(401);
});

test("a permission that was not granted is 403, and repository unknown 404", async () => {
  const { github, pull } = await scene();
  github.grant({ checks: "read" });
  const call = await client(github);
  const refused = await call("POST", "/repos/acme/shop/check-runs", { name: "x", head_sha: pull.headSha });
  expect(refused).toMatchObject({ status: 403, body: { message: "Resource not accessible by integration" } });
  expect((await call("GET", "/repos/acme/other/pulls/1/files")).status).toBe(404);
  expect((await call("GET", "/repos/acme/shop/pulls/9/files")).status).toBe(404);
});

test("Enterprise paths are the same GitHub", async () => {
  const { github } = await scene();
  expect((await askedFor(github, jwt(), "/api/v3")).status).toBe(201);
  const call = await client(github);
  expect((await call("POST", "/api/graphql", { query: "{ viewer { login } }" })).body).toEqual({
    data: { viewer: { login: "rubric[bot]" } },
  });
});

test("roles are told in full, and in the older field's four levels", async () => {
  const { github } = await scene();
  github.setPermission("tess", "triage");
  const call = await client(github);
  const level = async (user: string) =>
    (await call("GET", `/repos/acme/shop/collaborators/${user}/permission`)).body;
  expect(await level("tess")).toMatchObject({ permission: "read", role_name: "triage" });
  expect(await level("ada")).toMatchObject({ permission: "write", role_name: "write" });
  expect(await level("passer-by")).toMatchObject({ permission: "read" });
});

test("a role that an organisation made itself tells single permissions", async () => {
  const { github } = await scene();
  github.setPermission("tess", { name: "keepers", from: "triage" });
  const call = await client(github);
  const { body } = await call("GET", "/repos/acme/shop/collaborators/tess/permission");
  expect(body).toMatchObject({
    permission: "read",
    role_name: "keepers",
    user: { permissions: { pull: true, triage: true, push: false, maintain: false, admin: false } },
  });
});

test("a personal token is its owner's: comments are theirs, check runs are for Apps only", async () => {
  const { github, pull } = await scene();
  const token = github.personalToken("grace");
  const review = { event: "COMMENT", body: "x", comments: [{ path: "app.py", line: 10, body: "x" }] };
  expect((await request(github, token, "POST", "/repos/acme/shop/pulls/1/reviews", review)).status).toBe(200);
  expect(pull.threads[0]?.comments[0]?.author).toBe("grace");
  const question = {
    query: `{ viewer { login } repository(owner: "acme", name: "shop") { pullRequest(number: 1) {
      reviewThreads(first: 1) { nodes { comments(first: 1) { nodes { viewerDidAuthor } } } } } } }`,
  };
  const theirs = await request(github, token, "POST", "/graphql", question);
  expect(JSON.stringify(theirs.body)).toContain('"viewer":{"login":"grace"}');
  expect(JSON.stringify(theirs.body)).toContain('"viewerDidAuthor":true');
  const ours = await (await client(github))("POST", "/graphql", question);
  expect(JSON.stringify(ours.body)).toContain('"viewerDidAuthor":false');
  const check = { name: "x", head_sha: pull.headSha };
  expect((await request(github, token, "POST", "/repos/acme/shop/check-runs", check)).status).toBe(403);
  expect((await askedFor(github, token)).status).toBe(401);
});

test("a misspelt key, an unknown query or an unknown operation is a violation", async () => {
  const { github, pull } = await scene();
  const call = await client(github);
  const review = { event: "COMMENT", body: "x", comments: [{ path: "app.py", lin: 10, body: "x" }] };
  expect((await call("POST", "/repos/acme/shop/pulls/1/reviews", review)).status).toBe(422);
  expect((await call("GET", `${FILES}?perpage=3`)).status).toBe(422);
  expect((await call("GET", "/repos/acme/shop/nothing")).status).toBe(404);
  expect(pull.reviews).toEqual([]);
  expect(violationsOf(github).map((violation) => violation.replace(/^.*\): /, ""))).toEqual([
    "/comments/0 must NOT have additional properties (lin)",
    "unknown query parameter perpage",
    "the simulator has no such operation",
  ]);
});
