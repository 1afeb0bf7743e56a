import { describe, expect, it } from "vitest";
import { foundGuidance, readGuidance } from "../../src/github/guidance.ts";
import { readOverview } from "../../src/github/overview.ts";
import { api, BASE, connection, HEAD, NAME } from "./api.ts";

const blob = (text: string) => ({ object: { text, isBinary: false, isTruncated: false } });

describe("the first answer about a pull request", () => {
  const pull = {
    state: "OPEN",
    isCrossRepository: true,
    changedFiles: 3,
    headRefOid: HEAD,
    baseRefOid: "c".repeat(40),
    headRepository: null,
    baseRef: {
      target: {
        oid: BASE,
        config: null,
        agents: {
          object: {
            entries: [
              { name: "one.md", ...blob("# One") },
              { name: "team", object: { entries: [{ name: "two.md", ...blob("# Two") }] } },
              { name: "picture.png", object: { text: null, isBinary: true } },
              { name: "module", object: null },
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
                      { externalId: "7", status: "COMPLETED", conclusion: "FAILURE", title: "t", text: null },
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
    comments: { totalCount: 0, nodes: [] },
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
            pullRequest: { ...pull, reviewThreads: { pageInfo: page, nodes: [thread("1"), null] } },
          },
        },
      })
      .post("/graphql", (body) => body.variables.after === "x")
      .reply(200, {
        data: { repository: { pullRequest: { reviewThreads: { pageInfo: last, nodes: [thread("2")] } } } },
      });
    const overview = await readOverview(connection(), NAME, 77);
    expect(overview).toMatchObject({
      head: HEAD,
      base: BASE,
      isOpen: true,
      isFork: true,
      headRepository: undefined,
      check: { externalId: "7", isCompleted: true, conclusion: "failure", text: "" },
    });
    expect(overview.threads.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(overview.guidance.checklists).toEqual([
      { path: ".claude/agents/one.md", text: "# One", bundled: false },
      { path: ".claude/agents/team/two.md", text: "# Two", bundled: false },
    ]);
  });

  it("that there is no such pull request is final", async () => {
    api()
      .post("/graphql")
      .reply(200, { data: { repository: { url: "x", pullRequest: null } } });
    await expect(readOverview(connection(), NAME, undefined)).rejects.toMatchObject({
      isFinal: true,
      status: 404,
    });
  });
});

describe("guidance", () => {
  const found = (config: string) => ({ guidance: foundGuidance(blob(config), null), base: BASE });

  it("asks nothing more where the configuration looks in the usual place", async () => {
    api();
    const guidance = await readGuidance(connection(), NAME, found('checklists: [".claude/agents/*.md"]\n'));
    expect(guidance.checklists).toEqual([]);
  });

  it("is left as it is where the configuration can't be read", async () => {
    api();
    const guidance = await readGuidance(connection(), NAME, found("checklists: {{\n"));
    expect(guidance.config?.text).toBe("checklists: {{\n");
  });

  it("hands a binary configuration on as one that can't be read", () => {
    const { config } = foundGuidance({ object: { text: null, isBinary: true } }, null);
    expect(config?.text).toBe("\0");
  });

  it("fetches checklists from wherever the configuration says, base side", async () => {
    api()
      .get(`/repos/acme/shop/git/trees/${BASE}`)
      .query({ recursive: "1" })
      .reply(200, {
        tree: [
          { path: "AGENTS.md", sha: "1".repeat(40), mode: "100644", type: "blob" },
          { path: "docs/review.md", sha: "2".repeat(40), mode: "100644", type: "blob" },
          { path: "docs/other.txt", sha: "3".repeat(40), mode: "100644", type: "blob" },
        ],
      })
      .post("/graphql")
      .reply(200, { data: { repository: { b0: { text: "# A" }, b1: { text: "# R" } } } });
    const config = "checklists: [AGENTS.md, docs/*.md]\n";
    const { checklists } = await readGuidance(connection(), NAME, found(config));
    expect(checklists).toEqual([
      { path: "AGENTS.md", text: "# A", bundled: false },
      { path: "docs/review.md", text: "# R", bundled: false },
    ]);
  });

  it("says which agent files can't be read, where they are wanted", async () => {
    api();
    const agents = {
      object: { entries: ["a.md", "b.png"].map((name) => ({ name, object: { isBinary: true } })) },
    };
    const answer = { guidance: foundGuidance(null, agents), base: BASE };
    const { checklists, unread } = await readGuidance(connection(), NAME, answer);
    expect(checklists).toEqual([]);
    expect(unread).toEqual([{ path: ".claude/agents/a.md", reason: "is binary" }]);
  });

  it("says of how many checklists it reads the first only", async () => {
    const tree = Array.from({ length: 101 }, (_, index) => ({
      path: `docs/${100 + index}.md`,
      sha: String(100 + index).padStart(40, "0"),
      mode: "100644",
      type: "blob",
    }));
    const texts = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`b${index}`, { text: "# A" }]),
    );
    api()
      .get(`/repos/acme/shop/git/trees/${BASE}`)
      .query({ recursive: "1" })
      .reply(200, { tree })
      .post("/graphql")
      .reply(200, { data: { repository: texts } })
      .post("/graphql")
      .reply(200, { data: { repository: { ...texts, b1: null } } });
    const { checklists, unread } = await readGuidance(connection(), NAME, found("checklists: [docs/*.md]\n"));
    expect(checklists).toHaveLength(99);
    expect(unread).toEqual([
      { path: "docs/151.md", reason: "could not be read from GitHub" },
      { path: "1 more checklists", reason: "left out: at most 100 are read" },
    ]);
  });

  it("says which agent files are links, since their text is only where they lead", async () => {
    api()
      .get(`/repos/acme/shop/git/trees/${BASE}`)
      .query({ recursive: "1" })
      .reply(200, { tree: [{ path: "docs/a.md", sha: "1".repeat(40), mode: "120000", type: "blob" }] })
      .post("/graphql")
      .reply(200, { data: { repository: { b0: { text: "../a.md" } } } });
    const unread = [{ path: "docs/a.md", reason: expect.stringContaining("is a symbolic link") }];
    const elsewhere = await readGuidance(connection(), NAME, found("checklists: [docs/*.md]\n"));
    expect(elsewhere).toMatchObject({ checklists: [], unread });
    const agents = { object: { entries: [{ name: "a.md", mode: 0o120000, ...blob("../a.md") }] } };
    expect(foundGuidance(null, agents)).toMatchObject({
      checklists: [],
      unread: [{ path: ".claude/agents/a.md", reason: expect.stringContaining("is a symbolic link") }],
    });
  });
});
