import { isDeepStrictEqual } from "node:util";
import { keyOfPull, type PullRequestName, type Repository } from "./client.ts";
import type { Command } from "./command.ts";

/** What a webhook asks for, or other work leads to, as plain data. */
export type Job = WorkJob | UntoldJob;
export type WorkJob = ReviewJob | CommandJob | ProposalJob | SuiteJob | GroupJob | SetupJob;

/** A job came to nothing, and GitHub could not be told so yet. */
export interface UntoldJob {
  readonly kind: "untold";
  readonly installation: number;
  readonly of: WorkJob;
  readonly reason: string;
}

export interface ReviewJob {
  readonly kind: "review";
  readonly installation: number;
  readonly name: PullRequestName;
  /** Comments that asked for it: they get a reaction at the end. */
  readonly askedIn: readonly Asking[];
  /** A person wants it, and sees that it was done even where nothing changed: implied by comments. */
  readonly isAsked?: true;
  /** Whole files this once, whatever is configured. */
  readonly scope?: "files";
}

/** A person's comment: reactions have an address of their own for each kind. */
export interface Asking {
  readonly id: number;
  readonly in: "conversation" | "thread";
}

/** Somebody commands; whether they may is asked before anything is touched. */
export interface CommandJob {
  readonly kind: "command";
  readonly installation: number;
  readonly name: PullRequestName;
  readonly command: Command;
  readonly asking: Asking;
  /** Of the comment, in GraphQL. */
  readonly node: string;
  readonly user: string;
  /** Of the pull request. */
  readonly author: string;
  /** The comment that the thread began with, where the command is a reply in one. */
  readonly thread?: number;
}

/** Follows the review of a change that edits what is asked for, and never holds it up. */
export interface ProposalJob {
  readonly kind: "proposal";
  readonly installation: number;
  readonly name: PullRequestName;
  /** A person wants it anew. */
  readonly isAsked?: true;
}

/** All check runs of ours on a commit are wanted anew: which they are is to be found out. */
export interface SuiteJob {
  readonly kind: "suite";
  readonly installation: number;
  readonly repository: Repository;
  readonly head: string;
  /** Numbers of the pull requests that GitHub names for it. */
  readonly pulls: readonly number[];
}

/** A merge queue waits for a check run on the commit that it is about to merge. */
export interface GroupJob {
  readonly kind: "group";
  readonly installation: number;
  readonly repository: Repository;
  readonly head: string;
  /** What it will be merged onto. */
  readonly base: string;
  /** The last pull request of the group; 0 where that is not known. */
  readonly pull: number;
  /** A person wants it anew. */
  readonly isAsked?: true;
  /** Whole files this once, whatever is configured. */
  readonly scope?: "files";
}

/** The App has come to a repository. */
export interface SetupJob {
  readonly kind: "setup";
  readonly installation: number;
  readonly repository: Repository;
  /** Repositories it came to at the same time: one after the other, so that reviews never wait for all of them. */
  readonly next: readonly Repository[];
  /** A person wants it anew. */
  readonly isAsked?: true;
}

/** What a job is about, as people write it. */
export function subjectOf(job: Job): string {
  if (job.kind === "untold") return subjectOf(job.of);
  if ("name" in job) return keyOfPull(job.name);
  const repository = `${job.repository.owner}/${job.repository.repo}`.toLowerCase();
  return job.kind === "setup" ? repository : `${repository}@${job.head}`;
}

/** Jobs of one key don't run together. A command has its own, so that nobody can stop a review without being allowed to. */
export function jobKey(job: Job): string {
  if (job.kind === "untold") return jobKey(job.of);
  const subject = subjectOf(job);
  if (job.kind === "command") return `${subject}:${job.asking.in}:${job.asking.id}`;
  return job.kind === "review" || job.kind === "group" ? subject : `${subject}:${job.kind}`;
}

/** A newer job answers whoever asked for the older one, and looks at what they wanted looked at. What failed meanwhile it does again. */
export function replaceJob(older: Job, newer: Job): Job {
  if (older.kind === "untold") return replaceJob(older.of, newer);
  if (newer.kind === "untold")
    return isDeepStrictEqual(older, newer.of) ? newer : replaceJob(newer.of, older);
  if (older.kind === "setup" && newer.kind === "setup")
    return { ...older, ...newer, next: [...older.next, ...newer.next] };
  if (older.kind !== "review" || newer.kind !== "review") {
    return older.kind === newer.kind ? { ...older, ...newer } : newer;
  }
  const asked = new Map([...older.askedIn, ...newer.askedIn].map((it) => [`${it.in}:${it.id}`, it]));
  return { ...older, ...newer, askedIn: [...asked.values()] };
}
