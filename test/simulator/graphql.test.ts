import { expect, test } from "vitest";
import { type Client, client, type Scene, scene, violationsOf } from "./world.ts";

async function withThread(): Promise<Scene & { call: Client; thread: string; comment: string }> {
  const made = await scene();
  const call = await client(made.github);
  const comments = [{ path: "app.py", line: 10, body: "Hm" }];
  await call("POST", "/repos/acme/shop/pulls/1/reviews", { event: "COMMENT", body: "Review", comments });
  const [thread] = made.pull.threads;
  return { ...made, call, thread: thread?.id ?? "", comment: thread?.comments[0]?.nodeId ?? "" };
}

test("many blobs by aliases: text, binary, cut at 512,000 bytes, missing", async () => {
  const { github, pull } = await scene({ "big.py": "#".repeat(600_000), "logo.png": new Uint8Array([0, 1]) });
  const call = await client(github);
  const blob = "... on Blob { text isBinary isTruncated byteSize oid }";
  const answer = await call.graphql(
    `query blobs($head: String!, $big: String!, $logo: String!, $none: String!) {
      repository(owner: "acme", name: "shop") {
        a: object(expression: $head) { ${blob} } b: object(expression: $big) { ${blob} }
        c: object(expression: $logo) { ${blob} } d: object(expression: $none) { ${blob} }
      }
    }`,
    Object.fromEntries(
      [
        ["head", "new.py"],
        ["big", "big.py"],
        ["logo", "logo.png"],
        ["none", "no.py"],
      ].map(([key, path]) => [key, `${pull.headSha}:${path}`]),
    ),
  );
  expect(answer).toMatchObject({
    data: {
      repository: {
        a: { text: "x = 1\ny = 2\n", isBinary: false, isTruncated: false, byteSize: 12 },
        b: { isTruncated: true, byteSize: 600_000 },
        c: { text: null, isBinary: true },
        d: null,
      },
    },
  });
  expect(Reflect.get(Object(answer), "data").repository.b.text).toHaveLength(512_000);
  expect(github.requests.at(-1)?.operation).toBe("graphql query blobs");
});

test("a tree lists its entries with the objects below", async () => {
  const { github, pull } = await scene({ ".claude/agents/dev.md": "# Dev\n" });
  const call = await client(github);
  const answer = await call.graphql(
    `{ repository(owner: "acme", name: "shop") { object(expression: "${pull.headSha}:.claude") {
      ... on Tree { entries { name path type mode object { ... on Tree { entries { name object { ... on Blob { text } } } } } } } } } }`,
  );
  expect(answer).toEqual({
    data: {
      repository: {
        object: {
          entries: [
            {
              name: "agents",
              path: "agents",
              type: "tree",
              mode: 0o40000,
              object: { entries: [{ name: "dev.md", object: { text: "# Dev\n" } }] },
            },
          ],
        },
      },
    },
  });
});

const THREADS = `query threads($after: String) { repository(owner: "acme", name: "shop") { pullRequest(number: 1) {
  headRefOid isDraft state changedFiles
  reviewThreads(first: 1, after: $after) {
    nodes { id isResolved isOutdated viewerCanResolve path line resolvedBy { login }
      comments(first: 10) { nodes { databaseId fullDatabaseId body viewerDidAuthor author { login } } } }
    pageInfo { hasNextPage endCursor } } } } }`;

test("threads and their comments, page by page", async () => {
  const { pull, call, thread } = await withThread();
  pull.reply(thread, { author: "ada", body: "Why?" });
  expect(await call.graphql(THREADS)).toMatchObject({
    data: {
      repository: {
        pullRequest: {
          headRefOid: pull.headSha,
          state: "OPEN",
          changedFiles: 2,
          reviewThreads: {
            nodes: [
              {
                id: thread,
                path: "app.py",
                line: 10,
                isResolved: false,
                viewerCanResolve: false,
                resolvedBy: null,
                comments: {
                  nodes: [
                    {
                      databaseId: null,
                      fullDatabaseId: String(pull.threads[0]?.comments[0]?.id),
                      viewerDidAuthor: true,
                      author: { login: "rubric" },
                    },
                    { body: "Why?", viewerDidAuthor: false, author: { login: "ada" } },
                  ],
                },
              },
            ],
            pageInfo: { hasNextPage: false },
          },
        },
      },
    },
  });
});

const RESOLVE =
  "mutation resolve($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }";

