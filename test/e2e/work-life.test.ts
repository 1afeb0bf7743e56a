import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { FaultKind } from "../../simulator/faults.ts";
import type { PullRequest } from "../../simulator/pull-request.ts";
import { gitFolder } from "../simulator/git-folder.ts";
import { githubWith } from "../simulator/world.ts";
import { ASKS, BASE, CHANGED, FIXED, ORDERS, reactions, shown, untyped } from "./app-shop.ts";
import { told, type WorkWorld, workOn, workWorld } from "./work-world.ts";

/** What keeps a review from its end, one thing at a time. */

const VERDICT = "Rubric: completed failure: 1 error, 2 warnings";

describe("one check run", () => {
  it.each<FaultKind>(["500-but-created", "reset"])(
    "is all there is, though its creation was answered with %s",
    async (kind) => {
      const world = await workWorld(BASE, CHANGED);
      world.github.fail({ match: "checks/create", with: kind });
      await world.review();
      expect(told(world)).toEqual([VERDICT]);
    },
  );

  it.each<FaultKind>(["500-but-created", "reset", 502])(
    "more is all that a recheck leads to, though its creation was answered with %s",
    async (kind) => {
      const world = await workWorld(BASE, CHANGED);
      await world.review();
      world.github.fail({ match: "checks/create", with: kind });
      await world.deliver(world.pull.comment({ author: "ada", body: "/recheck" }));
      expect(told(world)).toEqual([VERDICT, VERDICT]);
      expect(reactions(world.pull.comments)).toEqual(["eyes", "rocket"]);
    },
  );

  it("has all its annotations after a recheck, though one request can't take them", async () => {
    const world = await workWorld({ "AGENTS.md": ASKS }, { "a.py": untyped(90) });
    await world.review();
    await world.deliver(world.pull.comment({ author: "ada", body: "/recheck" }));
    expect(world.runs().map(({ annotations }) => annotations.length)).toEqual([65, 65]);
  });

  it("is in progress while a recheck reads, and comes with its verdict where all is known", async () => {
    const world = await workWorld(BASE, CHANGED);
    const recheck = () => world.deliver(world.pull.comment({ author: "ada", body: "/recheck" }));
    await world.review();
    await recheck();
    await world.restart();
    await recheck();
    const created = world.github.requests.filter(({ operation }) => operation === "checks/create");
    expect(created.map(({ body }) => body)).toMatchObject([
      { status: "in_progress" },
      { conclusion: "failure" },
      { status: "in_progress" },
    ]);
    expect(told(world)).toEqual([VERDICT, VERDICT, VERDICT]);
  });

  it("is gone on with by a server that did not begin it", async () => {
    const world = await workWorld(BASE, CHANGED);
    world.github.fail({ match: "pulls/list-files", with: "hang" });
    void world.review();
    await world.github.until("an open check", () => world.repository.checkRuns.length === 1);
    await world.restart();
    await world.review();
    expect(told(world)).toEqual([VERDICT]);
    expect(world.pull.threads).toHaveLength(3);
  });

  it.each([1, 2, 3])(
    "has each annotation once, though sending part %d of them failed twice",
    async (part) => {
      const world = await workWorld({ "AGENTS.md": ASKS }, { "a.py": untyped(150) });
      world.github.fail({ match: "checks/update", nth: part, with: 502 });
      world.github.fail({ match: "checks/update", nth: part + 1, with: "500-but-created" });
      await world.review();
      const updates = world.github.requests.filter(({ operation }) => operation === "checks/update");
      expect(updates.slice(part - 1, part + 1).map(({ status }) => status)).toEqual([502, 500]);
      expect(told(world)).toEqual(["Rubric: completed success: 150 warnings"]);
      const [check] = world.repository.checkRuns;
      const lines = check?.annotations.map(({ startLine }) => startLine) ?? [];
      expect(world.repository.checkRuns).toHaveLength(1);
      expect(lines.length + world.pull.threads.length).toBe(150);
      expect(new Set(lines).size).toBe(lines.length);
    },
  );
});

