import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Inspector } from "../review/inspect.ts";
import type { Verdict } from "../review/review.ts";
import { runReview } from "../review/run.ts";
import { completeCheck, type OpenCheck, openCheck } from "./check.ts";
import type { Client, PullRequestName } from "./client.ts";
import { connect } from "./connection.ts";
import { type Overview, readOverview } from "./overview.ts";
import type { Pace } from "./pace.ts";
import { pullRequestHost } from "./pull-request.ts";

export interface ReviewOptions {
  readonly client: Client;
  readonly name: PullRequestName;
  /** The App's id. */
  readonly app: number;
  readonly pace: Pace;
  /** Stops the review between requests. */
  readonly signal: AbortSignal;
  readonly openChecks: OpenChecks;
}

/** Check runs of ours that are in progress, by pull request: a later try goes on with them. */
export type OpenChecks = Map<string, OpenCheck>;

export type Outcome = { readonly verdict: Verdict } | { readonly declined: string };

/** `isAsked`: a person asked for it, and sees a check run in progress even where nothing changed. */
export async function reviewPullRequest(
  options: ReviewOptions & {
    readonly isAsked: boolean;
    readonly inspector: Inspector;
    readonly bundled: readonly ChecklistSource[];
  },
): Promise<Outcome> {
  const { client, name, app, pace, signal, inspector, bundled } = options;
  const connection = connect(client, { pace, signal });
  const overview = await readOverview(connection, name, app);
  await cancelOutdated(options, overview.head);
  if (!overview.isOpen) return { declined: "the pull request is closed" };
  // The check run is started while files are read. Its failure is met where it is awaited, and no failure leaves it half started.
  const check = checkFor(options, overview);
  const started = check?.then(noValue, noValue);
  const host = pullRequestHost(connection, name, overview, check);
  const plan = await runReview({ host, inspector, bundled }).finally(() => started);
  options.openChecks.delete(keyOf(name));
  return { verdict: plan.review.verdict };
}

/** Shows on the pull request that there will be no review, and why. */
export async function reportFailure(options: ReviewOptions, reason: string): Promise<void> {
  const { client, name, app, pace, signal, openChecks } = options;
  const connection = connect(client, { pace, signal });
  const { head } = await readOverview(connection, name, app);
  await cancelOutdated(options, head);
  const check = openChecks.get(keyOf(name)) ?? (await openCheck(connection, name, head));
  await completeCheck(connection, name, check, {
    conclusion: "cancelled",
    title: "The review did not finish",
    summary: `${reason}\n\nComment \`/recheck\` to try again.`,
    text: "",
    annotations: [],
  });
  openChecks.delete(keyOf(name));
}

export function keyOf({ owner, repo, number }: PullRequestName): string {
  return `${owner}/${repo}#${number}`.toLowerCase();
}

/** The check run of an earlier head would seem to be in progress for ever. */
async function cancelOutdated(
  { client, name, pace, signal, openChecks }: ReviewOptions,
  head: string,
): Promise<void> {
  const open = openChecks.get(keyOf(name));
  if (open === undefined || open.head === head) return;
  await completeCheck(connect(client, { pace, signal }), name, open, {
    conclusion: "cancelled",
    title: "Superseded by a newer commit",
    summary: `The review goes on with ${head}.`,
    text: "",
    annotations: [],
  });
  openChecks.delete(keyOf(name));
}

/** Undefined when this head has a finished check run already and nobody asked for another. */
function checkFor(
  { client, name, pace, signal, openChecks, isAsked }: ReviewOptions & { readonly isAsked: boolean },
  { head, check }: Overview,
): Promise<OpenCheck> | undefined {
  const isReviewed = check?.isCompleted === true && check.externalId === String(name.number);
  const open = openChecks.get(keyOf(name));
  // Completed though the answer was lost: completing it again would repeat its annotations.
  if (open !== undefined && isReviewed) openChecks.delete(keyOf(name));
  else if (open !== undefined) return Promise.resolve(open);
  if (isReviewed && check.conclusion !== "cancelled" && (open !== undefined || !isAsked)) return undefined;
  const opened = openCheck(connect(client, { pace, signal }), name, head);
  return opened.then((started) => {
    openChecks.set(keyOf(name), started);
    return started;
  });
}

function noValue(): undefined {
  return undefined;
}
