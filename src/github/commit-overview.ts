import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { notThere } from "./failure.ts";
import { earlierCheck, type Overview } from "./overview.ts";
import { commitAnswer } from "./overview-answer.ts";
import { guidanceIn } from "./overview-guidance.ts";
import { COMMIT } from "./overview-query.ts";

/** A commit as a place that checklists and configuration come from. */
export interface CommitOverview
  extends Pick<Overview, "url" | "config" | "organisationConfig" | "agentFiles" | "misnamed" | "check"> {
  readonly oid: string;
}

/** `at` is a commit, or `HEAD` for the default branch. Undefined where there is none, as in an empty repository. */
export async function readCommit(
  connection: Connection,
  { owner, repo }: Repository,
  at: string,
  app: number,
  check: string,
): Promise<CommitOverview | undefined> {
  const what = `describe ${owner}/${repo} at ${at}`;
  const { repository, organisation } = await connection.query(what, commitAnswer, COMMIT, {
    owner,
    repo,
    at,
    app,
    check,
  });
  if (repository == null) throw notThere(what);
  if (repository.object?.oid === undefined) return undefined;
  const { checkSuites, oid, ...target } = repository.object;
  return {
    url: repository.url,
    oid,
    ...guidanceIn(repository, target, organisation),
    check: earlierCheck({ checkSuites }),
  };
}