describe("a pull request that goes on meanwhile", () => {
  it("by being closed between two tries: nothing is posted, and the check says so", async () => {
    const world = await workWorld(BASE, CHANGED);
    const meanwhile = () => world.pull.close();
    world.github.fail({ match: "pulls/create-review", meanwhile, with: 502 });
    await world.review();
    expect(told(world)).toEqual(["Rubric: completed cancelled: The pull request was closed"]);
    expect(world.pull.threads).toEqual([]);
  });

  it("by a push whose webhook is late: nothing is posted on the old head, and the new one is reviewed", async () => {
    const world = await workWorld(BASE, CHANGED);
    const old = world.pull.headSha;
    const meanwhile = () => {
      world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
      return world.pull.pushed();
    };
    world.github.fail({ match: ({ operation }) => operation.includes("Objects"), meanwhile });
    await world.review();
    expect(world.runs()).toMatchObject([
      { headSha: old, conclusion: "cancelled", title: "Superseded by a newer commit" },
      { headSha: world.pull.headSha, conclusion: "success" },
    ]);
    expect(world.pull.reviews.map(({ commit }) => commit)).toEqual([world.pull.headSha]);
    expect(world.github.requests.map(({ operation }) => operation)).not.toContain("graphql query Standing");
  });

  it.each(["closed", "converted_to_draft"])(
    "by being %s while it is reviewed: nothing is posted",
    async (how) => {
      const world = await workWorld(BASE, CHANGED, { pauseMs: 200 });
      let heard: Promise<void> | undefined;
      const meanwhile = () => {
        const event = how === "closed" ? world.pull.close({ merged: true }) : world.pull.setDraft(true);
        heard = world.send(event);
        return heard;
      };
      world.github.fail({ match: ({ operation }) => operation.includes("Objects"), meanwhile });
      await world.review();
      await heard;
      await world.idle();
      expect(world.pull.threads).toEqual([]);
      expect(world.runs()).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
    },
  );

  it("by a force push whose webhook is late: no comment is to blame, and the new head is reviewed", async () => {
    const world = await workWorld(BASE, CHANGED);
    const old = world.pull.headSha;
    const meanwhile = () => {
      world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED }, { amend: true });
      return world.pull.pushed();
    };
    world.github.fail({ match: "pulls/create-review", meanwhile, with: 422 });
    await world.review();
    expect(world.repository.checkRuns).toMatchObject([
      { headSha: old, conclusion: "cancelled", title: "Superseded by a newer commit" },
      { headSha: world.pull.headSha, conclusion: "success" },
    ]);
    expect(world.pull.reviews).toHaveLength(1);
    expect(shown(world.pull.threads)).toHaveLength(2);
  });
});

describe("a limit", () => {
  it.each<FaultKind>(["abuse", "hourly-limit", "graphql-limit", "graphql-secondary-limit"])(
    "that comes as %s is waited for, and all is shown once",
    async (kind) => {
      const world = await workWorld(BASE, CHANGED);
      const isGraphql = String(kind).startsWith("graphql");
      const retryAfter = 1;
      world.github.fail({
        match: ({ operation }) => operation.includes(isGraphql ? "Objects" : "create-review"),
        with: kind,
        retryAfter,
      });
      const start = Date.now();
      await world.review();
      expect(Date.now() - start).toBeGreaterThan(900);
      expect(told(world)).toEqual([VERDICT]);
      expect(world.pull.reviews).toHaveLength(1);
    },
  );
});

describe("a token that was revoked", () => {
  it("is asked for afresh once, by reads and by writes", async () => {
    const world = await workWorld(BASE, CHANGED);
    // Tokens grow a few seconds old before they are revoked: a newer one is given time to be known everywhere.
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const grow = () => vi.setSystemTime(Date.now() + 6000);
    await world.review();
    grow();
    world.github.revokeTokens();
    world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await world.pull.pushed();
    world.github.fail({ match: "pulls/list-files", meanwhile: grow });
    world.github.fail({ match: "checks/update", meanwhile: world.github.revokeTokens });
    await world.review();
    expect(told(world)).toEqual([VERDICT, "Rubric: completed success: 2 warnings"]);
    const tokens = world.github.requests.filter(({ operation }) => operation.includes("access-token"));
    expect(tokens).toHaveLength(3);
    const refused = world.github.requests.filter(({ status }) => status === 401);
    expect(refused.map(({ operation }) => operation)).toEqual(["graphql query Overview", "checks/update"]);
    expect(world.notes.map(({ message }) => message)).toEqual(["reviewed", "reviewed"]);
  });
});

