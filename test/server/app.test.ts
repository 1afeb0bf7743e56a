import examples from "@octokit/webhooks-examples" with { type: "json" };
import { Probot } from "probot";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { GRANTED } from "../../simulator/simulator.ts";
import { rubricApp } from "../../src/app.ts";
import { newDeliveries } from "../../src/github/deliveries.ts";
import type { Job } from "../../src/github/job.ts";
import { Stopped } from "../../src/jobs/port.ts";
import { createLog } from "../../src/server/log.ts";
import { WEBHOOK_PATH } from "../../src/web/http.ts";
import { APP, KEY } from "../simulator/world.ts";
import { readRegistration } from "./registration.ts";

const events = z
  .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
  .parse(examples);

/** Sends events to the App and gives the jobs they lead to. */
async function listening(enqueue?: (job: Job) => void) {
  const jobs: Job[] = [];
  const deliveries = newDeliveries();
  const probot = new Probot({ appId: APP, privateKey: KEY, secret: "s", log: createLog("fatal") });
  await probot.ready();
  const app = rubricApp({
    app: APP,
    deliveries,
    enqueue: async (job) => (enqueue === undefined ? void jobs.push(job) : enqueue(job)),
  });
  await probot.load(app, { cwd: "/", addHandler: () => undefined });
  let count = 0;
  const send = async (name: string, payload: object, id = `delivery ${++count}`) => {
    // The examples are GitHub's own, and their types are not those of the library.
    await probot.receive(JSON.parse(JSON.stringify({ id, name, payload })));
  };
  return { send, jobs, deliveries };
}

async function jobsFor(name: string, payload: object): Promise<Job[]> {
  const { send, jobs } = await listening();
  await send(name, payload);
  return jobs;
}

const REPOSITORY = { owner: "acme", repo: "shop" };
const NAME = { ...REPOSITORY, number: 7 };
const common = {
  installation: { id: 42 },
  repository: { id: 5, name: "shop", owner: { login: "acme" } },
};
const pull = (action: string, more: object = {}) => ({
  ...common,
  action,
  pull_request: { number: 7 },
  ...more,
});
const REVIEW: Job = { kind: "review", installation: 42, name: NAME, askedIn: [] };

describe("pull_request", () => {
  it.each(["opened", "reopened", "synchronize", "ready_for_review", "converted_to_draft", "closed"])(
    "%s asks for a look at it",
    async (action) => {
      expect(await jobsFor("pull_request", pull(action))).toEqual([REVIEW]);
    },
  );

  it("edited asks for one when its base changed, and not for a new title", async () => {
    const base = { ref: { from: "main" }, sha: { from: "a".repeat(40) } };
    expect(await jobsFor("pull_request", pull("edited", { changes: { base } }))).toEqual([REVIEW]);
    const title = { from: "An older title" };
    expect(await jobsFor("pull_request", pull("edited", { changes: { title } }))).toEqual([]);
  });

  it.each(["labeled", "assigned", "locked", "auto_merge_enabled"])("%s does not", async (action) => {
    expect(await jobsFor("pull_request", pull(action))).toEqual([]);
  });

  it("of another shape than GitHub's is an error, which tells nothing of what it says", async () => {
    const odd = pull("opened", { pull_request: "words of somebody's" });
    await expect(jobsFor("pull_request", odd)).rejects.toThrow("at pull_request, ");
    await expect(jobsFor("pull_request", odd)).rejects.not.toThrow("somebody");
  });

  it("without an installation does not", async () => {
    expect(await jobsFor("pull_request", pull("opened", { installation: undefined }))).toEqual([]);
  });
});

const said = (more: object = {}) => ({
  id: 9,
  node_id: "IC_9",
  body: "/recheck",
  user: { login: "grace", type: "User" },
  ...more,
});
const conversation = (more: object = {}, issue: object = { pull_request: {} }) => ({
  ...common,
  action: "created",
  issue: { number: 7, user: { login: "ada" }, ...issue },
  comment: said(more),
});
const thread = (more: object = {}) => ({
  ...common,
  action: "created",
  pull_request: { number: 7, user: { login: "ada" } },
  comment: said(more),
});
const COMMAND = {
  kind: "command",
  installation: 42,
  name: NAME,
  command: { kind: "recheck" },
  node: "IC_9",
  user: "grace",
  author: "ada",
} as const;

