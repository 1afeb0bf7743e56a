import { expect, it } from "vitest";
import { type Job, jobKey, replaceJob, subjectOf } from "../../src/github/job.ts";

const NAME = { owner: "acme", repo: "shop", number: 7 };

function review(comment: number): Job {
  return { kind: "review", installation: 1, name: NAME, askedIn: [{ id: comment, in: "conversation" }] };
}

it("what could not be told yet keeps its place, and a newer review answers for it", () => {
  const of = review(1);
  if (of.kind === "untold") throw new Error("A review is none.");
  const untold: Job = { kind: "untold", installation: 1, of, reason: "GitHub did not." };
  expect([jobKey(untold), subjectOf(untold)]).toEqual([jobKey(of), subjectOf(of)]);
  expect(replaceJob(untold, review(2))).toMatchObject({ kind: "review", askedIn: [{ id: 1 }, { id: 2 }] });
});
