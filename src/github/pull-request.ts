import type { CheckReport } from "../report/check.ts";
import { checkReport } from "../report/check.ts";
import type { Links } from "../report/comment.ts";
import type { Asker } from "../review/finding.ts";
import type { Host } from "../review/host.ts";
import type { Plan } from "../review/plan.ts";
import { type PullRequestChange, readChange } from "./change.ts";
import { completeCheck, type OpenCheck, openCheck, saysTheSame } from "./check.ts";
import type { PullRequestName } from "./client.ts";
import { postComments } from "./comments.ts";
import type { Connection } from "./connection.ts";
import { guidanceReader } from "./guidance.ts";
import type { Overview } from "./overview.ts";
import { closeThreads, ownThreads } from "./threads.ts";

/** A pull request as the place where the code lives. `check` is the run to complete; without one, the earlier run is kept if it says the same. */
export function pullRequestHost(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
  check: Promise<OpenCheck> | undefined,
): Host {
  const threads = ownThreads(overview.threads);
  const links = linksTo(overview);

  async function report(shown: CheckReport, hasPosted: boolean): Promise<void> {
    const earlier = check === undefined && !hasPosted ? overview.check : undefined;
    if (earlier !== undefined && saysTheSame(earlier, shown)) return;
    const open = (await check) ?? (await openCheck(connection, name, overview.head));
    await completeCheck(connection, name, open, shown);
  }

  let reading: Promise<PullRequestChange> | undefined;
  const change = () => {
    reading ??= readChange(connection, name, overview);
    return reading;
  };

  return {
    config: async () => overview.config,
    change,
    guidance: guidanceReader(connection, name, overview, async () => (await change()).surroundings),
    remarks: async () => threads.map(({ remark }) => remark),
    async publish(plan) {
      const refused = await postComments(connection, name, overview.head, plan.comments, links);
      const closed = new Set(plan.closed.map(({ id }) => id));
      await closeThreads(
        connection,
        threads.filter(({ remark }) => closed.has(remark.id)),
      );
      await report(checkReport(withRefused(plan, refused), links), plan.comments.length + closed.size > 0);
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
      ...refused.map(({ finding }) => ({ finding, reason: "refused" as const })),
    ],
  };
}

/** A checklist's line is shown at the commit it was read from. */
function linksTo({ url, base }: Overview): Links {
  return {
    item: ({ file, line, bundled }: Asker) =>
      bundled
        ? undefined
        : `${url}/blob/${base}/${file.split("/").map(encodeURIComponent).join("/")}#L${line}`,
  };
}
