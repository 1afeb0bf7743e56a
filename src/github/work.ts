import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Inspector } from "../review/inspect.ts";
import type { Client, PullRequestName } from "./client.ts";
import { connect } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import type { Pace } from "./pace.ts";
import { mayCommand, type Reaction, react } from "./people.ts";
import { keyOf, type OpenChecks, reportFailure, reviewPullRequest } from "./review.ts";

/** What a webhook asks for, as plain data. */
export type Job = ReviewJob | CommandJob;

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

/** Jobs of one key don't run together. A command has its own, so that nobody can stop a review without being allowed to. */
export function jobKey(job: Job): string {
  return job.kind === "review" ? keyOf(job.name) : `${keyOf(job.name)}:${job.comment}`;
}

/** A newer review answers whoever asked for the older one. */
export function replaceJob(older: Job, newer: Job): Job {
  if (older.kind !== "review" || newer.kind !== "review") return newer;
  return { ...newer, askedIn: [...new Set([...older.askedIn, ...newer.askedIn])] };
}

export interface WorkContext {
  readonly app: number;
  clientOf(installation: number): Promise<Client>;
  paceOf(installation: number): Pace;
  readonly inspector: Inspector;
  readonly bundled: readonly ChecklistSource[];
  enqueue(job: Job): void;
  note(message: string, facts: Readonly<Record<string, unknown>>): void;
}

export interface Work {
  work(job: Job, attempt: { readonly signal: AbortSignal }): Promise<void>;
  parked(job: Job, error: unknown): Promise<void>;
}

export function createWork(context: WorkContext): Work {
  const { app, inspector, bundled, note } = context;
  const openChecks: OpenChecks = new Map();

  async function optionsFor({ installation, name }: Job, signal: AbortSignal) {
    const client = await context.clientOf(installation);
    return { client, name, app, pace: context.paceOf(installation), signal, openChecks };
  }

  /** A reaction is a courtesy: without it the review stands all the same. */
  async function reactTo(job: Job, comments: readonly number[], content: Reaction): Promise<void> {
    const { client, pace, signal, name } = await optionsFor(job, new AbortController().signal);
    for (const comment of comments) {
      try {
        await react(connect(client, { pace, signal }), name, comment, content);
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error;
        note("no reaction", { pullRequest: keyOf(name), reason: error.message });
      }
    }
  }

  async function review(job: ReviewJob, signal: AbortSignal): Promise<void> {
    const options = await optionsFor(job, signal);
    const isAsked = job.askedIn.length > 0;
    const outcome = await reviewPullRequest({ ...options, isAsked, inspector, bundled });
    note("reviewed", { pullRequest: keyOf(job.name), ...outcome });
    await reactTo(job, job.askedIn, "verdict" in outcome ? "rocket" : "confused");
  }

  async function command(job: CommandJob, signal: AbortSignal): Promise<void> {
    const { client, pace, name } = await optionsFor(job, signal);
    const isAllowed = await mayCommand(connect(client, { pace, signal }), name, job.user, job.author);
    if (!isAllowed) return reactTo(job, [job.comment], "-1");
    await reactTo(job, [job.comment], "eyes");
    context.enqueue({ kind: "review", installation: job.installation, name, askedIn: [job.comment] });
  }

  return {
    work: (job, { signal }) => (job.kind === "review" ? review(job, signal) : command(job, signal)),
    async parked(job, error) {
      const pullRequest = keyOf(job.name);
      note("gave up", { pullRequest, err: error });
      const isOurs = !(error instanceof GitHubFailure);
      const reason = isOurs ? "Rubric failed; the log of its server has the reason." : error.message;
      try {
        const options = await optionsFor(job, new AbortController().signal);
        if (job.kind === "review") await reportFailure(options, reason);
        await reactTo(job, job.kind === "review" ? job.askedIn : [job.comment], "confused");
      } catch (failure) {
        note("could not say so on the pull request", { pullRequest, err: failure });
      }
    },
  };
}
