import type { ChecklistSource } from "../checklist/checklist.ts";
import { checkReport } from "../report/check.ts";
import { CHECK_NAME } from "../report/check-names.ts";
import { prose } from "../report/text.ts";
import type { Compiler } from "../review/compiling.ts";
import type { Host } from "../review/host.ts";
import type { Inspector } from "../review/inspect.ts";
import type { Plan, Remark } from "../review/plan.ts";
import type { Verdict } from "../review/review.ts";
import { runReview } from "../review/run.ts";
import { completeCheck, type OpenCheck, openCheck } from "./check.ts";
import { groupId } from "./commit-check.ts";
import { type CommitOverview, readCommit } from "./commit-overview.ts";
import type { Connection } from "./connection.ts";
import { configSource } from "./extended-config.ts";
import { GitHubFailure } from "./failure.ts";
import type { GroupCommit } from "./group-pulls.ts";
import { groupRemarks } from "./group-remarks.ts";
import { groupSources } from "./group-sources.ts";
import type { GroupJob } from "./job.ts";
import type { Overview } from "./overview.ts";
import { linksFor } from "./pull-request.ts";
import { pullRequestSources } from "./pull-request-sources.ts";
import { unfinishedCheck } from "./unfinished-check.ts";

export interface GroupReview {
  readonly connection: Connection;
  readonly app: number;
  readonly inspector: Inspector;
  readonly compiler: Compiler;
  readonly bundled: readonly ChecklistSource[];
  /** Where the pages of rules are. */
  readonly pages: string | undefined;
}

export type GroupOutcome = { readonly verdict: Verdict } | { readonly declined: string };

/** Reviews what a merge queue is about to merge, all of it at once. Only its check run tells: nobody talks about a merge group. */
export async function reviewGroup(job: GroupJob, review: GroupReview): Promise<GroupOutcome> {
  const { connection, app, inspector, compiler, bundled, pages } = review;
  const { repository, scope } = job;
  const [head, base] = await Promise.all(
    [job.head, job.base].map((commit) => readCommit(connection, repository, commit, app, CHECK_NAME)),
  );
  if (head === undefined) return { declined: "the merge group is gone" };
  const { check } = head;
  const isDone = check?.isCompleted === true && check.externalId === groupId(job);
  if (isDone && check.conclusion !== "cancelled" && job.isAsked !== true)
    return { declined: "it has been reviewed already" };
  const open = await checkOf(job, head, review);
  if (base === undefined)
    throw new GitHubFailure(`GitHub did not show ${job.base}, which the merge group is merged onto.`, 404, {
      isFinal: true,
    });
  const name = nameOf(job);
  const overview = overviewOf(job, base);
  const sources = groupSources(connection, repository, job);
  const { change, guidance } = pullRequestSources(connection, name, overview, sources);
  const host: Host = {
    ...configSource(connection, repository, overview),
    change,
    guidance,
    remarks: async () => remarksOf(job, connection, await sources.commits()),
    publish: (plan) =>
      completeCheck(
        connection,
        name,
        open,
        checkReport(withoutComments(plan), linksFor(plan, overview, pages)),
      ),
  };
  const plan = await runReview({ host, inspector, compiler, bundled, wholeFiles: scope === "files" });
  return { verdict: plan.review.verdict };
}

/** A queue waits for a required check for ever: it is told that there will be no review. */
export async function failGroup(
  job: GroupJob,
  review: Pick<GroupReview, "connection" | "app">,
  reason: string,
): Promise<void> {
  const { connection, app } = review;
  const head = await readCommit(connection, job.repository, job.head, app, CHECK_NAME);
  if (head === undefined) return;
  await completeCheck(connection, nameOf(job), await checkOf(job, head, review), {
    conclusion: "cancelled",
    title: "The review did not finish",
    summary: `${prose(reason)}\n\nRe-run this check to try again.`,
    text: "",
    annotations: [],
  });
}

/** One that an earlier try has begun, else a new one. */
async function checkOf(
  job: GroupJob,
  { check }: CommitOverview,
  { connection, app }: Pick<GroupReview, "connection" | "app">,
): Promise<OpenCheck> {
  const [name, externalId] = [nameOf(job), groupId(job)];
  if (check?.isCompleted === false && check.externalId === externalId) {
    const whose = { connection, name, app, checkName: CHECK_NAME };
    const id = check.id ?? (await unfinishedCheck(whose, job.head, externalId));
    if (id !== undefined) return { id, head: job.head, checkName: CHECK_NAME, isTouched: true };
  }
  return openCheck(connection, name, job.head, CHECK_NAME, externalId);
}

function nameOf({ repository, pull }: GroupJob) {
  return { ...repository, number: pull };
}

/** Where GitHub does not tell what was said, the group is reviewed all the same. */
async function remarksOf(
  job: GroupJob,
  connection: Connection,
  commits: readonly GroupCommit[],
): Promise<readonly Remark[]> {
  try {
    return await groupRemarks(connection, job, commits);
  } catch (error) {
    if (error instanceof GitHubFailure && error.isFinal) return [];
    throw error;
  }
}

/** The group as if it were a pull request onto what it is merged onto. */
function overviewOf({ repository, head }: GroupJob, base: CommitOverview): Overview {
  return {
    ...base,
    head,
    base: base.oid,
    mergeBase: undefined,
    isOpen: true,
    isDraft: false,
    author: undefined,
    labels: [],
    headRepository: repository,
    isFork: false,
    changedFiles: 0,
    threads: [],
    unfinished: [],
  };
}

function withoutComments(plan: Plan): Plan {
  const findings = plan.comments.flatMap(({ finding, others }) => [finding, ...others]);
  const annotations = findings.map((finding) => ({ finding, reason: "group" as const }));
  return { ...plan, comments: [], annotations: [...annotations, ...plan.annotations] };
}