describe("a comment", () => {
  it("of the conversation with a command asks whether its author may", async () => {
    expect(await jobsFor("issue_comment", conversation())).toEqual([
      { ...COMMAND, asking: { id: 9, in: "conversation" } },
    ]);
  });

  it("of a thread with a command says which thread", async () => {
    const asking = { id: 9, in: "thread" };
    expect(await jobsFor("pull_request_review_comment", thread({ in_reply_to_id: 3 }))).toEqual([
      { ...COMMAND, asking, thread: 3 },
    ]);
    expect(await jobsFor("pull_request_review_comment", thread())).toEqual([
      { ...COMMAND, asking, thread: 9 },
    ]);
  });

  const unheard: readonly [string, object][] = [
    ["of a bot", { user: { login: "rubric[bot]", type: "Bot" } }],
    ["of nobody", { user: null }],
    ["that says something else", { body: "Thanks!" }],
  ];

  it.each(unheard)("%s does not", async (_what, more) => {
    expect(await jobsFor("issue_comment", conversation(more))).toEqual([]);
    expect(await jobsFor("pull_request_review_comment", thread(more))).toEqual([]);
  });

  it.each(["edited", "deleted"])("that is %s does not", async (action) => {
    expect(await jobsFor("issue_comment", { ...conversation(), action })).toEqual([]);
    expect(await jobsFor("pull_request_review_comment", { ...thread(), action })).toEqual([]);
  });

  it("on an issue does not", async () => {
    expect(await jobsFor("issue_comment", conversation({}, { pull_request: undefined }))).toEqual([]);
  });
});

const HEAD = "c".repeat(40);
const run = (more: object = {}) => ({
  name: "Rubric",
  head_sha: HEAD,
  external_id: "7",
  app: { id: APP },
  ...more,
});
const rerequested = (more: object = {}) => ({ ...common, action: "rerequested", check_run: run(more) });
const pressed = (identifier: string, more: object = {}) => ({
  ...common,
  action: "requested_action",
  requested_action: { identifier },
  check_run: run(more),
});

describe("a check run", () => {
  it("that is asked for again names its pull request itself", async () => {
    expect(await jobsFor("check_run", rerequested())).toEqual([{ ...REVIEW, isAsked: true }]);
    expect(await jobsFor("check_run", rerequested({ name: "Rubric checklists" }))).toEqual([
      { kind: "proposal", installation: 42, name: NAME, isAsked: true },
    ]);
    expect(await jobsFor("check_run", rerequested({ name: "Rubric setup", external_id: "setup" }))).toEqual([
      { kind: "setup", installation: 42, repository: REPOSITORY, next: [], isAsked: true },
    ]);
  });

  it("has two buttons", async () => {
    expect(await jobsFor("check_run", pressed("recheck"))).toEqual([{ ...REVIEW, isAsked: true }]);
    expect(await jobsFor("check_run", pressed("whole-files"))).toEqual([
      { ...REVIEW, isAsked: true, scope: "files" },
    ]);
    expect(await jobsFor("check_run", pressed("self-destruct"))).toEqual([]);
    expect(await jobsFor("check_run", pressed("whole-files", { name: "Rubric checklists" }))).toEqual([]);
  });

  it.each<[string, object]>([
    ["of another App", { app: { id: APP + 1 } }],
    ["of another name", { name: "Lint" }],
    ["without a number", { external_id: "" }],
    ["with an odd number", { external_id: "0x7" }],
  ])("%s is not ours", async (_what, more) => {
    expect(await jobsFor("check_run", rerequested(more))).toEqual([]);
  });

  it.each(["created", "completed"])("that is %s asks for nothing", async (action) => {
    expect(await jobsFor("check_run", { ...rerequested(), action })).toEqual([]);
  });
});

describe("a check suite", () => {
  const at = (number: number, id: number) => ({ number, base: { repo: { id } } });
  const suite = (app: number) => ({ head_sha: HEAD, app: { id: app }, pull_requests: [at(7, 5), at(8, 6)] });

  it("of ours that is asked for again is looked up, with the pull requests of this repository", async () => {
    const payload = { ...common, action: "rerequested", check_suite: suite(APP) };
    expect(await jobsFor("check_suite", payload)).toEqual([
      { kind: "suite", installation: 42, repository: REPOSITORY, head: HEAD, pulls: [7] },
    ]);
  });

  it("of another App, or that GitHub makes for a push, asks for nothing", async () => {
    const other = { ...common, action: "rerequested", check_suite: suite(APP + 1) };
    expect(await jobsFor("check_suite", other)).toEqual([]);
    const pushed = { ...common, action: "requested", check_suite: suite(APP) };
    expect(await jobsFor("check_suite", pushed)).toEqual([]);
  });
});