test("resolving a thread needs contents: write", async () => {
  const { github, pull, call, thread } = await withThread();
  expect(await call.graphql(RESOLVE, { id: thread })).toMatchObject({
    data: { resolveReviewThread: null },
    errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
  });
  github.grant({ contents: "write" });
  expect(await call.graphql(RESOLVE, { id: thread })).toEqual({
    data: { resolveReviewThread: { thread: { isResolved: true } } },
  });
  expect(pull.threads).toMatchObject([{ isResolved: true, resolvedBy: "rubric[bot]" }]);
  expect(await call.graphql(RESOLVE, { id: "PRRT_0" })).toMatchObject({ errors: [{ type: "NOT_FOUND" }] });
});

test("comments are edited and answered by their node ids", async () => {
  const { pull, call, thread, comment } = await withThread();
  await call.graphql(
    `mutation ($comment: ID!, $thread: ID!) {
      a: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $comment, body: "Fixed" }) { pullRequestReviewComment { body } }
      b: addPullRequestReviewThreadReply(input: { pullRequestReviewThreadId: $thread, body: "Done" }) { comment { id } }
    }`,
    { comment, thread },
  );
  expect(pull.threads[0]?.comments).toMatchObject([{ body: "Fixed" }, { body: "Done" }]);
});

test.each([
  ["a field that GitHub does not have", "{ viewer { nickname } }", /Cannot query field "nickname"/],
  [
    "a connection without a limit",
    '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { reviewThreads { totalCount } } } }',
    /`first` or `last`/,
  ],
  [
    "more than a hundred at once",
    '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { reviewThreads(first: 101) { totalCount } } } }',
    /limit of 100/,
  ],
  [
    "what the simulator has not got",
    '{ repository(owner: "acme", name: "shop") { stargazerCount } }',
    /The simulator has no Repository.stargazerCount/,
  ],
  ["no GraphQL", "query {", /Syntax Error/],
])("%s is a violation", async (_, query, message) => {
  const { github } = await scene();
  const call = await client(github);
  expect(await call.graphql(query)).toMatchObject({ errors: [{ message: expect.stringMatching(message) }] });
  expect(violationsOf(github).length).toBeGreaterThan(0);
});

test("what the base says and which checks the head has, in one question", async () => {
  const { github, pull, folder } = await scene(
    {},
    { ".github/rubric.yml": "scope: lines\n", "docs/a.md": "A\n" },
  );
  const call = await client(github);
  await call("POST", "/repos/acme/shop/check-runs", {
    name: "Rubric",
    head_sha: pull.headSha,
    external_id: "1",
  });
  folder.commit("main", { ".github/rubric.yml": "scope: files\n" });
  const answer = await call.graphql(
    `query ($app: Int) { repository(owner: "acme", name: "shop") { url pullRequest(number: 1) {
      baseRef { target { ... on Commit {
        config: file(path: ".github/rubric.yml") { mode object { ... on Blob { text } } }
        docs: file(path: "docs") { object { ... on Tree { entries { name path } } } }
        none: file(path: "none/at/all") { name }
      } } }
      headRepository { name owner { login } }
      commits(last: 1) { nodes { commit { oid checkSuites(first: 1, filterBy: { appId: $app, checkName: "Rubric" }) { nodes {
        checkRuns(first: 1, filterBy: { checkName: "Rubric", checkType: LATEST }) { nodes { externalId status conclusion title } }
      } } } } }
    } } }`,
    { app: 77 },
  );
  expect(answer).toEqual({
    data: {
      repository: {
        url: "https://github.invalid/acme/shop",
        pullRequest: {
          baseRef: {
            target: {
              config: { mode: 0o100644, object: { text: "scope: files\n" } },
              docs: { object: { entries: [{ name: "a.md", path: "docs/a.md" }] } },
              none: null,
            },
          },
          headRepository: { name: "shop", owner: { login: "acme" } },
          commits: {
            nodes: [
              {
                commit: {
                  oid: pull.headSha,
                  checkSuites: {
                    nodes: [
                      {
                        checkRuns: {
                          nodes: [{ externalId: "1", status: "QUEUED", conclusion: null, title: null }],
                        },
                      },
                    ],
                  },
                },
              },
            ],
          },
        },
      },
    },
    // GitHub gives an error beside the null.
    errors: [
      {
        type: "NOT_FOUND",
        path: ["repository", "pullRequest", "baseRef", "target", "none"],
        message: "Could not resolve file for path 'none/at/all'.",
        locations: expect.any(Array),
      },
    ],
  });
});
