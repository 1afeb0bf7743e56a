import { describe, expect, it } from "vitest";
import type { FaultKind } from "../../simulator/faults.ts";
import type { CheckRun } from "../../simulator/views.ts";
import { baseOfGroup } from "../../src/github/commit-check.ts";
import { type Files, gitFolder } from "../simulator/git-folder.ts";
import { githubWith } from "../simulator/world.ts";
import { ASKS, BASE, CHANGED, FIXED, ORDERS, reactions, shown, untyped } from "./app-shop.ts";
import { type WorkWorld, workOn } from "./work-world.ts";

/** Every request of a review fails in every way, one at a time. Whatever happens, the pull request is told the truth, once. */

const KINDS: readonly FaultKind[] = [403, 404, 422, 429, 500, "500-but-created", 502, "hang", "reset"];

interface Story {
  readonly name: string;
  readonly base?: Files;
  readonly head?: Files;
  /** What happens before the requests that fail. */
  before?(world: WorkWorld): Promise<void>;
  act(world: WorkWorld): Promise<void>;
  /** Findings that are shown in the end, if the review is complete. */
  readonly findings: number;
  /** Its verdict. */
  readonly verdict: string;
  /** Requests that are among those that fail. */
  readonly asks: readonly string[];
  /** What people see of it beside that, of a review that is complete and of one that was given up. */
  isSeen?(world: WorkWorld, isComplete: boolean): boolean;
  /** Where it is told; in the check runs of the pull request unless said otherwise. */
  runs?(world: WorkWorld): readonly CheckRun[];
}

const WRITES = ["checks/create", "checks/update"];
const READS = ["graphql query Overview", "pulls/list-files", "git/get-tree"];

const STORIES: readonly Story[] = [
  {
    name: "a first review",
    act: (world) => world.review(),
    findings: 3,
    verdict: "failure",
    asks: ["apps/create-installation-access-token", ...READS, ...WRITES, "pulls/create-review"],
  },
  {
    name: "a first review of many findings",
    // More than the check run takes with one request.
    base: { "AGENTS.md": ASKS, "a.py": "x = 1\n" },
    head: { "a.py": `x = 1\n${untyped(90)}` },
    act: (world) => world.review(),
    findings: 90,
    verdict: "success",
    asks: [...READS, ...WRITES, "checks/update", "pulls/create-review"],
  },
  {
    name: "a push that fixes a finding",
    before: (world) => world.review(),
    act: async ({ folder, branch, pull, deliver }) => {
      folder.commit(branch, { "app/orders.py": ORDERS + FIXED });
      await deliver(await pull.pushed());
    },
    findings: 3,
    verdict: "success",
    asks: [...READS, ...WRITES, "graphql mutation Close"],
    isSeen: ({ pull, runs }, isComplete) => {
      const fixed = pull.threads.flatMap(({ comments }) => comments[0]?.body.match(/\*\*Fixed\.\*\*/g) ?? []);
      const isSaid = runs().at(-1)?.summary.includes("`pull_requests: write`") === true;
      return (
        pull.threads.length === 3 && (fixed.length === 1 || (fixed.length === 0 && (isSaid || !isComplete)))
      );
    },
  },
  {
    name: "a recheck",
    before: (world) => world.review(),
    act: ({ pull, deliver }) => deliver(pull.comment({ author: "ada", body: "/recheck" })),
    findings: 3,
    verdict: "failure",
    asks: ["graphql query Overview", "checks/create", "reactions/create-for-issue-comment"],
    isSeen: ({ pull, notes }, isComplete) => {
      const isAnswered = reactions(pull.comments).at(-1) === (isComplete ? "rocket" : "confused");
      const isLogged = notes.some(({ message }) => message === "no reaction");
      return pull.threads.length === 3 && (isAnswered || isLogged);
    },
  },
  {
    name: "a merge group",
    act: async ({ folder, branch, pull, repository, deliver }) => {
      const head = folder.commit(`queued-${branch}`, CHANGED, { from: "main" });
      await deliver(repository.mergeGroupEvent(head, pull.baseSha, pull.number));
    },
    findings: 3,
    verdict: "failure",
    asks: ["repos/compare-commits-with-basehead", ...WRITES],
    runs: ({ repository, pull }) =>
      repository.checkRuns.filter(({ externalId }) => baseOfGroup(externalId)?.pull === pull.number),
  },
];

