import { describe, expect, it } from "vitest";
import { handedReport } from "../../src/report/handed-json.ts";
import { BASE, CHANGED, FIXED, ORDERS } from "../e2e/app-shop.ts";
import { type WorkWorld, workWorld } from "../e2e/work-world.ts";
import { review } from "./run-review.ts";

/** A person reviews a pull request by hand that an App reviews, too. */
async function beside(before: (world: WorkWorld) => unknown = (world) => world.review()) {
  const world = await workWorld(BASE, CHANGED);
  await before(world);
  const { github } = world;
  const env = { GITHUB_TOKEN: github.personalToken("grace"), GITHUB_API_URL: github.url };
  const byHand = async (...args: readonly string[]) => {
    const { out } = await review(env, "acme/shop#1", "--format", "json", ...args);
    return handedReport.parse(JSON.parse(out));
  };
  return { ...world, env, byHand };
}

/** Each starts processes, which takes its time where much else goes on. */
describe("rubric review beside an App", { timeout: 60_000 }, () => {
  it("says nothing again that the App has said", async () => {
    const { env, byHand, pull } = await beside();
    expect(await byHand("--post")).toMatchObject({ comments: [], reviewers: ["rubric"], strangers: [] });
    expect(pull.threads).toHaveLength(3);
    const { out } = await review(env, "acme/shop#1");
    expect(out).toContain("no new comment.");
    expect(out).toContain("What the comments of the App rubric say is not said again.");
  });

  it("lets pass what people dismissed in the App's threads, if the App heard it", async () => {
    const { byHand, pull, deliver } = await beside();
    const [one, two, three] = pull.threads.map(({ id }) => id);
    pull.resolve(one ?? "", "ada");
    await deliver(pull.reply(two ?? "", { author: "ada", body: "/dismiss the caller commits" }));
    await deliver(pull.reply(three ?? "", { author: "mallory", body: "/dismiss I like it" }));
    const { review: found, comments } = await byHand();
    expect(comments).toEqual([]);
    expect(found.findings.filter(({ dismissed }) => dismissed === true)).toHaveLength(2);
  });

  it("leaves the App's comments to the App, whatever is fixed", async () => {
    const { byHand, pull, folder } = await beside();
    folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await pull.pushed();
    const said = () => pull.threads.map(({ comments }) => comments[0]?.body);
    const before = said();
    expect(await byHand("--post")).toMatchObject({ closed: 0 });
    expect(said()).toEqual(before);
  });

  it("does not take the App's word from somebody of its name, and says whose comments can't be known", async () => {
    const { byHand, env, pull } = await beside(async (world) => {
      await world.review();
      const { github } = world;
      const theirs = { GITHUB_TOKEN: github.personalToken("rubric"), GITHUB_API_URL: github.url };
      world.folder.commit("feature", { "app/new.py": "def f(x) -> None: ...\n" });
      await world.pull.pushed();
      await review(theirs, "acme/shop#1", "--post");
    });
    expect(pull.threads).toHaveLength(4);
    const handed = await byHand();
    expect(handed).toMatchObject({ reviewers: ["rubric"], strangers: ["rubric"] });
    expect(handed.comments.map(({ path }) => path)).toEqual(["app/new.py"]);
    const { out } = await review(env, "acme/shop#1");
    expect(out).toContain("@rubric");
  });

  it("does not know an App that has no check run there", async () => {
    const { byHand } = await beside(async (world) => {
      world.github.grant({ checks: "none" });
      await world.review();
    });
    expect(await byHand()).toMatchObject({ reviewers: [], strangers: ["rubric"], comments: [{}, {}, {}] });
  });
});
