import type { ChecklistSource } from "../checklist/checklist.ts";
import { type CheckReport, checkReport } from "../report/check.ts";
import { CHECK_NAME } from "../report/check-names.ts";
import { commentBody } from "../report/comment.ts";
import type { Finding } from "../review/finding.ts";
import type { Inspector } from "../review/inspect.ts";
import { dismissedIn, type Plan, type PlannedComment } from "../review/plan.ts";
import type { Review } from "../review/review.ts";
import { runReview } from "../review/run.ts";
import type { Client, PullRequestName } from "./client.ts";
import { closeThreads } from "./closing.ts";
import { postComments } from "./comments.ts";
import { connect } from "./connection.ts";
import { configSource } from "./extended-config.ts";
import { notGranted } from "./grants.ts";
import { editedPaths } from "./guidance-after.ts";
import { type Others, othersIn } from "./others.ts";
import { type Overview, readOverview } from "./overview.ts";
import { createPaces } from "./pace.ts";
import { linksFor, withRefused } from "./pull-request.ts";
import { pullRequestSources } from "./pull-request-sources.ts";
import { watchOver } from "./standing.ts";
import { closingThreads, type OwnThread, ownThreads } from "./threads.ts";

export interface ByHand {
  readonly client: Client;
  readonly name: PullRequestName;
  readonly inspector: Inspector;
  readonly bundled: readonly ChecklistSource[];
  /** Is it posted? Else it is only said what would be. */
  readonly isPosted: boolean;
}

/** A review that a person started with a token of their own: comments are theirs, and check runs are for Apps only. */
export interface HandedReview extends Others {
  readonly head: string;
  readonly isOpen: boolean;
  readonly review: Review;
  /** Those of its findings that people let pass: they count no longer. */
  readonly dismissed: ReadonlySet<Finding>;
  readonly comments: readonly HandedComment[];
  /** Comments of the same person whose finding is gone, permitted or not asked for any longer. */
  readonly closed: number;
  /** What the App's check run would say. */
  readonly check: CheckReport;
  /** Why GitHub did not take all, as sentences. */
  readonly forbidden: readonly string[];
}

export interface HandedComment {
  readonly path: string;
  readonly startLine: number;
  readonly line: number;
  /** Markdown, with the hidden mark at its end. */
  readonly body: string;
}

/** GitHub wants a second between two writes. */
const PAUSE_MS = 1000;

export async function reviewByHand(by: ByHand): Promise<HandedReview> {
  const { client, name, inspector, bundled, isPosted } = by;
  const { signal } = new AbortController();
  const connection = connect(client, { pace: createPaces(PAUSE_MS)(0), signal });
  const overview = await readOverview(connection, name, undefined, CHECK_NAME);
  const watch = watchOver(connection, name, overview);
  const threads = ownThreads(overview.threads);
  const others = await othersIn(connection, name, overview);
  const remarks = [...threads, ...others.threads].map(({ remark }) => remark);
  const { sources, change, guidance } = pullRequestSources(connection, name, overview);
  let forbidden: readonly string[] = [];
  let told: Plan | undefined;

  async function post(plan: Plan): Promise<Plan> {
    const links = linksFor(plan, overview);
    const posted = await postComments({ connection, name, watch, links }, overview.head, plan.comments);
    await closeThreads(connection, closingThreads(threads, plan.closed), watch);
    const isUnedited = connection.missing.has("pull_requests: write");
    forbidden = [
      ...new Set([...posted.forbidden, ...(isUnedited ? [notGranted("pull_requests: write")] : [])]),
    ];
    return withRefused(plan, posted.refused);
  }

  const plan = await runReview({
    host: {
      ...configSource(connection, name, overview),
      change,
      guidance,
      edits: () => editedPaths(sources, overview),
      remarks: async () => remarks,
      async publish(planned) {
        told = isPosted && overview.isOpen ? await post(planned) : planned;
      },
    },
    inspector,
    bundled,
  });
  const { reviewers, strangers } = others;
  return { ...handed(ofOwn(told ?? plan, threads), overview, forbidden), reviewers, strangers };
}

/** What an App has said is for it to close. */
function ofOwn(plan: Plan, threads: readonly OwnThread[]): Plan {
  const ids = new Set(threads.map(({ remark }) => remark.id));
  return { ...plan, closed: plan.closed.filter(({ id }) => ids.has(id)) };
}

function handed(
  plan: Plan,
  overview: Overview,
  forbidden: readonly string[],
): Omit<HandedReview, keyof Others> {
  const { head, isOpen } = overview;
  const links = linksFor(plan, overview);
  const comment = (planned: PlannedComment): HandedComment => ({
    path: planned.finding.path,
    startLine: planned.startLine,
    line: planned.line,
    body: commentBody(planned, links),
  });
  return {
    head,
    isOpen,
    review: plan.review,
    dismissed: dismissedIn(plan),
    comments: plan.comments.map(comment),
    closed: plan.closed.length,
    check: checkReport(plan, links),
    forbidden,
  };
}
