import { describe, expect, it } from "vitest";
import type { PullRequest } from "../../simulator/pull-request.ts";
import { readMark } from "../../src/report/mark.ts";
import { reactions, shop } from "./app-shop.ts";
import type { AppWorld } from "./app-world.ts";

/** The shop's pull request after its first review. */
async function reviewed(
  ...given: Parameters<typeof shop>
): Promise<AppWorld & { readonly pull: PullRequest }> {
  const world = await shop(...given);
  return { ...world, ...(await world.opened()) };
}

const reactionsTo = ({ comments }: PullRequest, index = -1) => reactions(comments.slice(index));
const repliesIn = ({ threads }: PullRequest, index = 0) => threads[index]?.comments.slice(1) ?? [];

describe("/recheck all", () => {
  it("reviews whole files this once", async () => {
    const old = "def stock(item):\n    return item\n";
    const { pull, deliver, folder, repository } = await reviewed({}, { "app/stock.py": old });
    folder.commit("feature", { "app/stock.py": `${old}\n\nLIMIT: int = 3\n` });
    await deliver(await pull.pushed());
    expect(repository.checkRuns.at(-1)?.text).not.toContain("stock.py");
    await deliver(pull.comment({ author: "ada", body: "/recheck all, please" }));
    expect(reactionsTo(pull)).toEqual(["eyes", "rocket"]);
    const threads = pull.threads.length;
    expect(repository.checkRuns.at(-1)?.text).toContain("app/stock.py");
    await deliver(pull.comment({ author: "ada", body: "/recheck" }));
    expect(repository.checkRuns.at(-1)?.text).not.toContain("app/stock.py");
    expect(pull.threads).toHaveLength(threads);
  });
});

describe("/recheck in a thread", () => {
  it("is heard there, and reacted to there", async () => {
    const { pull, deliver, repository } = await reviewed();
    const [thread] = pull.threads;
    await deliver(pull.reply(thread?.id ?? "", { author: "ada", body: "/recheck" }));
    expect(reactions(repliesIn(pull))).toEqual(["eyes", "rocket"]);
    expect(repository.checkRuns).toHaveLength(2);
    expect(pull.comments).toEqual([]);
  });
});

describe("/explain", () => {
  it("says what a rule is and which lines ask for it", async () => {
    const { pull, deliver } = await reviewed();
    await deliver(pull.comment({ author: "ada", body: "/explain `errors/http-exception-without-detail`" }));
    const [question, answer, ...others] = pull.comments;
    expect(reactions(question === undefined ? [] : [question])).toEqual(["eyes", "rocket"]);
    expect(answer?.author).toBe("rubric[bot]");
    expect(answer?.body).toContain("HTTPException without a detail");
    expect(answer?.body).toContain(".claude/agents/reviewer.md#L10");
    expect(answer?.body).toContain("is raised with a");
    expect(others).toEqual([]);
  });

  it("answers a reply in its thread, and nowhere else", async () => {
    const { pull, deliver } = await reviewed();
    const [thread] = pull.threads;
    await deliver(pull.reply(thread?.id ?? "", { author: "ada", body: "/explain unawaited-db-call" }));
    const [question, answer] = repliesIn(pull);
    expect(reactions(question === undefined ? [] : [question])).toEqual(["eyes", "rocket"]);
    expect(answer?.body).toContain("async/unawaited-db-call");
    expect(pull.comments).toEqual([]);
  });

  it("offers the nearest name for one that there is not", async () => {
    const { pull, deliver } = await reviewed();
    await deliver(pull.comment({ author: "ada", body: "/explain async/blocking-cal" }));
    expect(pull.comments[1]?.body).toContain(
      "There is no rule `async/blocking-cal`. Did you mean `async/blocking-call`?",
    );
  });

  it("says that nothing asks for a rule, or that the configuration turns it off", async () => {
    const config = { ".github/rubric.yml": 'rules:\n  types: "off"\n' };
    const { pull, deliver } = await reviewed({}, config);
    await deliver(pull.comment({ author: "ada", body: "/explain style/naming" }));
    expect(pull.comments[1]?.body).toContain("No checklist asks for it here");
    await deliver(pull.comment({ author: "ada", body: "/explain types/missing-parameter-type" }));
    expect(pull.comments[3]?.body).toContain("The configuration turns it off.");
    expect(pull.comments[3]?.body).toContain("Every function has type hints");
  });

  it("leads to the rule's page, where the configuration says it is or else on this server", async () => {
    const own = await reviewed({ PUBLIC_URL: "https://review.example" });
    await own.deliver(own.pull.comment({ author: "ada", body: "/explain style/naming" }));
    expect(own.pull.comments[1]?.body).toContain("(https://review.example/rules/style/naming)");
    const config = { ".github/rubric.yml": "pages: https://rubric.example\n" };
    const { pull, deliver } = await reviewed({ PUBLIC_URL: "https://review.example" }, config);
    await deliver(pull.comment({ author: "ada", body: "/explain style/naming" }));
    expect(pull.comments[1]?.body).toContain("(https://rubric.example/rules/style/naming)");
  });

  it("answers once, though GitHub's first answer to the reply was lost", async () => {
    const { github, pull, deliver } = await reviewed();
    github.fail({ match: "issues/create-comment", with: "500-but-created" });
    await deliver(pull.comment({ author: "ada", body: "/explain style/naming" }));
    expect(pull.comments).toHaveLength(2);
    expect(reactionsTo(pull, 0)).toEqual(["eyes", "rocket"]);
  });

  it("mentions nobody, whatever is asked for", async () => {
    const { pull, deliver } = await reviewed();
    await deliver(pull.comment({ author: "ada", body: "/explain @everybody`<b>" }));
    expect(pull.comments[1]?.body).toContain("`@everybody<b>`");
  });
});

