import { expect, it } from "vitest";
import {
  type GroupJob,
  type Job,
  jobKey,
  type ProposalJob,
  type ReviewJob,
  replaceJob,
  type SetupJob,
  subjectOf,
  type WorkJob,
} from "../../src/github/job.ts";

const SHOP = { owner: "acme", repo: "shop" };
const NAME = { ...SHOP, number: 7 };

function review(...comments: number[]): ReviewJob {
  const askedIn = comments.map((id) => ({ id, in: "conversation" as const }));
  return { kind: "review", installation: 1, name: NAME, askedIn };
}

function untold(of: WorkJob): Job {
  return { kind: "untold", installation: 1, of, reason: "GitHub did not." };
}

it("jobs of one pull request have one key, whatever its spelling; a command has its own", () => {
  expect(jobKey({ ...review(), name: { ...NAME, owner: "ACME" } })).toBe(jobKey(review()));
  const command = (place: "thread" | "conversation"): Job => ({
    kind: "command",
    installation: 1,
    name: NAME,
    node: "IC_9",
    user: "grace",
    author: "ada",
    command: { kind: "recheck" },
    asking: { id: 9, in: place },
  });
  const proposal: Job = { kind: "proposal", installation: 1, name: NAME };
  const jobs = [review(), command("thread"), command("conversation"), proposal];
  expect(new Set(jobs.map(jobKey)).size).toBe(4);
});

it("jobs of commits and repositories have one key each", () => {
  const about = { installation: 1, repository: SHOP };
  const suite: Job = { kind: "suite", ...about, head: "c".repeat(40), pulls: [] };
  const jobs: readonly Job[] = [
    suite,
    { ...suite, head: "d".repeat(40) },
    { kind: "setup", ...about, next: [] },
  ];
  expect(new Set(jobs.map(jobKey)).size).toBe(3);
});

it("a review answers whoever asked for the one that it replaces, and looks at what was wanted", () => {
  expect(replaceJob(review(1, 2), review(2, 3))).toEqual(review(1, 2, 3));
  const whole: Job = { ...review(1), scope: "files", isAsked: true };
  expect(replaceJob(whole, review())).toEqual(whole);
  expect(replaceJob(review(), whole)).toEqual(whole);
});

it("what is to be told of repositories is told of each", () => {
  const setup = (repo: string, ...next: string[]): Job => ({
    kind: "setup",
    installation: 1,
    repository: { owner: "acme", repo },
    next: next.map((name) => ({ owner: "acme", repo: name })),
  });
  expect(replaceJob(setup("a", "b"), setup("a", "c"))).toEqual(setup("a", "b", "c"));
});

it("what could not be told yet keeps its place, and a newer review answers for it", () => {
  const of = review(1);
  const failed = untold(of);
  expect([jobKey(failed), subjectOf(failed)]).toEqual([jobKey(of), subjectOf(of)]);
  expect(replaceJob(failed, review(2))).toMatchObject({ kind: "review", askedIn: [{ id: 1 }, { id: 2 }] });
});

it("telling that a review failed takes the place of that review, and of no newer one", () => {
  const failed = untold(review(1));
  expect(replaceJob(structuredClone(review(1)), failed)).toEqual(failed);
  expect(replaceJob(review(2), failed)).toEqual({
    ...review(2),
    askedIn: [...review(1).askedIn, ...review(2).askedIn],
  });
});

it.each<GroupJob | ProposalJob | SetupJob>([
  { kind: "setup", installation: 1, repository: SHOP, next: [] },
  { kind: "group", installation: 1, repository: SHOP, head: "a1", base: "b2", pull: 7 },
  { kind: "proposal", installation: 1, name: NAME },
])("what a person asked for of a $kind is done though it is asked for again by nobody", (job) => {
  expect(replaceJob({ ...job, isAsked: true }, job)).toEqual({ ...job, isAsked: true });
});
