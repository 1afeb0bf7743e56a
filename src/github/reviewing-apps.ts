import { z } from "zod";
import { CHECK_NAME } from "../report/check-names.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { nodes } from "./nodes.ts";

const REVIEWERS = `
query Reviewers($owner: String!, $repo: String!, $number: Int!, $check: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      commits(last: 30) { nodes { commit { ...Reviewed } } }
      timelineItems(last: 10, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) {
        nodes { ... on HeadRefForcePushedEvent { beforeCommit { ...Reviewed } } }
      }
    }
  }
}
fragment Reviewed on Commit {
  checkSuites(first: 10, filterBy: { checkName: $check }) {
    nodes {
      app { slug }
      checkRuns(first: 20, filterBy: { checkName: $check, checkType: ALL }) { nodes { externalId } }
    }
  }
}`;

const commit = z.object({
  checkSuites: nodes(
    z.object({
      app: z.object({ slug: z.string() }).nullish(),
      checkRuns: nodes(z.object({ externalId: z.string().nullish() })),
    }),
  ),
});

const answer = z.object({
  repository: z
    .object({
      pullRequest: z
        .object({
          commits: nodes(z.object({ commit })),
          timelineItems: nodes(z.object({ beforeCommit: commit.nullish() })),
        })
        .nullish(),
    })
    .nullish(),
});

/**
 * Slugs of the Apps that review a pull request as we do. A check run can't be forged: only Apps may write it, and only those that
 * were let into the repository. Ours names the pull request.
 */
export async function reviewingApps(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
): Promise<readonly string[]> {
  const variables = { owner, repo, number, check: CHECK_NAME };
  const what = "tell who reviews the pull request";
  const { repository } = await connection.query(what, answer, REVIEWERS, variables);
  const pull = repository?.pullRequest;
  const commits = [
    ...(pull?.commits ?? []).map((each) => each.commit),
    ...(pull?.timelineItems ?? []).flatMap(({ beforeCommit }) => beforeCommit ?? []),
  ];
  const suites = commits.flatMap(({ checkSuites }) => checkSuites);
  const ours = suites.filter(({ checkRuns }) =>
    checkRuns.some(({ externalId }) => externalId === String(number)),
  );
  return [...new Set(ours.flatMap(({ app }) => app?.slug ?? []))].sort();
}
