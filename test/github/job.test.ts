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
const NAME = { owner: "acme", repo: "shop", number: 7 };

function review(comment: number): ReviewJob {
  return { kind: "review", installation: 1, name: NAME, askedIn: [{ id: comment, in: "conversation" }] };
}

function untold(of: WorkJob): Job {
  return { kind: "untold", installation: 1, of, reason: "GitHub did not." };
}

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
