import { describe, expect, it } from "vitest";
import type { Delivery } from "../../simulator/delivery.ts";
import { ASKS, UNTYPED } from "./app-shop.ts";
import { appWorld } from "./app-world.ts";

/** Two pull requests, each with a finding, and the commits that the queue merges them with, one upon the other. */
async function queueOfTwo([first, second]: readonly [string, string]) {
  const world = await appWorld(
    { "AGENTS.md": ASKS, ".github/rubric.yml": "fail-on: warning\n" },
    { "one.py": UNTYPED },
  );
  const { folder, repository, deliver, github } = world;
  folder.commit("other", { "two.py": UNTYPED }, { from: "main" });
  const pulls = [(await world.opened()).pull, (await world.opened({ head: "other" })).pull];
  const base = pulls[0]?.baseSha ?? "";
  const alone = folder.commit("queue/1", { "one.py": UNTYPED }, { from: "main", message: first });
  const both = folder.commit("queue/2", { "two.py": UNTYPED }, { from: alone, message: second });
  const groups = {
    alone: repository.mergeGroupEvent(alone, base, 1),
    both: repository.mergeGroupEvent(both, base, 2),
  };
  const heads = { alone, both };
  /** The verdict on a group, the files that it is about, and how many requests it took. */
  const review = async (group: Delivery) => {
    const start = github.requests.length;
    await deliver(group);
    const run = repository.checkRuns.at(-1);
    const requests = github.requests.slice(start).length;
    return { verdict: run?.conclusion, files: run?.annotations.map(({ path }) => path), requests };
  };
  const dismiss = (...numbers: readonly number[]) => {
    for (const pull of numbers.flatMap((number) => pulls[number - 1] ?? []))
      pull.resolve(pull.threads[0]?.id ?? "", "ada");
  };
  return { ...world, groups, heads, review, dismiss };
}

const SQUASHED = ["Add one (#1)", "Add two (#2)\n\nAs was asked for in (#7)"] as const;
const MERGED = [
  "Merge pull request #1 from acme/feature\n\nAdd one",
  "Merge pull request #2 from acme/other\n\nAdd two",
] as const;
const REBASED = ["Add one", "Add two"] as const;

describe("a merge group of several pull requests", () => {
  it.each([
    ["squashed", SQUASHED],
    ["merged", MERGED],
  ])(
    "follows what people dismissed in each of those that were %s, for no request more",
    async (_, messages) => {
      const { groups, review, dismiss } = await queueOfTwo(messages);
      dismiss(1, 2);
      const alone = await review(groups.alone);
      const both = await review(groups.both);
      expect([alone.verdict, both.verdict]).toEqual(["success", "success"]);
      expect(both.requests).toBeLessThanOrEqual(alone.requests);
    },
  );

  it.each([1, 2])(
    "still fails for what nobody dismissed, where that was done in #%d only",
    async (number) => {
      const { groups, review, dismiss } = await queueOfTwo(SQUASHED);
      dismiss(number);
      const { verdict } = await review(groups.both);
      expect(verdict).toBe("failure");
    },
  );

  it("knows those that were rebased by the queue", async () => {
    const { groups, heads, review, dismiss, repository } = await queueOfTwo(REBASED);
    repository.setQueue([
      { pull: 1, head: heads.alone },
      { pull: 2, head: heads.both },
    ]);
    dismiss(1, 2);
    expect((await review(groups.both)).verdict).toBe("success");
  });

  it("does not follow one that a message names, and that the queue has not merged", async () => {
    const { groups, heads, review, dismiss, repository } = await queueOfTwo(SQUASHED);
    repository.setQueue([{ pull: 2, head: heads.both }]);
    dismiss(1, 2);
    expect((await review(groups.both)).verdict).toBe("failure");
  });

  it("goes by the messages where the queue may not be read", async () => {
    const { github, groups, review, dismiss } = await queueOfTwo(SQUASHED);
    github.grant({ merge_queues: "none" });
    dismiss(1, 2);
    expect((await review(groups.both)).verdict).toBe("success");
  });
});