describe("a merge group", () => {
  const GROUP: Job = {
    kind: "group",
    installation: 42,
    repository: REPOSITORY,
    head: HEAD,
    base: "b".repeat(40),
    pull: 12,
  };
  const queued = (ref: string) => ({
    ...common,
    action: "checks_requested",
    merge_group: { head_sha: HEAD, base_sha: GROUP.base, head_ref: `refs/heads/gh-readonly-queue/${ref}` },
  });

  it("is reviewed, and names its last pull request", async () => {
    expect(await jobsFor("merge_group", queued(`release/2/pr-12-${GROUP.base}`))).toEqual([GROUP]);
    expect(await jobsFor("merge_group", queued("main/something-else"))).toEqual([{ ...GROUP, pull: 0 }]);
    expect(await jobsFor("merge_group", { ...queued("main/pr-12-b"), action: "destroyed" })).toEqual([]);
  });

  it("is reviewed again when its check is asked for again", async () => {
    const again = { ...GROUP, isAsked: true };
    const external_id = `group ${GROUP.base} 12`;
    expect(await jobsFor("check_run", rerequested({ external_id }))).toEqual([again]);
    expect(await jobsFor("check_run", pressed("whole-files", { external_id }))).toEqual([
      { ...again, scope: "files" },
    ]);
  });
});

describe("an installation", () => {
  const [shop, bank] = [{ full_name: "acme/shop" }, { full_name: "acme/bank" }];
  const SETUP: Job = {
    kind: "setup",
    installation: 42,
    repository: REPOSITORY,
    next: [{ owner: "acme", repo: "bank" }],
  };

  it("tells of each of its repositories, one after the other", async () => {
    const created = { action: "created", installation: { id: 42 }, repositories: [shop, bank] };
    expect(await jobsFor("installation", created)).toEqual([SETUP]);
    const added = {
      action: "added",
      installation: { id: 42 },
      repositories_added: [shop, bank],
      repositories_removed: [],
    };
    expect(await jobsFor("installation_repositories", added)).toEqual([SETUP]);
  });

  it("without a repository, or taken away, asks for nothing", async () => {
    expect(await jobsFor("installation", { action: "created", installation: { id: 42 } })).toEqual([]);
    const deleted = { action: "deleted", installation: { id: 42 }, repositories: [shop] };
    expect(await jobsFor("installation", deleted)).toEqual([]);
  });
});

describe("deliveries", () => {
  it("are heard once, whatever is delivered again", async () => {
    const { send, jobs } = await listening();
    await send("issue_comment", conversation(), "the same");
    await send("issue_comment", conversation(), "the same");
    expect(jobs).toHaveLength(1);
    await send("issue_comment", conversation(), "another");
    expect(jobs).toHaveLength(2);
  });

  it("are heard again when what they led to came to nothing", async () => {
    const { send, jobs, deliveries } = await listening();
    await send("pull_request", pull("opened"), "the same");
    deliveries.forget("acme/bank#7");
    await send("pull_request", pull("opened"), "the same");
    expect(jobs).toHaveLength(1);
    deliveries.forget("acme/shop#7");
    await send("pull_request", pull("opened"), "the same");
    expect(jobs).toHaveLength(2);
  });

  it("are heard again when they could not be taken", async () => {
    let isStopping = true;
    const jobs: Job[] = [];
    const { send } = await listening((job) => {
      if (isStopping) throw new Stopped();
      jobs.push(job);
    });
    await expect(send("pull_request", pull("opened"), "the same")).rejects.toThrow("stopping");
    isStopping = false;
    await send("pull_request", pull("opened"), "the same");
    expect(jobs).toHaveLength(1);
  });

  it("are remembered up to a number", () => {
    const { isNew } = newDeliveries(2);
    const heard = ["a", "b", "c", "b", "c", "a"].map((id) => isNew(id, "acme/shop#7"));
    expect(heard).toEqual([true, true, true, false, false, true]);
  });
});

describe("GitHub's own examples", () => {
  for (const name of [...readRegistration().default_events, "installation", "installation_repositories"]) {
    const payloads = events.find((event) => event.name === name)?.examples ?? [];

    it(`of ${name} are there`, () => {
      expect(payloads.length).toBeGreaterThan(0);
    });

    it.each(payloads.map((payload, index) => [`${String(payload["action"])} (${index})`, payload] as const))(
      `${name} %s is handled or declined without an error`,
      async (_what, payload) => {
        const jobs = await jobsFor(name, payload);
        for (const job of jobs) expect(job.installation).toBeGreaterThan(0);
      },
    );
  }
});

describe("the registration", () => {
  const { default_events, default_permissions, hook_attributes, public: isPublic } = readRegistration();

  it("asks for the events that are in use, and sends them where they are heard", () => {
    expect(default_events).toEqual([
      "check_run",
      "check_suite",
      "issue_comment",
      "merge_group",
      "pull_request",
      "pull_request_review_comment",
    ]);
    expect(new URL(hook_attributes.url).pathname).toBe(WEBHOOK_PATH);
    expect(isPublic).toBe(false);
  });

  it("asks for what the simulated GitHub grants", () => {
    expect(GRANTED).toEqual(default_permissions);
  });

  it("asks for no more than it needs", () => {
    expect(default_permissions).toEqual({
      checks: "write",
      contents: "read",
      issues: "read",
      merge_queues: "read",
      metadata: "read",
      pull_requests: "write",
    });
  });
});
