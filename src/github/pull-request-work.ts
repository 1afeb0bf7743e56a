import { CHECK_NAME, PROPOSAL_CHECK_NAME } from "../report/check-names.ts";
import { keyOfPull } from "./client.ts";
import { obey } from "./commands.ts";
import { GitHubFailure } from "./failure.ts";
import { type Asking, type CommandJob, type ProposalJob, type ReviewJob, subjectOf } from "./job.ts";
import type { OpenChecks } from "./open-checks.ts";
import { type Reaction, react } from "./people.ts";
import { tellProposal } from "./proposal.ts";
import { reportFailure } from "./report-failure.ts";
import { reviewPullRequest } from "./review.ts";
import type { Trial, Works } from "./work.ts";

export type PullRequestJob = ReviewJob | ProposalJob | CommandJob;

/** Work that is about one pull request. */
export function pullRequestWork(context: Works): {
  work(job: PullRequestJob, trial: Trial): Promise<void>;
  /** Says that there will be no answer, and why. */
  giveUp(job: PullRequestJob, reason: string): Promise<void>;
} {
  const { app, bundled, note, connectionFor, follow } = context;
  const reviews = { checkName: CHECK_NAME, openChecks: openChecks() };
  const proposals = { checkName: PROPOSAL_CHECK_NAME, openChecks: openChecks() };

  async function optionsFor(job: ReviewJob | ProposalJob, signal: AbortSignal) {
    const check = job.kind === "proposal" ? proposals : reviews;
    const connection = await connectionFor(job, signal);
    const inspector = context.inspectorFor(signal);
    const compiler = context.compilerFor(signal);
    return { connection, name: job.name, app, pages: context.pages, inspector, compiler, ...check };
  }

  /** A reaction is a courtesy: without it the review stands all the same. */
  async function reactTo(
    job: ReviewJob | CommandJob,
    comments: readonly Asking[],
    content: Reaction,
  ): Promise<void> {
    const connection = await connectionFor(job, new AbortController().signal);
    for (const comment of comments) {
      try {
        await react(connection, job.name, comment, content);
      } catch (error) {
        if (!(error instanceof GitHubFailure)) throw error;
        note("no reaction", { pullRequest: subjectOf(job), reason: error.message });
      }
    }
  }

  async function review(job: ReviewJob, signal: AbortSignal): Promise<void> {
    const options = await optionsFor(job, signal);
    const isAsked = job.isAsked === true || job.askedIn.length > 0;
    const { scope } = job;
    const outcome = await reviewPullRequest({ ...options, isAsked, scope, bundled });
    note("reviewed", { pullRequest: subjectOf(job), ...outcome });
    // Whether a webhook comes for the new head or not: who asked is answered by its review.
    if ("declined" in outcome && outcome.isOutrun === true) return context.enqueue(job);
    // What was begun after an earlier review ends with it.
    const isBegun = "declined" in outcome && proposals.openChecks.has(keyOfPull(job.name));
    if (outcome.hasProposal || isBegun) {
      await follow({ kind: "proposal", installation: job.installation, name: job.name });
    }
    await reactTo(job, job.askedIn, "verdict" in outcome ? "rocket" : "confused");
  }

  async function proposal(job: ProposalJob, signal: AbortSignal): Promise<void> {
    const options = await optionsFor(job, signal);
    const outcome = await tellProposal({ ...options, isAsked: job.isAsked === true, bundled });
    note("compared checklists", { pullRequest: subjectOf(job), ...outcome });
  }

  async function command(job: CommandJob, { signal, number }: Trial): Promise<void> {
    const heard = await obey(job, {
      connection: await connectionFor(job, signal),
      app,
      compiler: context.compilerFor(signal),
      bundled,
      pages: context.pages,
      isRetry: number > 1,
      enqueue: context.enqueue,
      withoutReaction: (reason) => note("no reaction", { pullRequest: subjectOf(job), reason }),
    });
    note("heard a command", { pullRequest: subjectOf(job), command: job.command.kind, heard });
  }

  async function giveUp(job: ReviewJob | ProposalJob | CommandJob, reason: string): Promise<void> {
    // Whoever asked is answered first: the check run may be what the App may not write.
    if (job.kind === "command") return reactTo(job, [job.asking], "confused");
    if (job.kind === "review") await reactTo(job, job.askedIn, "confused");
    const options = await optionsFor(job, new AbortController().signal);
    await reportFailure(options, { title: UNFINISHED[job.kind], reason });
  }

  return {
    work(job, trial) {
      if (job.kind === "command") return command(job, trial);
      return job.kind === "review" ? review(job, trial.signal) : proposal(job, trial.signal);
    },
    giveUp,
  };
}

const UNFINISHED = {
  review: "The review did not finish",
  proposal: "What the edited checklists would change could not be found out",
} as const;

function openChecks(): OpenChecks {
  return new Map();
}
