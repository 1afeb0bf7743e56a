import { describe, expect, it } from "vitest";
import type { Fork } from "../../simulator/fork.ts";
import type { PullRequest } from "../../simulator/pull-request.ts";
import type { GitFolder } from "../simulator/git-folder.ts";
import { BASE, CHANGED, FIXED, ORDERS, reactions, shown } from "./app-shop.ts";
import { type AppWorld, appWorld } from "./app-world.ts";

interface ForkWorld extends AppWorld {
  readonly pull: PullRequest;
  readonly bobs: Fork;
  readonly copy: GitFolder;
}

/** The shop's pull request, from bob's fork; reviewed once. */
async function reviewed(settings: { readonly isPrivate?: boolean } = {}): Promise<ForkWorld> {
  const world = await appWorld(BASE, CHANGED, {}, settings);
  const { fork: bobs, folder: copy } = world.fork("bob");
  const { pull } = await world.opened({ fork: bobs, author: "bob" });
  return { ...world, pull, bobs, copy };
}

const verdicts = ({ repository }: AppWorld) => repository.checkRuns.map(({ conclusion }) => conclusion);

describe("a pull request from a fork", () => {
  it("is reviewed, pushed to and re-checked in the base repository alone, though the fork is private", async () => {
    const world = await reviewed({ isPrivate: true });
    const { pull, copy, github } = world;
    expect(shown(pull.threads)).toHaveLength(3);
    copy.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await world.deliver(await pull.pushed());
    expect(pull.threads.filter(({ isResolved }) => !isResolved)).toHaveLength(3);
    expect(pull.threads.filter(({ comments }) => comments[0]?.body.startsWith("**") === true)).toHaveLength(
      1,
    );
    await world.deliver(pull.comment({ author: "bob", body: "/recheck" }));
    expect(reactions(pull.comments)).toContain("rocket");
    expect(verdicts(world)).toEqual(["failure", "success", "success"]);
    expect(pull.reviews).toHaveLength(1);
    expect(github.requests.filter(({ path }) => path.includes("/bob/"))).toEqual([]);
  });

  it.each<["rerequested" | { readonly action: string }]>([["rerequested"], [{ action: "recheck" }]])(
    "is found through its check run, which names no pull request, and nothing is said twice (%s)",
    async (pressed) => {
      const world = await reviewed();
      const [run] = world.repository.checkRuns;
      const said = shown(world.pull.threads);
      const event = world.repository.checkRunEvent(run?.id ?? 0, pressed);
      expect(event.payload).toMatchObject({ check_run: { pull_requests: [], external_id: "1" } });
      await world.deliver(event);
      expect(world.repository.checkRuns).toMatchObject([
        { conclusion: "failure", headSha: world.pull.headSha },
        { conclusion: "failure", headSha: world.pull.headSha },
      ]);
      expect(shown(world.pull.threads)).toEqual(said);
      expect(world.pull.reviews).toHaveLength(1);
    },
  );

  it("is read in the fork where the base repository does not find its head", async () => {
    const world = await appWorld(BASE, CHANGED, {}, { isPrivate: false });
    const { fork } = world.fork("bob");
    const pull = await world.open({ fork, author: "bob" });
    world.github.fail({ match: ({ path }) => path.includes("/acme/shop/git/trees/"), with: 404, times: 9 });
    await world.deliver(pull.event("opened"));
    expect(shown(pull.threads)).toHaveLength(3);
    const elsewhere = world.github.requests.filter(({ path }) => path.includes("/bob/shop/"));
    expect(elsewhere.map(({ operation }) => operation)).toEqual(["git/get-tree"]);
  });

  it("is left as it stands when the fork is deleted, which closes it", async () => {
    const world = await reviewed();
    const { pull } = world;
    for (const delivery of world.bobs.delete()) await world.deliver(delivery);
    await world.deliver(pull.comment({ author: "bob", body: "/recheck" }));
    expect(reactions(pull.comments)).toContain("confused");
    expect(verdicts(world)).toEqual(["failure"]);
    expect(pull.reviews).toHaveLength(1);
  });

  it("is re-checked as before where it was left open when the fork was deleted", async () => {
    const world = await reviewed();
    const { pull } = world;
    world.bobs.delete({ leavesOpen: true });
    await world.deliver(pull.comment({ author: "bob", body: "/recheck all" }));
    expect(reactions(pull.comments)).toContain("rocket");
    expect(verdicts(world)).toEqual(["failure", "failure"]);
    expect(pull.reviews).toHaveLength(1);
  });
});

describe("a repository of which GitHub lists a part", () => {
  it("is reviewed as far as it is known, and the check says so", async () => {
    const world = await appWorld(BASE, CHANGED);
    world.github.cutTrees(3);
    const { pull } = await world.opened();
    expect(shown(pull.threads).length).toBeGreaterThan(0);
    expect(world.repository.checkRuns[0]?.summary).toContain(
      "are not listed by GitHub, which cuts long lists",
    );
  });
});
