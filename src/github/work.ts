import type { ChecklistSource } from "../checklist/checklist.ts";
import { CHECK_NAME, PROPOSAL_CHECK_NAME } from "../report/check-names.ts";
import type { Inspector } from "../review/inspect.ts";
import { newCache } from "./cache.ts";
import type { Client } from "./client.ts";
import { connect } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import type { CommandJob, Job, ProposalJob, ReviewJob } from "./job.ts";
import { keyOf, type OpenChecks } from "./open-checks.ts";
import type { Pace } from "./pace.ts";
import { mayCommand, type Reaction, react } from "./people.ts";
import { tellProposal } from "./proposal.ts";
import { reportFailure } from "./report-failure.ts";
import { reviewPullRequest } from "./review.ts";

export interface WorkContext {
  readonly app: number;
  clientOf(installation: number): Promise<Client>;
  paceOf(installation: number): Pace;
  readonly inspector: Inspector;
  readonly bundled: readonly ChecklistSource[];
  /** Where the pages of rules are, without a slash at the end. */
  readonly pages?: string | undefined;
  enqueue(job: Job): Promise<void>;
  note(message: string, facts: Readonly<Record<string, unknown>>): void;
}

export interface Work {
  work(job: Job, attempt: { readonly signal: AbortSignal }): Promise<void>;
  parked(job: Job, error: unknown): Promise<void>;
}

export function createWork(context: WorkContext): Work {
  const { app, inspector, bundled, note } = context;
  const cache = newCache();
  const reviews = { checkName: CHECK_NAME, openChecks: openChecks() };
  const proposals = { checkName: PROPOSAL_CHECK_NAME, openChecks: openChecks() };

  async function optionsFor({ kind, installation, name }: Job, signal: AbortSignal) {
    const client = await context.clientOf(installation);
    const check = kind === "proposal" ? proposals : reviews;
    const { pages } = context;
    return { client, name, app, pace: context.paceOf(installation), signal, cache, pages, ...check };
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
    // Whether a webhook comes for the new head or not: who asked is answered by its review.
    if ("declined" in outcome && outcome.isOutrun === true) return context.enqueue(job);
    if ("verdict" in outcome && outcome.hasProposal) {
      await follow({ kind: "proposal", installation: job.installation, name: job.name });
    }
    await reactTo(job, job.askedIn, "verdict" in outcome ? "rocket" : "confused");
  }

  /** The review is done, whatever becomes of what follows: a server that stops takes no more work. */
  async function follow(job: ProposalJob): Promise<void> {
    try {
      await context.enqueue(job);
    } catch (error) {
      note("the edited checklists are not compared", { pullRequest: keyOf(job.name), err: error });
    }
  }

  async function proposal(job: ProposalJob, signal: AbortSignal): Promise<void> {
    const outcome = await tellProposal({ ...(await optionsFor(job, signal)), inspector, bundled });
    note("compared checklists", { pullRequest: keyOf(job.name), ...outcome });
  }

  async function command(job: CommandJob, signal: AbortSignal): Promise<void> {
    const { client, pace, name } = await optionsFor(job, signal);
    const isAllowed = await mayCommand(connect(client, { pace, signal }), name, job.user, job.author);
    if (!isAllowed) return reactTo(job, [job.comment], "-1");
    await reactTo(job, [job.comment], "eyes");
    await context.enqueue({ kind: "review", installation: job.installation, name, askedIn: [job.comment] });
  }

  return {
    work(job, { signal }) {
      if (job.kind === "review") return review(job, signal);
      return job.kind === "command" ? command(job, signal) : proposal(job, signal);
    },
    async parked(job, error) {
      const pullRequest = keyOf(job.name);
      note("gave up", { pullRequest, err: error });
      const reason = reasonOf(error);
      try {
        const options = await optionsFor(job, new AbortController().signal);
        if (job.kind !== "command") await reportFailure(options, { title: UNFINISHED[job.kind], reason });
        await reactTo(job, askedIn(job), "confused");
      } catch (failure) {
        note("could not say so on the pull request", { pullRequest, err: failure });
      }
    },
  };
}

/** In words for the people of the pull request. */
function reasonOf(error: unknown): string {
  if (error instanceof GitHubFailure) return error.message;
  const isTold = error instanceof Error && "reason" in error && typeof error.reason === "string";
  return isTold ? String(error.reason) : "Rubric failed; the log of its server has the reason.";
}

const UNFINISHED = {
  review: "The review did not finish",
  proposal: "What the edited checklists would change could not be found out",
} as const;

function openChecks(): OpenChecks {
  return new Map();
}

function askedIn(job: Job): readonly number[] {
  if (job.kind === "proposal") return [];
  return job.kind === "review" ? job.askedIn : [job.comment];
}
