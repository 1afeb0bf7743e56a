import { type CheckReport, checkReport } from "../report/check.ts";
import type { Links } from "../report/comment.ts";
import type { ConfigSource } from "../review/config-chain.ts";
import type { Asker } from "../review/finding.ts";
import type { Host } from "../review/host.ts";
import { dismissedIn, type Plan } from "../review/plan.ts";
import { withNotes } from "./check.ts";
import { closeThreads } from "./closing.ts";
import { postComments } from "./comments.ts";
import { complete } from "./complete.ts";
import { notGranted } from "./grants.ts";
import { editedPaths } from "./guidance-after.ts";
import type { Begun } from "./open-checks.ts";
import type { Overview } from "./overview.ts";
import { pullRequestSources } from "./pull-request-sources.ts";
import type { Watch } from "./standing.ts";
import { closingThreads, ownThreads } from "./threads.ts";
import type { Whose } from "./unfinished-check.ts";

export interface PullRequestHost {
  readonly telling: Whose;
  readonly overview: Overview;
  readonly configuration: ConfigSource;
  /** The check run to complete; without one, the earlier run is kept if it says the same. */
  readonly begun: Promise<Begun>;
  readonly watch: Watch;
  /** Where the pages of rules are. */
  readonly pages?: string | undefined;
}

/** A pull request as the place where the code lives. */
export function pullRequestHost(hosted: PullRequestHost): Host {
  const { telling, overview, configuration, begun, watch, pages } = hosted;
  const { connection, name } = telling;
  const threads = ownThreads(overview.threads);

  const { sources, change, guidance } = pullRequestSources(connection, name, overview);

  return {
    ...configuration,
    change,
    guidance,
    edits: () => editedPaths(sources, overview),
    remarks: async () => threads.map(({ remark }) => remark),
    async publish(plan) {
      const links = linksFor(plan, overview, pages);
      // Before anything is posted it is known whether there is a check run to say the rest.
      const check = await begun;
      const preface =
        check === "forbidden" ? untold(plan, checkReport(plan, links), threads.length > 0) : undefined;
      const { head } = overview;
      const posted = await postComments({ connection, name, watch, links, preface }, head, plan.comments);
      await closeThreads(connection, closingThreads(threads, plan.closed), watch);
      await watch.confirm();
      const notes = [...posted.forbidden, ...[...connection.missing].map(notGranted)];
      const shown = withNotes(checkReport(withRefused(plan, posted.refused), links), notes);
      const closed = connection.missing.has("pull_requests: write") ? 0 : plan.closed.length;
      const hasPosted = plan.comments.length - posted.refused.length + closed > 0;
      await complete(telling, overview, check, shown, hasPosted);
    },
  };
}

/** What the check run would say. Without a comment to go with it is said only where nobody would know all that is wrong. */
function untold(plan: Plan, { conclusion, summary }: CheckReport, isToldBefore: boolean): string | undefined {
  const isWrong = conclusion === "failure" || conclusion === "action_required";
  const dismissed = dismissedIn(plan);
  const isNews = plan.annotations.some(({ finding }) => finding.isOld !== true && !dismissed.has(finding));
  const isShown = isToldBefore && !isNews;
  if (plan.comments.length === 0 && (isShown || !isWrong)) return undefined;
  return `${summary}\n\n${notGranted("checks: write")} Until then there is no check run.`;
}

export function withRefused(plan: Plan, refused: Plan["comments"]): Plan {
  if (refused.length === 0) return plan;
  const isRefused = new Set(refused);
  return {
    ...plan,
    comments: plan.comments.filter((comment) => !isRefused.has(comment)),
    annotations: [
      ...plan.annotations,
      ...refused.flatMap(({ finding, others }) =>
        [finding, ...others].map((each) => ({ finding: each, reason: "refused" as const })),
      ),
    ],
  };
}

/** The configuration may name another server for the pages of rules. */
export function linksFor(
  plan: { readonly pages?: string | undefined },
  overview: Parameters<typeof linksTo>[0],
  pages?: string,
): Links {
  return linksTo(overview, plan.pages === undefined ? pages : `${plan.pages}/rules`);
}

/** A checklist's line is shown at the commit it was read from, a line of code as it was reviewed, a rule below `pages`. */
function linksTo({ url, base, head }: Pick<Overview, "url" | "base" | "head">, pages?: string): Links {
  const permalink = (commit: string, path: string, line: number) =>
    `${url}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`;
  return {
    item: ({ file, line, bundled }: Asker) => (bundled ? undefined : permalink(base, file, line)),
    line: (path, line) => permalink(head, path, line),
    ...(pages !== undefined && { rule: (rule) => `${pages}/${rule}` }),
  };
}