describe("/dismiss", () => {
  it("is recorded by a reaction to the reply, and the check is made anew", async () => {
    const { pull, deliver, repository } = await reviewed();
    const [thread] = pull.threads;
    await deliver(pull.reply(thread?.id ?? "", { author: "ada", body: "/dismiss the caller commits" }));
    expect(reactions(repliesIn(pull))).toEqual(["eyes", "rocket"]);
    expect(repository.checkRuns).toHaveLength(2);
    expect(repository.checkRuns[1]?.text).toContain("the caller commits");
    expect(pull.reviews).toHaveLength(1);
  });

  it("counts no longer once all is dismissed, and later pushes keep it so", async () => {
    const { pull, deliver, folder, repository } = await reviewed();
    for (const { id } of pull.threads)
      await deliver(pull.reply(id, { author: "ada", body: "/dismiss it is a prototype" }));
    expect(repository.checkRuns.at(-1)?.conclusion).toBe("success");
    folder.commit("feature", { "README.md": "# The shop\n" });
    await deliver(await pull.pushed());
    expect(repository.checkRuns.at(-1)).toMatchObject({ headSha: pull.headSha, conclusion: "success" });
    expect(pull.threads).toHaveLength(3);
  });

  it("counts at the end of a long talk, and in the middle of a longer one", async () => {
    const { github, pull, deliver, repository } = await reviewed();
    const talk = (id: string, count: number) => {
      for (let said = 0; said < count; said += 1) pull.reply(id, { author: "grace", body: "Is that so?" });
    };
    for (const { id } of pull.threads) {
      talk(id, 60);
      await deliver(pull.reply(id, { author: "ada", body: "/dismiss it is a prototype" }));
    }
    expect(repository.checkRuns.at(-1)?.conclusion).toBe("success");
    const [first, second] = pull.threads;
    talk(first?.id ?? "", 200);
    talk(second?.id ?? "", 40);
    const start = github.requests.length;
    await deliver(pull.comment({ author: "ada", body: "/recheck" }));
    expect(repository.checkRuns.at(-1)?.conclusion).toBe("success");
    const asked = github.requests.slice(start).map(({ operation }) => operation);
    // 262 comments, the longest of all, are read in three requests: the shorter ones come along.
    expect(asked.filter((it) => it === "graphql query MoreComments")).toHaveLength(3);
  });

  it("is not looked for in a long talk that others began", async () => {
    const { github, pull, deliver } = await reviewed();
    pull.begin({ author: "mallory", path: "app/orders.py", line: 18, body: "Why?" });
    const theirs = pull.threads.at(-1)?.id ?? "";
    for (let said = 0; said < 60; said += 1) pull.reply(theirs, { author: "grace", body: "Because." });
    await deliver(pull.comment({ author: "ada", body: "/recheck" }));
    expect(github.requests.map(({ operation }) => operation)).not.toContain("graphql query MoreComments");
  });

  it("means nothing in a thread that somebody else began", async () => {
    const { pull, deliver, repository } = await reviewed();
    const forged = pull.threads[0]?.comments[0]?.body ?? "";
    expect(readMark(forged)).toBeDefined();
    pull.begin({ author: "mallory", path: "app/orders.py", line: 18, body: forged });
    const [theirs] = pull.threads.slice(-1);
    await deliver(pull.reply(theirs?.id ?? "", { author: "ada", body: "/dismiss it is fine" }));
    expect(reactions(theirs?.comments.slice(0, 1) ?? [])).toEqual([]);
    expect(reactions(repliesIn(pull, pull.threads.length - 1))).toEqual(["eyes", "confused"]);
    expect(repository.checkRuns).toHaveLength(1);
  });

  it("means nothing in the conversation", async () => {
    const { pull, deliver, repository } = await reviewed();
    await deliver(pull.comment({ author: "ada", body: "/dismiss all of it" }));
    expect(reactionsTo(pull)).toEqual(["eyes", "confused"]);
    expect(repository.checkRuns).toHaveLength(1);
  });

  it("is refused to a stranger, needs a reason, and dismisses nothing where it was only written", async () => {
    const { pull, deliver, repository } = await reviewed();
    const [one, two] = pull.threads;
    await deliver(pull.reply(one?.id ?? "", { author: "mallory", body: "/dismiss I like it" }));
    await deliver(pull.reply(two?.id ?? "", { author: "ada", body: "/dismiss" }));
    expect([0, 1].map((index) => reactions(repliesIn(pull, index)))).toEqual([["-1"], ["eyes", "confused"]]);
    expect(repository.checkRuns).toHaveLength(1);
    await deliver(pull.comment({ author: "ada", body: "/recheck" }));
    const [before, after] = repository.checkRuns;
    expect(after).toMatchObject({ conclusion: "failure", title: before?.title });
  });
});

