import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../simulator/faults.ts";
import { FIXED, ORDERS, reactions, shop, shown } from "./app-shop.ts";

describe("when GitHub fails", () => {
  it.each<[string, FaultKind]>([
    ["apps/create-installation-access-token", 500],
    ["graphql query Overview", 502],
    ["pulls/create-review", "500-but-created"],
    ["checks/update", "hang"],
  ])("at %s with %s once, the review still ends complete and shown once", async (operation, kind) => {
    const { github, repository, open, deliver } = await shop({ REQUEST_TIMEOUT_MS: "2000" });
    const pull = await open();
    github.fail({ match: operation, with: kind });
    await deliver(pull.event("opened"));
    expect(github.requests.map((request) => request.operation)).toContain(operation);
    expect(new Set(shown(pull.threads)).size).toBe(3);
    expect(pull.threads).toHaveLength(3);
    expect(repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
  });

  it("gives up after five tries, and says why in its log and on the check", async () => {
    const { github, repository, open, deliver, server } = await shop();
    const pull = await open();
    github.fail({ match: "pulls/list-files", with: 429, retryAfter: 1, times: 99 });
    await deliver(pull.event("opened"));
    const asked = github.requests.filter(({ operation }) => operation === "pulls/list-files");
    expect(asked).toHaveLength(5);
    expect(repository.checkRuns).toMatchObject([
      {
        conclusion: "cancelled",
        title: "The review did not finish",
        summary: expect.stringContaining("GitHub did not list the changed files: it answered 429"),
      },
    ]);
    expect(server.output()).toMatch(/"message":"GitHub did not list the changed files[^\n]*"gave up"/);
  });

  it("waits as long as GitHub asks", async () => {
    const { github, repository, open, deliver } = await shop();
    const pull = await open();
    github.fail({ match: "pulls/list-files", with: 429, retryAfter: 2 });
    const start = Date.now();
    await deliver(pull.event("opened"));
    expect(repository.checkRuns).toMatchObject([{ conclusion: "failure" }]);
    expect(Date.now() - start).toBeGreaterThan(2000);
    expect(pull.threads).toHaveLength(3);
  });

  it("says on the pull request why there is no review, when trying again is of no use", async () => {
    const { github, repository, open, deliver } = await shop();
    const pull = await open();
    github.fail({ match: "pulls/list-files", with: 404 });
    await deliver(pull.comment({ author: "ada", body: "/recheck" }));
    expect(repository.checkRuns).toMatchObject([
      { conclusion: "cancelled", summary: expect.stringContaining("GitHub did not list the changed files") },
    ]);
    expect(reactions(pull.comments)).toEqual(["eyes", "confused"]);
  });

  it("shows on the check what it refuses as a comment, and posts the rest", async () => {
    const { github, repository, open, deliver } = await shop();
    const pull = await open();
    github.fail({
      match: ({ operation, body }) =>
        operation === "pulls/create-review" && JSON.stringify(body).includes('"line":23'),
      with: 422,
      times: 9,
    });
    await deliver(pull.event("opened"));
    expect(pull.threads.map(({ line }) => line).toSorted()).toEqual([19, 25]);
    const [check] = repository.checkRuns;
    expect(check?.annotations.map(({ startLine }) => startLine)).toEqual([23]);
    expect(check).toMatchObject({
      conclusion: "failure",
      summary: expect.stringContaining("refused by GitHub"),
    });
  });
});

describe("a push while a review runs", () => {
  it("stops the older review and shows the newer head only", async () => {
    const { github, repository, folder, open, send, deliver } = await shop({ WRITE_PAUSE_MS: "400" });
    const pull = await open();
    await send(pull.event("opened"));
    await github.until("the first check run", () => repository.checkRuns.length === 1);
    const oldHead = pull.headSha;
    folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await deliver(await pull.pushed());
    expect(shown(pull.threads)).toHaveLength(2);
    expect(repository.checkRuns).toMatchObject([
      { headSha: oldHead, conclusion: "cancelled", title: "Superseded by a newer commit" },
      { headSha: pull.headSha, conclusion: "success" },
    ]);
  });

  it("before its files are listed: they are never taken for those of the older head", async () => {
    const { github, repository, folder, open, deliver } = await shop();
    const pull = await open();
    const oldHead = pull.headSha;
    let pushed: ReturnType<typeof pull.pushed> | undefined;
    const pushMeanwhile = (): void => {
      folder.commit("feature", { "app/orders.py": "# Moved\n".repeat(12) + ORDERS + FIXED });
      pushed = pull.pushed();
    };
    github.fail({
      match: ({ operation }) => {
        const isMet = operation === "pulls/list-files" && pushed === undefined;
        if (isMet) pushMeanwhile();
        return isMet;
      },
      with: 502,
    });
    await deliver(pull.event("opened"));
    await pushed;
    expect(shown(pull.threads).map((text) => text.split(" ", 1)[0])).toEqual([
      "app/orders.py:31",
      "app/orders.py:35",
    ]);
    expect(repository.checkRuns).toMatchObject([
      { headSha: oldHead, conclusion: "cancelled", title: "Superseded by a newer commit" },
      { headSha: pull.headSha, conclusion: "success" },
    ]);
  });
});
