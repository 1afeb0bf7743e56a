import type { ChecklistSource } from "../checklist/checklist.ts";
import { PROPOSAL_CHECK_NAME } from "../report/check-names.ts";
import type { Compiler } from "../review/compiling.ts";
import type { Inspector } from "../review/inspect.ts";
import type { Verdict } from "../review/review.ts";
import { runReview } from "../review/run.ts";
import { keyOfPull } from "./client.ts";
import { endEarlier } from "./earlier-heads.ts";
import { configSource } from "./extended-config.ts";
import { notGranted } from "./grants.ts";
import { leftAlone } from "./left-alone.ts";
import { adoptUnfinished, begin, endOutdated, type Telling } from "./open-checks.ts";
import { readOverview } from "./overview.ts";
import { pullRequestHost } from "./pull-request.ts";
import { settled } from "./settled.ts";
import { isRead } from "./sources.ts";
import { Outrun, watchOver } from "./standing.ts";

/** `hasProposal`: the change edits what is asked for, or a check run that told what an edit would change has no end yet. */
export type Outcome =
  | {
      readonly verdict: Verdict;
      readonly hasProposal: boolean;
      /** What it had to do without. */
      readonly reason?: string;
    }
  /** `isOutrun`: the pull request has another head by now, which has to be reviewed instead. */
  | { readonly declined: string; readonly hasProposal: boolean; readonly isOutrun?: boolean };

/** `isAsked`: a person asked for it, and sees a check run of it even where nothing changed. */
export async function reviewPullRequest(
  options: Telling & {
    readonly isAsked: boolean;
    /** Whole files this once, whatever is configured. */
    readonly scope: "files" | undefined;
    readonly inspector: Inspector;
    readonly compiler: Compiler;
    readonly bundled: readonly ChecklistSource[];
    /** Where the pages of rules are. */
    readonly pages: string | undefined;
  },
): Promise<Outcome> {
  const { connection, name, app, inspector, compiler, bundled, checkName, openChecks, scope } = options;
  const overview = await readOverview(connection, name, app, checkName);
  const watch = watchOver(connection, name, overview);
  await adoptUnfinished(options, overview);
  await endEarlier(options, overview);
  await endOutdated(options, overview);
  const isProposed = overview.unfinished.some(({ checkName: each }) => each === PROPOSAL_CHECK_NAME);
  if (!overview.isOpen) return { declined: "the pull request is closed", hasProposal: isProposed };
  const configuration = configSource(connection, name, overview);
  const because = options.isAsked ? undefined : await leftAlone(options, overview, configuration);
  if (because !== undefined) return { declined: because, hasProposal: isProposed };
  // The check run is started while files are read. Its failure is met before anything is posted, and no failure leaves it half started.
  const isAtHand = isRead(connection, name, overview);
  const begun = begin(options, overview, { isAsked: options.isAsked, isAtHand });
  const started = settled(begun);
  const { pages } = options;
  const host = pullRequestHost({
    telling: options,
    overview,
    configuration,
    begun,
    watch,
    pages,
  });
  try {
    const { review } = await runReview({
      host,
      inspector,
      compiler,
      bundled,
      wholeFiles: scope === "files",
    }).finally(() => started);
    openChecks.delete(keyOfPull(name));
    const reason = [...connection.missing].map(notGranted).join(" ");
    const hasProposal = isProposed || (review.edited ?? []).length > 0;
    return { verdict: review.verdict, hasProposal, ...(reason !== "" && { reason }) };
  } catch (error) {
    if (!(error instanceof Outrun)) throw error;
    await endOutdated(options, error.standing);
    return { declined: error.message, hasProposal: isProposed, isOutrun: error.standing.isOpen };
  }
}
