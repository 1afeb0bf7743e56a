import examples from "@octokit/webhooks-examples" with { type: "json" };
import { Probot } from "probot";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { rubricApp } from "../../src/app.ts";
import { readCommand } from "../../src/github/command.ts";
import { type Job, jobKey, replaceJob } from "../../src/github/job.ts";
import { createLog } from "../../src/server/log.ts";
import { WEBHOOK_PATH } from "../../src/web/http.ts";
import { readRegistration } from "../e2e/app-world.ts";
import { KEY } from "../simulator/world.ts";

const events = z
  .array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))
  .parse(examples);

/** The jobs that an event leads to. */
async function jobsFor(name: "pull_request" | "issue_comment", payload: object): Promise<Job[]> {
  const jobs: Job[] = [];
  const probot = new Probot({ appId: 1, privateKey: KEY, secret: "s", log: createLog("fatal") });
  await probot.ready();
  await probot.load(
    rubricApp((job) => jobs.push(job)),
    { cwd: "/", addHandler: () => undefined },
  );
  // The examples are GitHub's own, and their types are not those of the library.
  await probot.receive(JSON.parse(JSON.stringify({ id: "1", name, payload })));
  return jobs;
}

const NAME = { owner: "acme", repo: "shop", number: 7 };
const common = {
  installation: { id: 42 },
  repository: { name: "shop", owner: { login: "acme" } },
};
const pull = (action: string, draft = false) => ({ ...common, action, pull_request: { number: 7, draft } });

describe("pull_request", () => {
  it.each(["opened", "reopened", "synchronize", "ready_for_review"])(
    "%s asks for a review",
    async (action) => {
      expect(await jobsFor("pull_request", pull(action))).toEqual([
        { kind: "review", installation: 42, name: NAME, askedIn: [] },
      ]);
    },
  );

  it.each(["closed", "labeled", "edited", "converted_to_draft"])("%s does not", async (action) => {
    expect(await jobsFor("pull_request", pull(action))).toEqual([]);
  });

  it("of a draft waits until it is ready", async () => {
    expect(await jobsFor("pull_request", pull("opened", true))).toEqual([]);
    expect(await jobsFor("pull_request", pull("synchronize", true))).toEqual([]);
  });
});

describe("issue_comment", () => {
  const comment = (more: object = {}, issue: object = { pull_request: {} }) => ({
    ...common,
    action: "created",
    issue: { number: 7, user: { login: "ada" }, ...issue },
    comment: { id: 9, body: "/recheck", user: { login: "grace", type: "User" }, ...more },
  });

  it("with the command asks whether its author may", async () => {
    expect(await jobsFor("issue_comment", comment())).toEqual([
      { kind: "command", installation: 42, name: NAME, comment: 9, user: "grace", author: "ada" },
    ]);
  });

  it.each<[string, object]>([
    ["of a bot", comment({ user: { login: "rubric[bot]", type: "Bot" } })],
    ["of nobody", comment({ user: null })],
    ["on an issue", comment({}, { pull_request: undefined })],
    ["that is edited", { ...comment(), action: "edited" }],
    ["that says something else", comment({ body: "Thanks!" })],
  ])("%s does not", async (_what, payload) => {
    expect(await jobsFor("issue_comment", payload)).toEqual([]);
  });
});

describe("GitHub's own examples", () => {
  for (const name of ["pull_request", "issue_comment"] as const) {
    const payloads = events.find((event) => event.name === name)?.examples ?? [];
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
    expect(default_events).toEqual(["issue_comment", "pull_request"]);
    expect(new URL(hook_attributes.url).pathname).toBe(WEBHOOK_PATH);
    expect(isPublic).toBe(false);
  });

  it("asks for no more than it needs", () => {
    expect(default_permissions).toEqual({
      checks: "write",
      contents: "read",
      issues: "read",
      metadata: "read",
      pull_requests: "write",
    });
  });
});

describe("the command", () => {
  it.each([
    "/recheck",
    " /recheck ",
    "/RECHECK now",
    "Thanks!\r\n\r\n/recheck\r\n",
    "\t/ReCheck\tplease",
    "```\n~~~\n```\n/recheck",
    "<!--\n-->\n/recheck",
  ])("is read from %j", (body) => {
    expect(readCommand(body)).toBe("recheck");
  });

  it.each([
    "",
    "> /recheck",
    ">/recheck",
    "see /recheck",
    "/recheckall",
    "`/recheck`",
    "~~~\n/recheck\n~~~",
    "```\n~~~\n/recheck\n```",
    "<!--\n/recheck\n-->",
    "<!-- a -->\n<!--\n/recheck",
  ])("is not read from %j", (body) => {
    expect(readCommand(body)).toBeUndefined();
  });
});

describe("jobs", () => {
  const review = (askedIn: number[]): Job => ({ kind: "review", installation: 1, name: NAME, askedIn });

  it("of one pull request have one key, whatever its spelling; a command has its own", () => {
    const upper: Job = { ...review([]), name: { ...NAME, owner: "ACME" } };
    expect(jobKey(upper)).toBe(jobKey(review([])));
    const command: Job = { kind: "command", installation: 1, name: NAME, comment: 9, user: "a", author: "b" };
    const proposal: Job = { kind: "proposal", installation: 1, name: NAME };
    expect(new Set([review([]), command, proposal].map(jobKey)).size).toBe(3);
  });

  it("answer whoever asked for the review they replace", () => {
    expect(replaceJob(review([1, 2]), review([2, 3]))).toEqual(review([1, 2, 3]));
  });
});
