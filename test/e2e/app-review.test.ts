import { describe, expect, it } from "vitest";
import { ASKS, FIXED, ORDERS, reactions, shop, shown } from "./app-shop.ts";
import { appWorld, operations, spent } from "./app-world.ts";

describe("a pull request that is opened", () => {
  it("gets comments on the lines that are wrong and one check run, with at most 8 requests", async () => {
    const { github, repository, opened, server } = await shop();
    const { pull } = await opened();

    expect(shown(pull.threads).toSorted()).toEqual([
      expect.stringMatching(/^app\/orders\.py:19 `reason` /),
      expect.stringMatching(/^app\/orders\.py:23 `HTTPException` /),
      expect.stringMatching(/^app\/orders\.py:25 `session\.commit` /),
    ]);
    expect(pull.reviews.map(({ state, commit }) => ({ state, commit }))).toEqual([
      { state: "COMMENTED", commit: pull.headSha },
    ]);
    expect(repository.checkRuns).toMatchObject([
      { name: "Rubric", headSha: pull.headSha, status: "completed", conclusion: "failure", externalId: "1" },
    ]);
    const asked = operations(spent({ github }));
    expect(asked.length, asked.join()).toBeLessThanOrEqual(8);
    expect(server.output()).not.toContain("session.commit");
  });

  it("quotes the checklist with its place at the commit it was read from", async () => {
    const { opened } = await shop();
    const { pull } = await opened();
    const [thread] = pull.threads;
    expect(thread?.comments[0]?.body).toMatch(
      new RegExp(`/acme/shop/blob/${pull.baseSha}/\\.claude/agents/reviewer\\.md#L\\d+`),
    );
  });

  it("shows everything once when the same webhook is delivered twice", async () => {
    const { repository, open, deliver } = await shop();
    const pull = await open();
    const event = pull.event("opened");
    await deliver(event, "11111111-1111-4111-8111-111111111111");
    const before = shown(pull.threads);
    await deliver(event, "11111111-1111-4111-8111-111111111111");
    expect(shown(pull.threads)).toEqual(before);
    expect(pull.reviews).toHaveLength(1);
    expect(repository.checkRuns).toHaveLength(1);
  });
});

describe("code that moved", () => {
  it("gets no comment, out of a file that is still there or out of one that is not", async () => {
    const untyped = (name: string) => `def ${name}(${name}_id):\n    return ${name}_id\n\n\n`;
    const filler = (name: string) =>
      Array.from({ length: 12 }, (_, index) => `${name}_${index} = ${index}\n`).join("");
    const { repository, opened } = await appWorld(
      {
        ".claude/agents/reviewer.md": ASKS,
        "app/kept.py": untyped("one") + filler("kept"),
        "app/old.py": untyped("two") + untyped("three"),
      },
      {
        "app/kept.py": filler("kept"),
        "app/old.py": null,
        "app/new.py": filler("new") + untyped("one") + untyped("two"),
        "app/newer.py": filler("newer") + untyped("three") + untyped("four"),
      },
    );
    const { pull } = await opened();
    expect(shown(pull.threads).map((line) => line.split(" ", 2).join(" "))).toEqual([
      "app/newer.py:17 `four`",
      "app/newer.py:17 `four_id`",
    ]);
    expect(repository.checkRuns).toHaveLength(1);
  });
});

describe("the agent files of a folder", () => {
  it("count for what lies in it, for one more request", async () => {
    const { github, repository, folder, opened } = await shop(
      {},
      {
        ".claude/agents/reviewer.md": "# Reviewer\n",
        "app/AGENTS.md": "# App\n\n- Every database call on an async session is awaited\n",
        "tools/AGENTS.md": "# Tools\n\n- Every function has type hints\n",
        ".cursor/rules/orders.mdc":
          "---\nglobs: **/orders.py\n---\n- HTTPException is raised with a detail\n",
        "CLAUDE.md": new Uint8Array([0, 1]),
      },
    );
    // A pull request can't make its own rules, nor take those away that it does not like.
    folder.commit("feature", { "app/AGENTS.md": null, "app/CLAUDE.md": "- Every function has type hints\n" });
    const { pull } = await opened();
    expect(shown(pull.threads).toSorted()).toEqual([
      expect.stringMatching(/^app\/orders\.py:23 `HTTPException` /),
      expect.stringMatching(/^app\/orders\.py:25 `session\.commit` /),
    ]);
    const bodies = pull.threads.map(({ comments }) => comments[0]?.body).join("\n");
    expect(bodies).toContain("/app/AGENTS.md#L3");
    expect(bodies).toContain("/.cursor/rules/orders.mdc#L4");
    expect(repository.checkRuns).toMatchObject([
      { conclusion: "failure", summary: expect.stringContaining("`CLAUDE.md` is binary") },
      { name: "Rubric checklists", conclusion: "success" },
    ]);
    const asked = operations(spent({ github }));
    const ofReview = asked.slice(
      0,
      asked.findLastIndex((it) => it.includes("Overview")),
    );
    expect(ofReview.length, ofReview.join()).toBeLessThanOrEqual(9);
  });
});

describe("the configuration of the base branch", () => {
  it("names checklists elsewhere, and those count", async () => {
    const { opened } = await shop(
      {},
      {
        ".github/rubric.yml": "checklists: [docs/*.md]\n",
        "docs/review.md": "# Review\n\n- Every database call on an async session is awaited\n",
      },
    );
    const { pull, run } = await opened();
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/orders\.py:25 `session\.commit` /)]);
    expect(pull.threads[0]?.comments[0]?.body).toContain("/docs/review.md#L3");
    expect(run).toMatchObject({ conclusion: "failure" });
  });
});