/** What a story asks of GitHub when nothing fails: operations, and how often each was asked before. */
async function requestsOf(story: Story, world: WorkWorld): Promise<readonly (readonly [string, number])[]> {
  await story.before?.(world);
  const start = world.github.requests.length;
  await story.act(world);
  const operations = world.github.requests.slice(start).map(({ operation }) => operation);
  return operations.map((each, at) => [each, operations.slice(0, at).filter((it) => it === each).length]);
}

/** The story, with one of its requests failing. */
async function failing(
  story: Story,
  world: WorkWorld,
  [operation, earlier]: readonly [string, number],
  kind: FaultKind,
): Promise<void> {
  await story.before?.(world);
  const start = world.github.requests.length;
  world.github.fail({
    match: operation,
    nth: earlier + 1,
    with: kind,
    ...(kind === 429 && { retryAfter: 1 }),
    ...(kind === "hang" && { meanwhile: world.giveUpOn }),
  });
  await story.act(world);
  const met = world.github.requests.slice(start).filter((request) => request.operation === operation);
  expect(met.length).toBeGreaterThan(earlier);
}

function runsOf({ runs }: Story, world: WorkWorld): readonly CheckRun[] {
  return runs?.(world) ?? world.runs();
}

function isComplete(story: Story, world: WorkWorld): boolean {
  const { findings, verdict } = story;
  const { pull } = world;
  const last = runsOf(story, world).at(-1);
  const isSaid = last?.summary.includes("GitHub refused") === true;
  const isShown = isSaid || pull.threads.length + (last?.annotations.length ?? 0) >= findings;
  return last?.conclusion === verdict && isShown;
}

/** Without the check run, the review itself says so. */
function isToldElsewhere({ findings }: Story, { pull, notes }: WorkWorld): boolean {
  const isLogged = notes.some(({ text }) => text.includes("checks: write"));
  return pull.threads.length === Math.min(findings, 25) && isLogged;
}

function isParked(story: Story, world: WorkWorld): boolean {
  const gaveUp = world.notes.some(
    ({ message, text }) => message === "gave up" && text.includes("GitHub did not"),
  );
  const last = runsOf(story, world).at(-1);
  return gaveUp && last?.conclusion === "cancelled" && last.summary.includes("GitHub did not");
}

/** What may be said of any end; an explanation of what does not hold. */
function holds(story: Story, world: WorkWorld): void {
  const { pull } = world;
  const runs = runsOf(story, world);
  expect(runs.filter(({ status }) => status !== "completed")).toEqual([]);
  expect(shown(pull.threads)).toHaveLength(new Set(shown(pull.threads)).size);
  const lines = runs.at(-1)?.annotations.map(({ startLine, message }) => `${startLine} ${message}`) ?? [];
  expect(lines).toHaveLength(new Set(lines).size);
  const isDone = isComplete(story, world) || isToldElsewhere(story, world);
  expect(isDone || isParked(story, world), "it is complete, or says that it is not").toBe(true);
  expect(story.isSeen?.(world, isDone) ?? true, "it is seen").toBe(true);
}

describe.each(STORIES)("$name", (story) => {
  it.each(KINDS)("at each of its requests with %s", { timeout: 240_000 }, async (kind) => {
    const place = await githubWith(gitFolder(story.base ?? BASE));
    let count = 0;
    const world = () => {
      count += 1;
      return workOn(place, `feature-${count}`, story.head ?? CHANGED);
    };
    const requests = await requestsOf(story, await world());
    expect(requests.map(([operation]) => operation)).toEqual(expect.arrayContaining([...story.asks]));
    for (const request of requests) {
      const one = await world();
      const start = place.github.requests.length;
      try {
        await failing(story, one, request, kind);
        holds(story, one);
      } catch (error) {
        const asked = place.github.requests.slice(start).map((each) => `${each.status} ${each.operation}`);
        const said = [...asked, ...one.notes.map(({ text }) => text)].join("\n");
        throw new Error(`With ${request.join(" ")} failing with ${kind}:\n${String(error)}\n${said}`);
      }
      one.kill();
    }
  });
});
