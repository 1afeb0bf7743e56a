import { checkReport } from "../report/check.ts";
import { CHECK_NAME } from "../report/check-names.ts";
import type { Links } from "../report/comment.ts";
import type { Asker } from "../review/finding.ts";
import type { Host } from "../review/host.ts";
import type { Plan } from "../review/plan.ts";
import type { OpenCheck } from "./check.ts";
import type { PullRequestName } from "./client.ts";
import { postComments } from "./comments.ts";
import type { Connection } from "./connection.ts";
import { editedPaths } from "./guidance-after.ts";
import { complete } from "./open-checks.ts";
import type { Overview } from "./overview.ts";
import { pullRequestSources } from "./pull-request-sources.ts";
import { closeThreads, ownThreads } from "./threads.ts";

/** A pull request as the place where the code lives. `check` is the run to complete; without one, the earlier run is kept if it says the same. */
export function pullRequestHost(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
  check: Promise<OpenCheck> | undefined,
  pages?: string,
): Host {
  const threads = ownThreads(overview.threads);
  const links = linksTo(overview, pages);

  const { sources, change, guidance } = pullRequestSources(connection, name, overview);

  return {
    config: async () => overview.config,
    change,
    guidance,
    edits: () => editedPaths(sources, overview),
    remarks: async () => threads.map(({ remark }) => remark),
    async publish(plan) {
      const refused = await postComments(connection, name, overview.head, plan.comments, links);
      const closed = new Map(plan.closed.map(({ id, permission }) => [id, permission]));
      const closing = threads.filter(({ remark }) => closed.has(remark.id));
      await closeThreads(
        connection,
        closing.map((thread) => ({ ...thread, permission: closed.get(thread.remark.id) })),
      );
      const shown = checkReport(withRefused(plan, refused), links);
      const hasPosted = plan.comments.length + closed.size > 0;
      await complete(connection, { name, checkName: CHECK_NAME }, overview, check, shown, hasPosted);
    },
  };
}

function withRefused(plan: Plan, refused: Plan["comments"]): Plan {
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

/** A checklist's line is shown at the commit it was read from, a line of code as it was reviewed, a rule below `pages`. */
export function linksTo({ url, base, head }: Pick<Overview, "url" | "base" | "head">, pages?: string): Links {
  const permalink = (commit: string, path: string, line: number) =>
    `${url}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`;
  return {
    item: ({ file, line, bundled }: Asker) => (bundled ? undefined : permalink(base, file, line)),
    line: (path, line) => permalink(head, path, line),
    ...(pages !== undefined && { rule: (rule) => `${pages}/${rule}` }),
  };
}
