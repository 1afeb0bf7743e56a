import { describe, expect, it } from "vitest";
import type { Fault } from "../../simulator/faults.ts";
import { BASE, CHANGED, FIXED, ORDERS, shown } from "./app-shop.ts";
import { told, type WorkWorld, workWorld } from "./work-world.ts";

/** A server is killed while it reviews, and hears nothing of what happens until another one takes over. */

const CHECKLIST = ".claude/agents/reviewer.md";

async function killedAt(match: Fault["match"], world: WorkWorld, checks = 1): Promise<void> {
  world.github.fail({ match, with: "hang" });
  void world.review();
  await world.github.until("an open check", () => world.runs().length === checks && isOpen(world));
  await world.restart();
}

function isOpen(world: WorkWorld): boolean {
  return world.runs().at(-1)?.status === "in_progress";
}

const VERDICT = "Rubric: completed success: 2 warnings";
const SUPERSEDED = "Rubric: completed cancelled: Superseded by a newer commit";

it("is dead: nothing is heard of it any more", async () => {
  const world = await workWorld(BASE, CHANGED);
  await killedAt("pulls/list-files", world);
  const { length } = world.github.requests;
  await world.github.settle(1000);
  expect(world.github.requests.slice(length)).toEqual([]);
  expect(isOpen(world)).toBe(true);
});

describe("the check run that a killed server left behind", () => {
  it.each([
    ["a push", {}],
    ["a force push", { amend: true }],
  ])("is superseded when the head of %s is reviewed", async (_, how) => {
    const world = await workWorld(BASE, CHANGED);
    await killedAt("pulls/list-files", world);
    world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED }, how);
    await world.pull.pushed();
    const from = world.github.requests.length;
    await world.review();
    expect(told(world)).toEqual([SUPERSEDED, VERDICT]);
    expect(world.runs()[0]?.summary).toBe(`The review goes on with ${world.pull.headSha}.`);
    expect(shown(world.pull.threads)).toHaveLength(2);
    const asked = world.github.requests.slice(from).map(({ operation }) => operation);
    expect(asked.filter((each) => each === "checks/update")).toHaveLength(2);
    expect(asked).not.toContain("checks/list-for-ref");
  });

  it("says that the pull request was closed, when that was what came next", async () => {
    const world = await workWorld(BASE, CHANGED);
    await killedAt("pulls/list-files", world);
    world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await world.pull.pushed();
    await world.deliver(world.pull.close());
    expect(told(world)).toEqual(["Rubric: completed cancelled: The pull request was closed"]);
  });

  it("is left alone where it is another pull request's, and costs no review that may not write", async () => {
    const world = await workWorld(BASE, CHANGED);
    await killedAt("pulls/list-files", world);
    const other = await world.open();
    world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
    await other.pushed();
    await world.deliver(other.event("synchronize"));
    expect(told(world)).toEqual(["Rubric: in_progress null: "]);
    world.github.grant({ checks: "read" });
    await world.pull.pushed();
    await world.review();
    expect(told(world)).toEqual(["Rubric: in_progress null: "]);
    expect(world.notes.at(-1)).toMatchObject({
      message: "reviewed",
      text: expect.stringContaining("checks: write"),
    });
  });

  it("about edited checklists is ended, too, though the newer head edits none", async () => {
    const checklist = `${BASE[CHECKLIST]}- Every function has a docstring\n`;
    const world = await workWorld(BASE, { ...CHANGED, [CHECKLIST]: checklist });
    const isReviewed = () => world.runs().some(({ status }) => status === "completed");
    await killedAt(({ operation }) => operation === "graphql query Objects" && isReviewed(), world, 2);
    world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED, [CHECKLIST]: String(BASE[CHECKLIST]) });
    await world.pull.pushed();
    await world.review();
    expect(told(world).slice(1)).toEqual([
      "Rubric checklists: completed cancelled: Superseded by a newer commit",
      VERDICT,
    ]);
  });
});