describe("a permission that is not granted", () => {
  it("checks: the comments carry the report, and name it", async () => {
    const world = await workWorld(BASE, CHANGED);
    world.github.grant({ checks: "none" });
    await world.review();
    expect(told(world)).toEqual([]);
    expect(world.pull.threads).toHaveLength(3);
    expect(world.pull.reviews).toMatchObject([{ body: expect.stringContaining("`checks: write`") }]);
    expect(world.pull.reviews[0]?.body).toContain("3 findings");
    await world.review();
    expect(world.pull.reviews).toHaveLength(1);
    expect(world.notes.at(-1)?.text).toContain("checks: write");
  });

  it("checks: a report that fails is told though there is no place for a comment, and one that doesn't is not", async () => {
    const failing = { ...BASE, ".github/rubric.yml": "comments: { limit: 0 }\nfail-on: note\n" };
    const world = await workWorld(failing, CHANGED);
    world.github.grant({ checks: "none" });
    await world.review();
    expect(world.pull.threads).toEqual([]);
    expect(world.pull.reviews).toMatchObject([{ body: expect.stringContaining("`checks: write`") }]);
    expect(world.pull.reviews[0]?.body).not.toContain("0 new");
    const content = await workWorld(
      { ...BASE, ".github/rubric.yml": "comments: { limit: 0 }\nfail-on: never\n" },
      CHANGED,
    );
    content.github.grant({ checks: "none" });
    await content.review();
    expect(content.pull.reviews).toEqual([]);
  });

  it("checks: what is beyond the limit of comments is told though others stand already", async () => {
    const limited = { ...BASE, ".github/rubric.yml": "comments: { limit: 1 }\nfail-on: note\n" };
    const world = await workWorld(limited, CHANGED);
    world.github.grant({ checks: "none" });
    await world.review();
    await world.review();
    expect(world.pull.threads).toHaveLength(1);
    const told = expect.stringContaining("3 findings");
    expect(world.pull.reviews).toMatchObject([{ body: told }, { body: told }]);
  });

  it("pull_requests: the check carries the findings, and names it", async () => {
    const world = await workWorld(BASE, CHANGED);
    world.github.grant({ pull_requests: "read" });
    await world.review();
    expect(told(world)).toEqual([VERDICT]);
    expect(world.pull.threads).toEqual([]);
    const [check] = world.runs();
    expect(check?.annotations.map(({ startLine }) => startLine).toSorted()).toEqual([19, 23, 25]);
    expect(check?.summary).toContain("refused by GitHub");
    expect(check?.summary).toContain("`pull_requests: write`");
  });

  it("pull_requests, taken back when comments are to be closed: the check names it, once", async () => {
    const world = await workWorld(BASE, CHANGED);
    await world.review();
    world.github.grant({ pull_requests: "read" });
    world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await world.pull.pushed();
    await world.review();
    expect(told(world)).toEqual([VERDICT, "Rubric: completed success: 2 warnings"]);
    expect(world.repository.checkRuns[1]?.summary).toContain("`pull_requests: write`");
    await world.review();
    expect(world.runs()).toHaveLength(2);
  });

  it("contents: the check says that nothing could be read", async () => {
    const world = await workWorld(BASE, CHANGED);
    world.github.grant({ contents: "none" });
    await world.review();
    expect(told(world)).toEqual(["Rubric: completed cancelled: The review did not finish"]);
    expect(world.repository.checkRuns[0]?.summary).toContain("`contents: read`");
  });
});

describe("what can't be reviewed any more", () => {
  it.each<[string, (world: WorkWorld) => void, string]>([
    ["suspended App", ({ github }) => github.withdraw("suspended"), "Is the App suspended?"],
    ["removed App", ({ github }) => github.withdraw("uninstalled"), "not installed there any more"],
    ["removed repository", ({ github }) => github.removeRepository("acme", "shop"), "Is the repository gone"],
  ])("a %s has its own sentence, and is not tried again", async (_, change, sentence) => {
    const world = await workWorld(BASE, CHANGED);
    change(world);
    await world.review();
    const [gaveUp] = world.notes;
    expect(gaveUp?.message).toBe("gave up");
    expect(gaveUp?.text).toContain(sentence);
    expect(world.github.requests.length).toBeLessThanOrEqual(4);
  });
});

describe("a job that fails again and again", () => {
  it("is parked after five tries, with its reason in the log and on the check", async () => {
    const world = await workWorld(BASE, CHANGED);
    world.github.fail({ match: "pulls/list-files", with: 502, times: 99 });
    await world.review();
    expect(told(world)).toEqual(["Rubric: completed cancelled: The review did not finish"]);
    const [check] = world.runs();
    expect(check?.summary).toContain("GitHub did not list the changed files: it answered 502");
    expect(check?.summary).toContain("`/recheck`");
    expect(world.notes).toMatchObject([{ message: "gave up", text: expect.stringContaining("502") }]);
    // Five tries, each of which reads three times.
    expect(world.github.requests.filter(({ operation }) => operation === "pulls/list-files")).toHaveLength(
      15,
    );
  });
});

describe("a failure that can't be told at once", () => {
  it("is told once GitHub takes it, by the check run that was in progress", async () => {
    const world = await workWorld(BASE, CHANGED);
    world.github.fail({ match: "pulls/list-files", with: 404 });
    world.github.fail({ match: "graphql query Standing", with: 502, times: 4 });
    await world.review();
    expect(told(world)).toEqual(["Rubric: completed cancelled: The review did not finish"]);
    expect(world.runs()[0]?.summary).toContain("GitHub did not list the changed files");
  });
});

describe("a server that stops", () => {
  it("says so where a review runs and where one waits", async () => {
    const place = await githubWith(gitFolder(BASE));
    const world = await workOn(place, "feature", CHANGED);
    place.github.fail({ match: "pulls/list-files", with: "hang", times: 9 });
    await world.send(world.pull.event("opened"));
    await place.github.until("an open check", () => world.runs().length === 1);
    const others: PullRequest[] = [];
    for (const name of ["two", "three", "four", "five"]) {
      place.folder.commit(name, CHANGED, { from: "main" });
      const pull = await place.open({ head: name });
      others.push(pull);
      await world.send(pull.event("opened"));
    }
    // Four run at once, so the last one waits.
    await place.github.until("three more checks", () => place.repository.checkRuns.length === 4);
    await world.stop(5000);
    expect(place.repository.checkRuns).toHaveLength(1 + others.length);
    for (const check of place.repository.checkRuns) {
      expect(check).toMatchObject({
        conclusion: "cancelled",
        summary: expect.stringContaining("The server was stopped before this was done"),
      });
    }
    expect(world.notes.map(({ message }) => message)).toEqual(Array(5).fill("gave up"));
  });
});
