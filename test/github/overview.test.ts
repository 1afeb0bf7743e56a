import { describe, expect, it } from "vitest";
import { readOverview } from "../../src/github/overview.ts";
import { ASKED } from "../../src/github/overview-query.ts";
import { api, BASE, connection, HEAD, NAME } from "./api.ts";

const blob = (text: string) => ({ mode: 0o100644, object: { text, isBinary: false, isTruncated: false } });
const aliasOf = (path: string) => ASKED.find((asked) => asked.path === path)?.alias ?? "";

describe("the first answer about a pull request", () => {
  const pull = {
    state: "OPEN",
    isDraft: true,
    author: { login: "ada" },
    labels: { nodes: [{ name: "wip" }, null] },
    isCrossRepository: true,
    changedFiles: 3,
    headRefOid: HEAD,
    baseRefOid: "c".repeat(40),
    headRepository: null,
    baseRef: {
      target: {
        oid: BASE,
        [aliasOf(".github/rubric.yml")]: null,
        [aliasOf(".claude/agents")]: {
          mode: 0o040000,
          object: {
            entries: [
              { name: "one.md", ...blob("# One") },
              { name: "team", mode: 0o040000, object: { entries: [{ name: "two.md", ...blob("# Two") }] } },
              { name: "picture.png", mode: 0o100644, object: { text: null, isBinary: true } },
              { name: "module", mode: 0o160000, oid: "d".repeat(40), object: null },
              { name: "link.md", mode: 0o120000, object: { text: "../a.md" } },
            ],
          },
        },
      },
    },
    commits: {
      nodes: [
        {
          commit: {
            checkSuites: {
              nodes: [
                {
                  checkRuns: {
                    nodes: [
                      {
                        databaseId: 9,
                        externalId: "7",
                        status: "COMPLETED",
                        conclusion: "FAILURE",
                        title: "t",
                        text: null,
                      },
                    ],
                  },
                },
              ],
            },
          },
        },
      ],
    },
  };
  const thread = (id: string) => ({
    id,
    path: "a.py",
    isResolved: false,
    viewerCanResolve: true,
    comments: { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [] },
  });

  it("is read whole, further pages of threads included", async () => {
    const page = { hasNextPage: true, endCursor: "x" };
    const last = { hasNextPage: false, endCursor: null };
    api()
      .post("/graphql", (body) => body.variables.app === 77)
      .reply(200, {
        data: {
          repository: {
            url: "https://github.com/acme/shop",
            isPrivate: true,
            pullRequest: { ...pull, reviewThreads: { pageInfo: page, nodes: [thread("1"), null] } },
          },
        },
      })
      .post("/graphql", (body) => body.variables.after === "x")
      .reply(200, {
        data: { repository: { pullRequest: { reviewThreads: { pageInfo: last, nodes: [thread("2")] } } } },
      });
    const overview = await readOverview(connection(), NAME, 77, "Rubric");
    expect(overview).toMatchObject({
      head: HEAD,
      base: BASE,
      isOpen: true,
      isDraft: true,
      author: "ada",
      labels: ["wip"],
      isFork: true,
      headRepository: undefined,
      check: { id: 9, externalId: "7", isCompleted: true, conclusion: "failure", text: "" },
    });
    expect(overview.threads.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(overview.config).toBeUndefined();
    expect(overview.agentFiles).toEqual([
      { path: ".claude/agents/one.md", content: { text: "# One" } },
      { path: ".claude/agents/team/two.md", content: { text: "# Two" } },
      { path: ".claude/agents/picture.png", content: { reason: "is binary" } },
      { path: ".claude/agents/link.md", content: { link: "../a.md" } },
    ]);
  });

  it.each([
    ["its text", blob("scope: lines\n"), "scope: lines\n"],
    ["a NUL byte, which can't be read, where it is binary", { object: { text: null, isBinary: true } }, "\0"],
  ])("has the configuration as %s", async (_, config, text) => {
    const target = { ...pull.baseRef.target, [aliasOf(".github/rubric.yml")]: config };
    const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    api()
      .post("/graphql")
      .reply(200, {
        data: {
          repository: {
            url: "x",
            isPrivate: true,
            pullRequest: { ...pull, baseRef: { target }, reviewThreads },
          },
        },
      });
    const overview = await readOverview(connection(), NAME, undefined, "Rubric");
    expect(overview.config).toEqual({ path: ".github/rubric.yml", text });
  });

  it("that there is no such pull request is final", async () => {
    api()
      .post("/graphql")
      .reply(200, { data: { repository: { url: "x", isPrivate: true, pullRequest: null } } });
    await expect(readOverview(connection(), NAME, undefined, "Rubric")).rejects.toMatchObject({
      isFinal: true,
      status: 404,
    });
  });
});
