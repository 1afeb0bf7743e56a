import { expect, it } from "vitest";
import { type Compiler, compileHere } from "../../src/review/compiling.ts";
import { ASKS, BASE, CHANGED, FIXED, ORDERS, shown } from "./app-shop.ts";
import { workWorld } from "./work-world.ts";

const CHECKLIST = ".claude/agents/reviewer.md";

it("a checklist is compiled once, over pushes and rechecks", async () => {
  const compiled: string[] = [];
  const compiler: Compiler = (sources) => {
    compiled.push(...sources.map(({ path }) => path));
    return compileHere(sources);
  };
  const world = await workWorld(BASE, CHANGED, { compiler });
  await world.review();
  world.folder.commit("feature", { "app/orders.py": ORDERS + FIXED });
  await world.deliver(await world.pull.pushed());
  await world.deliver(world.pull.comment({ author: "ada", body: "/recheck" }));
  expect(world.runs().map(({ conclusion }) => conclusion)).toEqual(["failure", "success", "success"]);
  expect(compiled).toEqual([CHECKLIST]);
});

it("a checklist that can't be compiled is named with its reason, and what others ask for is reviewed", async () => {
  const compiler: Compiler = async (sources) => {
    const compiled = await compileHere(sources);
    return compiled.map((each, index) =>
      sources[index]?.path === CHECKLIST ? { reason: "took longer than 15 s to read" } : each,
    );
  };
  const base = { ...BASE, "AGENTS.md": ASKS };
  const world = await workWorld(base, CHANGED, { compiler });
  await world.review();
  expect(shown(world.pull.threads)).toEqual([expect.stringContaining("`reason`")]);
  expect(world.runs()[0]?.summary).toContain(`\`${CHECKLIST}\` took longer than 15 s to read`);
});
