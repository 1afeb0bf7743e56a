import type { PullRequestName } from "./client.ts";
import { keyOf } from "./open-checks.ts";

/** What a webhook asks for, or other work leads to, as plain data. */
export type Job = ReviewJob | CommandJob | ProposalJob;

interface Target {
  readonly installation: number;
  readonly name: PullRequestName;
}

export interface ReviewJob extends Target {
  readonly kind: "review";
  /** Comments that asked for it: they get a reaction at the end. */
  readonly askedIn: readonly number[];
}

/** Somebody commanded a review; whether they may is asked before anything is touched. */
export interface CommandJob extends Target {
  readonly kind: "command";
  readonly comment: number;
  readonly user: string;
  readonly author: string;
}

/** Follows the review of a change that edits what is asked for, and never holds it up. */
export interface ProposalJob extends Target {
  readonly kind: "proposal";
}

/** Jobs of one key don't run together. A command has its own, so that nobody can stop a review without being allowed to. */
export function jobKey(job: Job): string {
  const key = keyOf(job.name);
  if (job.kind === "proposal") return `${key}:proposal`;
  return job.kind === "review" ? key : `${key}:${job.comment}`;
}

/** A newer review answers whoever asked for the older one. */
export function replaceJob(older: Job, newer: Job): Job {
  if (older.kind !== "review" || newer.kind !== "review") return newer;
  return { ...newer, askedIn: [...new Set([...older.askedIn, ...newer.askedIn])] };
}