describe("who may command", () => {
  it.each(["triage", "write", "maintain"] as const)("is whoever has a role made from %s", async (from) => {
    const { github, pull, deliver } = await reviewed();
    github.setPermission("grace", { name: "keepers", from });
    await deliver(pull.comment({ author: "grace", body: "/recheck" }));
    expect(reactionsTo(pull)).toEqual(["eyes", "rocket"]);
  });

  it("is nobody with a role made from read", async () => {
    const { github, pull, deliver, repository } = await reviewed();
    github.setPermission("mallory", { name: "readers", from: "read" });
    await deliver(pull.comment({ author: "mallory", body: "/recheck" }));
    await deliver(pull.comment({ author: "mallory", body: "/explain style/naming" }));
    expect(reactions(pull.comments)).toEqual(["-1", "-1"]);
    expect(pull.comments).toHaveLength(2);
    expect(repository.checkRuns).toHaveLength(1);
  });
});

describe("a command is obeyed once", () => {
  it("though it is delivered again, and though the server was started anew meanwhile", async () => {
    const { github, pull, deliver, repository } = await reviewed();
    const command = pull.comment({ author: "ada", body: "/recheck" });
    await deliver(command, "a delivery");
    await deliver(command, "a delivery");
    expect(repository.checkRuns).toHaveLength(2);
    const start = github.requests.length;
    // What another process has never heard of is known by its reaction.
    await deliver(command, "a delivery that this process does not know");
    expect(repository.checkRuns).toHaveLength(2);
    expect(github.requests.slice(start).map(({ operation }) => operation)).toEqual([
      "reactions/create-for-issue-comment",
      "graphql query Heard",
    ]);
    expect(reactionsTo(pull)).toEqual(["eyes", "rocket"]);
  });

  it("and again if it came to nothing", async () => {
    const { github, pull, deliver, repository } = await reviewed();
    github.fail({ match: "checks/create", times: 2, with: 403 });
    const command = pull.comment({ author: "ada", body: "/recheck" });
    await deliver(command, "a delivery");
    await deliver(command, "a delivery");
    expect(repository.checkRuns.at(-1)?.conclusion).toBe("failure");
    expect(reactionsTo(pull)).toContain("rocket");
  });

  it("and not by the edit of a comment", async () => {
    const { github, pull, deliver } = await reviewed();
    await deliver(pull.comment({ author: "ada", body: "Thanks!" }));
    const start = github.requests.length;
    await deliver(pull.reword(pull.comments[0]?.id ?? 0, "/recheck"));
    expect(github.requests).toHaveLength(start);
  });
});
