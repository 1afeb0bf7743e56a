import { describe, expect, it } from "vitest";
import type { PullRequest } from "../../simulator/pull-request.ts";
import { readMark } from "../../src/report/mark.ts";
import { ASKS, FIXED, ORDERS, shop } from "./app-shop.ts";
import { type AppWorld, appWorld } from "./app-world.ts";

const untyped = (name: string, parameter = "value") => `def ${name}(${parameter}) -> None: ...\n`;

/** A pull request that was reviewed once. */
async function reviewed(world: AppWorld): Promise<AppWorld & { readonly pull: PullRequest }> {
  const { pull } = await world.opened();
  expect(pull.threads.length).toBeGreaterThan(0);
  return { ...world, pull };
}

/** A pull request that adds a file with one function that its checklist asks to be typed. */
async function addition(more: string = untyped("load")) {
  return reviewed(await appWorld({ "AGENTS.md": ASKS, "app.py": "A = 1\n" }, { "new.py": more }));
}

const bodies = ({ threads }: PullRequest) => threads.map(({ comments }) => comments.map(({ body }) => body));
const states = ({ threads }: PullRequest) => threads.map(({ isResolved }) => isResolved);
const latest = ({ repository }: AppWorld) => repository.checkRuns.at(-1);

describe("nothing is said twice", () => {
  it("over a rebase onto a base that moved on", async () => {
    const world = await reviewed(await shop());
    const { pull, folder, deliver, repository } = world;
    const said = bodies(pull);
    const moved = ORDERS.replace("router = APIRouter()", "PREFIX = 1\n\nrouter = APIRouter()");
    folder.commit("main", { "app/orders.py": moved, "README.md": "# The shop\n" });
    const feature = `${moved}${FIXED.replace("    await session.commit()", "    session.commit()")}`;
    folder.commit("feature", { "app/orders.py": feature }, { from: "main" });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual(said);
    expect(pull.reviews).toHaveLength(1);
    expect(repository.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure", "failure"]);
  });

  it("over a force push that shifts every line and rewords the rest", async () => {
    const { pull, folder, deliver } = await addition();
    const said = bodies(pull);
    const code = `"""Loading."""\n\nLIMIT = 3\n\n\n${untyped("load")}`;
    folder.commit("feature", { "new.py": code }, { from: "main" });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual(said);
    expect(states(pull)).toEqual([false]);
  });

  it("when a file that the pull request adds gets another name, once or twice", async () => {
    const { pull, folder, deliver } = await addition();
    const said = bodies(pull);
    for (const [from, to] of [
      ["new.py", "app/newer.py"],
      ["app/newer.py", "lib/newest.py"],
    ] as const) {
      folder.commit("feature", { [from]: null, [to]: untyped("load") });
      await deliver(await pull.pushed());
      expect(bodies(pull)).toEqual(said);
    }
    expect(states(pull)).toEqual([false]);
    folder.commit("feature", { "lib/newest.py": untyped("load", "value: int") });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual([[expect.stringMatching(/^\*\*Fixed\.\*\*/)]]);
  });

  it("when a file of the base gets another name", async () => {
    const base = { "AGENTS.md": ASKS, "app.py": `${untyped("old").repeat(1)}A = 1\nB = 2\nC = 3\nD = 4\n` };
    const { pull, folder, deliver } = await reviewed(
      await appWorld(base, { "app.py": `${base["app.py"]}${untyped("load")}` }),
    );
    const said = bodies(pull);
    folder.commit("feature", { "app.py": null, "lib.py": `${base["app.py"]}${untyped("load")}` });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual(said);
  });

  it("over a command and deliveries that come again", async () => {
    const world = await reviewed(await shop());
    const { pull, deliver, repository } = world;
    const said = bodies(pull);
    await deliver(pull.comment({ author: "ada", body: "/recheck" }));
    for (let times = 0; times < 2; times += 1) await deliver(pull.event("opened"));
    expect(bodies(pull)).toEqual(said);
    expect(pull.reviews).toHaveLength(1);
    expect(repository.checkRuns).toHaveLength(2);
  });
});

it("says its own also where somebody else begins a thread with its mark", async () => {
  const { pull, open, deliver } = await addition();
  const body = pull.threads[0]?.comments[0]?.body ?? "";
  expect(readMark(body)).toBeDefined();
  const other = await open();
  other.begin({ author: "mallory", path: "new.py", line: 1, body });
  await deliver(other.event("opened"));
  expect(other.threads.map(({ comments }) => comments[0]?.author)).toEqual(["mallory", "rubric[bot]"]);
  expect(bodies(other)).toEqual([[body], [body]]);
});

describe("several findings of one rule in one function", () => {
  const THREE = "def load(one, two, three) -> None: ...\n";

  it("are one comment, which stays until all are gone", async () => {
    const world = await addition(THREE);
    const { pull, folder, deliver } = world;
    expect(bodies(pull)).toEqual([
      [expect.stringMatching(/`one` .*Also in this function:.*`two` .*`three` /s)],
    ]);
    expect(latest(world)?.summary).toContain("3 in 1 new comment");
    const said = bodies(pull);
    folder.commit("feature", { "new.py": "def load(one: int, two, three, four) -> None: ...\n" });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual(said);
    expect(latest(world)?.annotations).toMatchObject([
      { path: "new.py", startLine: 1, message: expect.stringContaining("`four`") },
    ]);
    folder.commit("feature", { "new.py": "def load(one: int) -> None: ...\n" });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual([[expect.stringMatching(/^\*\*Fixed\.\*\*/)]]);
  });
});

describe("a thread", () => {
  it("that a person resolved is dismissed for good, and no longer fails the check", async () => {
    const world = await addition();
    const { pull, folder, deliver } = world;
    pull.resolve(pull.threads[0]?.id ?? "", "grace");
    for (const more of ["A = 1\n", "A = 2\n"]) {
      folder.commit("feature", { "new.py": `${more}\n\n${untyped("load")}` });
      await deliver(await pull.pushed());
      expect(pull.threads).toHaveLength(1);
      expect(pull.threads[0]?.resolvedBy).toBe("grace");
      expect(latest(world)).toMatchObject({ conclusion: "success", annotations: [] });
      expect(latest(world)?.text).toContain("its thread was resolved");
    }
  });

  it("that people talk in is never edited, and the same delivery again makes no check run", async () => {
    const world = await addition();
    const { pull, folder, deliver, repository, github } = world;
    github.grant({ contents: "write" });
    pull.reply(pull.threads[0]?.id ?? "", { author: "grace", body: "Is this so?" });
    const said = bodies(pull);
    folder.commit("feature", { "new.py": untyped("load", "value: int") });
    const pushed = await pull.pushed();
    for (let times = 0; times < 3; times += 1) await deliver(pushed);
    expect(bodies(pull)).toEqual(said);
    expect(states(pull)).toEqual([false]);
    expect(repository.checkRuns).toHaveLength(2);
    expect(latest(world)?.summary).toContain(
      "1 thread about what is gone now is left to the people who talk in it",
    );
  });

  it("whose finding comes back is told of in the check only", async () => {
    const world = await addition();
    const { pull, folder, deliver } = world;
    folder.commit("feature", { "new.py": untyped("load", "value: int") });
    await deliver(await pull.pushed());
    const said = bodies(pull);
    expect(said).toEqual([[expect.stringMatching(/^\*\*Fixed\.\*\*/)]]);
    folder.commit("feature", { "new.py": untyped("load") });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual(said);
    expect(latest(world)?.annotations).toHaveLength(1);
    expect(latest(world)?.summary).toContain("1 back after having been fixed");
  });

  it("in which somebody dismisses it with a reason stays dismissed, and the check keeps the record", async () => {
    const world = await addition();
    const { pull, folder, deliver } = world;
    const [thread] = pull.threads;
    await deliver(pull.reply(thread?.id ?? "", { author: "ada", body: "/dismiss plugins *call* it" }));
    const said = bodies(pull);
    for (const more of ["A = 1\n", "A = 2\n"]) {
      folder.commit("feature", { "new.py": `${more}\n\n${untyped("load")}` });
      await deliver(await pull.pushed());
      expect(bodies(pull)).toEqual(said);
      expect(latest(world)).toMatchObject({ title: "Nothing open; 1 dismissed", annotations: [] });
      expect(latest(world)?.text).toMatch(
        /\*\*Dismissed by people\*\*\n\n- `new.py:\d` \(`types\/missing-parameter-type`\): \[“plugins \\\*call\\\* it”\]\([^)]+#discussion_r\d+\), says ada\n/,
      );
    }
    // Gone: nobody says so where people talk, and nothing is left to say in the check.
    folder.commit("feature", { "new.py": "A = 1\n" });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual(said);
    expect(latest(world)?.text).not.toContain("Dismissed by people");
  });
});

describe("a look at whole files", () => {
  it("annotates what is old, fails nothing, and later pushes close nothing that it found", async () => {
    const old = `${untyped("old")}\n\n`;
    const world = await appWorld(
      { "AGENTS.md": ASKS, ".github/rubric.yml": "fail-on: warning\n", "app.py": old },
      { "app.py": `${old}A = 1\n` },
    );
    const { opened, deliver, folder } = world;
    const { pull } = await opened();
    expect(latest(world)).toMatchObject({ conclusion: "success", title: "Nothing found" });
    await deliver(pull.comment({ author: "ada", body: "/recheck all" }));
    expect(latest(world)).toMatchObject({
      conclusion: "success",
      title: "1 warning",
      summary: expect.stringContaining("Shown: 1 older than this change."),
      annotations: [{ path: "app.py", startLine: 1 }],
    });
    folder.commit("feature", { "app.py": `${old}A = 2\n${untyped("load")}` });
    await deliver(await pull.pushed());
    const said = bodies(pull);
    expect(said).toHaveLength(1);
    expect(latest(world)).toMatchObject({ conclusion: "failure", title: "1 warning", annotations: [] });
    await deliver(pull.comment({ author: "ada", body: "/recheck all" }));
    folder.commit("feature", { "app.py": `${old}A = 3\n${untyped("load")}` });
    await deliver(await pull.pushed());
    expect(bodies(pull)).toEqual(said);
  });
});

describe("the check run", () => {
  it("tells what each line cost and what is left to people, and has its buttons from the beginning to the end", async () => {
    const world = await appWorld(
      { "AGENTS.md": `${ASKS}- Keep functions simple and readable\n`, "app.py": "A = 1\n" },
      { "new.py": untyped("load") + untyped("save") },
    );
    const { open, deliver, repository, github } = world;
    const pull = await open();
    const buttons: string[][] = [];
    github.fail({
      match: ({ operation, body }) => {
        if (operation.startsWith("checks/")) buttons.push(identifiersIn(body));
        return false;
      },
      with: 500,
    });
    await deliver(pull.event("opened"));
    expect(buttons.length).toBeGreaterThan(1);
    expect(new Set(buttons.map(String))).toEqual(new Set(["recheck,whole-files"]));
    const { summary = "", text = "", actions = [] } = repository.checkRuns[0] ?? {};
    expect(actions.map(({ label }) => label)).toEqual(["Re-check", "Whole files"]);
    expect(summary).toContain("| `types/missing-parameter-type` | ");
    expect(summary).toContain("**For people to judge**: 1 checklist item (1 of `AGENTS.md`), listed below.");
    const permalink = (line: number) => `/acme/shop/blob/${pull.baseSha}/AGENTS.md#L${line}`;
    expect(text).toMatch(
      new RegExp(`\\| \\[“Every function has type hints”\\]\\([^)]*${permalink(1)}\\) \\| 2 \\|`),
    );
    expect(text).toContain(`- [“Keep functions simple and readable”](https://github.invalid${permalink(2)})`);
  });
});

function identifiersIn(body: unknown): string[] {
  return [...JSON.stringify(body ?? null).matchAll(/"identifier":"([^"]+)"/g)].map(
    ([, identifier]) => identifier ?? "",
  );
}
