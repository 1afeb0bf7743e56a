import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { LoggedRequest } from "../../simulator/traffic.ts";
import type { Files } from "../simulator/git-folder.ts";
import { ASKS, reactions, UNTYPED } from "./app-shop.ts";
import { appWorld, operations, spent } from "./app-world.ts";

const numbered = (count: number, entry: (index: number) => readonly [string, string]): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));

/** Changed files that import seventy modules, in folders that have agent files of their own. */
function project(files: number) {
  const base: Files = {
    ".claude/agents/reviewer.md": ASKS,
    "app/AGENTS.md": "- Every database call on an async session is awaited\n",
    "app/part0/.claude/agents/own.md": "- `HTTPException` is raised with a `detail`\n",
    ...numbered(70, (index) => [`lib/module${index}.py`, `VALUE = ${index}\n`]),
    ...numbered(files, (index) => [`app/part${index % 7}/file${index}.py`, `NUMBER = ${index}\n`]),
  };
  const untyped = (index: number) =>
    `from lib import module${index % 70}\n\nNUMBER = ${index}\n${index === 0 ? UNTYPED : ""}`;
  return {
    base,
    head: numbered(files, (index) => [`app/part${index % 7}/file${index}.py`, untyped(index)]),
  };
}

/** One that takes longer than five seconds, as on a busy machine, asks once more how the pull request stands. */
function expectAtMost(most: number, requests: readonly LoggedRequest[]): void {
  const [first, last] = [requests[0]?.at ?? 0, requests.at(-1)?.at ?? 0];
  const isAsked = last - first >= 5000 && operations(requests).includes("graphql query Standing");
  const allowed = isAsked ? most + 1 : most;
  expect(requests.length, operations(requests).join("\n")).toBeLessThanOrEqual(allowed);
}

const objects = z.object({ variables: z.record(z.string(), z.unknown()) });

/** What was asked for by object id or revision, once for each time. */
function asked(requests: readonly LoggedRequest[]): readonly string[] {
  return requests
    .filter(({ operation }) => operation === "graphql query Objects")
    .flatMap(({ body }) => Object.entries(objects.parse(body).variables))
    .flatMap(([key, value]) => (/^[or]\d+$/.test(key) ? [String(value)] : []));
}

describe("what a review costs", () => {
  it.each([
    [1, 8],
    [99, 8],
    [100, 8],
    [101, 8 + 3],
    [300, 8 + 6],
  ])("is, for %i changed files, at most %i requests", async (files, most) => {
    const { base, head } = project(files);
    const world = await appWorld(base, head);
    const { pull } = await world.opened();
    const requests = spent(world);
    expectAtMost(most, requests);
    expect(new Set(asked(requests)).size).toBe(asked(requests).length);
    expect(pull.threads).toHaveLength(1);
    expect(operations(requests).filter((it) => it === "pulls/create-review")).toHaveLength(1);
    expect(operations(requests).filter((it) => it === "checks/update")).toHaveLength(1);
  });

  it.each([
    ["where all of it is the branch's own", undefined],
    ["where the base was merged into the branch", "main"],
  ])("is the same with a file that GitHub gives no diff of, %s", async (_, merging) => {
    const { base, head } = project(98);
    // Long, but soon read: what takes longer than five seconds is asked about once more.
    const long = (letter: string) => `TEXT = "${letter.repeat(260_000)}"\n`;
    const [old, newer] = ["def old(path) -> None: ...\n", "def newer(path) -> None: ...\n"];
    const world = await appWorld(
      { ...base, "app/long.py": `${old}${long("a")}` },
      { "README.md": "# Shop\n" },
    );
    world.folder.commit("main", { "app/long.py": `${newer}${long("a")}` });
    const changed = {
      ...head,
      "app/long.py": `${merging === undefined ? old : newer}${long("b")}`,
    };
    world.folder.commit("feature", changed, merging === undefined ? {} : { merging });
    const { run } = await world.opened();
    const requests = spent(world);
    expectAtMost(8, requests);
    expect(run).toMatchObject({ status: "completed", title: "1 warning" });
    expect(run?.summary).not.toContain("can't be compared");
    expect(asked(requests).filter((it) => it.endsWith(":app/long.py"))).toHaveLength(1);
  });

  it.each([
    ["Python", project(99), "success"],
    ["text only", { base: { "README.md": "# Shop\n" }, head: { "README.md": "# The shop\n" } }, "neutral"],
  ])(
    "is at most 5 requests when somebody asks again for %s and nothing changed, whoever it is",
    async (_, files, conclusion) => {
      const world = await appWorld(files.base, files.head);
      const pull = await world.open();
      world.github.setPermission("grace", { name: "keepers", from: "triage" });
      await world.deliver(pull.event("opened"));
      for (const author of ["grace", "ada", "acme", "grace"]) {
        const start = world.github.requests.length;
        await world.deliver(pull.comment({ author, body: "/recheck" }));
        const again = spent(world, start);
        expectAtMost(5, again);
        expect(asked(again)).toEqual([]);
        expect(reactions(pull.comments.slice(-1))).toEqual(["eyes", "rocket"]);
      }
      expect(world.repository.checkRuns).toHaveLength(5);
      for (const run of world.repository.checkRuns)
        expect(run).toMatchObject({ status: "completed", conclusion });
    },
  );

  it("is not less for somebody who may not command any more", async () => {
    const { base, head } = project(1);
    const world = await appWorld(base, head);
    const pull = await world.open();
    world.github.setPermission("grace", "triage");
    await world.deliver(pull.event("opened"));
    await world.deliver(pull.comment({ author: "grace", body: "/recheck" }));
    world.github.setPermission("grace", "read");
    await world.deliver(pull.comment({ author: "grace", body: "/recheck" }));
    expect(reactions(pull.comments)).toEqual(["eyes", "rocket", "-1"]);
    expect(world.repository.checkRuns).toHaveLength(2);
  });

  it("is, after a push, only what the push changed", async () => {
    const { base, head } = project(99);
    const world = await appWorld(base, head);
    const { pull } = await world.opened();
    const start = world.github.requests.length;
    world.folder.commit("feature", { "app/part1/file1.py": "NUMBER = 7\n" });
    await world.deliver(await pull.pushed());
    const next = spent(world, start);
    expect(asked(next)).toHaveLength(1);
    expectAtMost(6, next);
  });
});