describe("what a change as a whole lacks", () => {
  const endpoint = (name: string) => `\n\n@router.get("/${name}")\nasync def read_${name}() -> None: ...\n`;
  const ROUTES = "from fastapi import APIRouter\n\nrouter = APIRouter()\n";
  const BASE = {
    ".claude/agents/reviewer.md": "- Every endpoint has a test\n",
    ".github/rubric.yml": "exclude: [tests/**]\n",
    "app/routes.py": ROUTES,
    "tests/test_old.py": "",
  };
  const HEAD = {
    "app/routes.py": ROUTES + endpoint("cats") + endpoint("dogs"),
    "tests/test_cats.py": 'client.get("/cats")\n',
  };

  it("is looked for in the files that are not reviewed as well, for no request more", async () => {
    const world = await appWorld(BASE, HEAD);
    const { pull } = await world.opened();
    expect(shown(pull.threads)).toEqual([expect.stringMatching(/^app\/routes\.py:11 `read_dogs` /)]);
    const without = await appWorld({ ...BASE, ".github/rubric.yml": "" }, HEAD);
    const { pull: other } = await without.opened();
    expect(shown(other.threads)).toEqual(shown(pull.threads));
    expect(operations(spent(world)).toSorted()).toEqual(operations(spent(without)).toSorted());
  });

  it.each([
    ["a test that can't be read", { "tests/test_dogs.py": new Uint8Array([0, 1]) }],
    ["a test in another language", { "e2e/dogs.spec.ts": "await get('/dogs')\n" }],
  ])("is not known where it has %s", async (_, more) => {
    const { repository, opened } = await appWorld(BASE, { ...HEAD, ...more });
    const { pull } = await opened();
    expect(shown(pull.threads)).toEqual([]);
    expect(repository.checkRuns).toMatchObject([{ conclusion: "success" }]);
  });
});

describe("a push that fixes a finding", () => {
  async function fixed(contents: "read" | "write") {
    const { github, repository, folder, opened, deliver } = await shop();
    github.grant({ contents });
    const { pull } = await opened();
    folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await deliver(await pull.pushed());
    const threads = pull.threads.filter(({ comments }) => comments[0]?.body.includes("session.commit"));
    expect(threads).toHaveLength(1);
    expect(pull.threads).toHaveLength(3);
    expect(pull.reviews).toHaveLength(1);
    expect(repository.checkRuns.map(({ headSha, conclusion }) => ({ headSha, conclusion }))).toMatchObject([
      { conclusion: "failure" },
      { headSha: pull.headSha, conclusion: "success" },
    ]);
    return { pull, thread: threads[0], repository, folder, deliver };
  }

  it("edits the comment to say so where the App may not resolve", async () => {
    const { thread } = await fixed("read");
    expect(thread?.isResolved).toBe(false);
    expect(thread?.comments[0]?.body).toMatch(/^\*\*Fixed\.\*\*/);
  });

  it("resolves the thread where the App may", async () => {
    const { thread } = await fixed("write");
    expect(thread?.isResolved).toBe(true);
    expect(thread?.resolvedBy).toBe("rubric[bot]");
  });

  it("turns the check green when all is fixed", async () => {
    const { repository, folder, opened, deliver } = await shop();
    const { pull } = await opened();
    const clean = FIXED.replace("reason)", "reason: str)").replace(
      "404)",
      '404, detail="There is no such order.")',
    );
    folder.commit("feature", { "app/orders.py": ORDERS + clean });
    await deliver(await pull.pushed());
    expect(repository.checkRuns.at(-1)).toMatchObject({ headSha: pull.headSha, conclusion: "success" });
  });
});

describe("/recheck", () => {
  it("reviews again for the author, and shows that it did", async () => {
    const { github, repository, opened, deliver } = await shop();
    const { pull } = await opened();
    const start = github.requests.length;
    await deliver(pull.comment({ author: "ada", body: "  /ReCheck please" }));
    expect(reactions(pull.comments)).toEqual(["eyes", "rocket"]);
    expect(repository.checkRuns).toHaveLength(2);
    expect(pull.reviews).toHaveLength(1);
    expect(pull.threads).toHaveLength(3);
    expect(github.requests.slice(start).map(({ operation }) => operation)).not.toContain(
      "pulls/create-review",
    );
  });

  it("is refused to a stranger with a reaction only", async () => {
    const { github, repository, open, deliver } = await shop();
    const pull = await open();
    github.setPermission("mallory", "read");
    await deliver(pull.comment({ author: "mallory", body: "/recheck" }));
    expect(reactions(pull.comments)).toEqual(["-1"]);
    expect(pull.comments).toHaveLength(1);
    expect(repository.checkRuns).toEqual([]);
  });

  it("is open to people with triage, and reviews a draft", async () => {
    const { github, repository, open, deliver } = await shop();
    const pull = await open({ draft: true });
    github.setPermission("grace", "triage");
    await deliver(pull.comment({ author: "grace", body: "/recheck" }));
    expect(reactions(pull.comments)).toEqual(["eyes", "rocket"]);
    expect(repository.checkRuns).toHaveLength(1);
  });

  it.each(["> /recheck", "please /recheck", "/rechecked", "```\n/recheck\n```"])(
    "is not meant by %j",
    async (body) => {
      const { github, open, deliver } = await shop();
      const pull = await open();
      await deliver(pull.comment({ author: "ada", body }));
      expect(github.requests).toEqual([]);
    },
  );
});
