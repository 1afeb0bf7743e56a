import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Links } from "../report/comment.ts";
import { type LinksOfBoth, proposalReport } from "../report/proposal.ts";
import type { Compiler } from "../review/compiling.ts";
import type { Inspector } from "../review/inspect.ts";
import type { Proposal } from "../review/proposal.ts";
import { propose } from "../review/propose.ts";
import { keyOfPull } from "./client.ts";
import { complete } from "./complete.ts";
import { endEarlier } from "./earlier-heads.ts";
import {
  adoptUnfinished,
  type Begun,
  begin,
  type Ending,
  endOpen,
  endOutdated,
  type Telling,
} from "./open-checks.ts";
import { type Overview, readOverview } from "./overview.ts";
import { proposalHost } from "./proposal-host.ts";
import { linksFor } from "./pull-request.ts";
import { settled } from "./settled.ts";

export type ProposalOutcome = { readonly conclusion: string } | { readonly declined: string };

/** For a check run that was begun when it did. */
const NOTHING_EDITED: Ending = {
  title: "The pull request edits no checklist any more",
  summary: "What it changes about checklists or their configuration is in its base branch by now.",
};

/** Tells in a check run what a pull request's edit of checklists or configuration would change. */
export async function tellProposal(
  options: Telling & {
    /** A person wants it anew, and sees that it was done. */
    readonly isAsked: boolean;
    readonly inspector: Inspector;
    readonly compiler: Compiler;
    readonly bundled: readonly ChecklistSource[];
    /** Where the pages of rules are. */
    readonly pages?: string | undefined;
  },
): Promise<ProposalOutcome> {
  const { connection, name, app, inspector, compiler, bundled, checkName } = options;
  const overview = await readOverview(connection, name, app, checkName);
  await adoptUnfinished(options, overview);
  await endEarlier(options, overview);
  await endOutdated(options, overview);
  if (!overview.isOpen) return { declined: "the pull request is closed" };
  let check: Promise<Begun> = Promise.resolve("none");
  let started: Promise<unknown> | undefined;
  const begun = () => {
    check = begin(options, overview, options);
    started = settled(check);
  };
  const host = proposalHost(connection, name, overview);
  const proposal = await propose({ host, inspector, compiler, bundled, begun }).finally(() => started);
  if (proposal === undefined) {
    await endOpen(options, NOTHING_EDITED);
    return { declined: "it edits no checklist any more" };
  }
  const report = proposalReport(proposal, linksOfBoth(overview, proposal, options.pages));
  await complete(options, overview, await check, report);
  options.openChecks.delete(keyOfPull(name));
  return { conclusion: report.conclusion };
}

/** What the change edits is shown as it leaves it. */
function linksOfBoth(overview: Overview, proposal: Proposal, pages?: string): LinksOfBoth {
  const before = linksFor(proposal, overview, pages);
  const after = linksFor(proposal, { ...overview, base: overview.head }, pages);
  const isEdited = new Set(proposal.edited);
  const item: Links["item"] = (asker) => (isEdited.has(asker.file) ? after : before).item?.(asker);
  return { before, after: { ...after, item } };
}
