import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Inspector } from "../review/inspect.ts";
import type { Verdict } from "../review/review.ts";
import { runReview } from "../review/run.ts";
import { connect } from "./connection.ts";
import { cancelOutdated, checkFor, keyOf, type Telling } from "./open-checks.ts";
import { readOverview } from "./overview.ts";
import { pullRequestHost } from "./pull-request.ts";

export type Outcome =
  | {
      readonly verdict: Verdict;
      /** The change edits what is asked for, so there is something to propose. */
      readonly hasProposal: boolean;
    }
  | { readonly declined: string };

/** `isAsked`: a person asked for it, and sees a check run in progress even where nothing changed. */
export async function reviewPullRequest(
  options: Telling & {
    readonly isAsked: boolean;
    readonly inspector: Inspector;
    readonly bundled: readonly ChecklistSource[];
    /** Where the pages of rules are. */
    readonly pages: string | undefined;
  },
): Promise<Outcome> {
  const { client, name, app, pace, signal, cache, inspector, bundled, checkName } = options;
  const connection = connect(client, { pace, signal, cache });
  const overview = await readOverview(connection, name, app, checkName);
  await cancelOutdated(options, overview.head);
  if (!overview.isOpen) return { declined: "the pull request is closed" };
  // The check run is started while files are read. Its failure is met where it is awaited, and no failure leaves it half started.
  const check = checkFor(options, overview);
  const started = check?.then(noValue, noValue);
  const host = pullRequestHost(connection, name, overview, check, options.pages);
  const { review } = await runReview({ host, inspector, bundled }).finally(() => started);
  options.openChecks.delete(keyOf(name));
  return { verdict: review.verdict, hasProposal: (review.edited ?? []).length > 0 };
}

function noValue(): undefined {
  return undefined;
}
