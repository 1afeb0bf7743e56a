import { CONFIG_PATH } from "../review/config.ts";
import type { Guidance } from "../review/host.ts";
import type { PullRequestName, Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import { AGENTS_FOLDER, foundGuidance } from "./guidance.ts";
import {
  overviewAnswer,
  type PullRequestAnswer,
  type ThreadAnswer,
  threadsAnswer,
} from "./overview-answer.ts";
import { MORE_THREADS, OVERVIEW } from "./overview-query.ts";

/** A pull request as it stands, with all that can be had in one request. */
export interface Overview {
  /** Address of the repository that people open. */
  readonly url: string;
  readonly head: string;
  /** The base branch's tip, where checklists and configuration come from. */
  readonly base: string;
  readonly isOpen: boolean;
  /** Where the head lives; undefined when the fork was deleted. */
  readonly headRepository: Repository | undefined;
  readonly isFork: boolean;
  readonly changedFiles: number;
  readonly guidance: Guidance;
  readonly threads: readonly ThreadAnswer[];
  /** Our latest check run on the head. */
  readonly check: EarlierCheck | undefined;
}

export interface EarlierCheck {
  readonly externalId: string;
  readonly isCompleted: boolean;
  readonly conclusion: string;
  readonly title: string;
  readonly text: string;
}

export const CHECK_NAME = "Rubric";

/** `app` keeps other Apps' checks of the same name out. */
export async function readOverview(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  app: number | undefined,
): Promise<Overview> {
  const variables = {
    owner,
    repo,
    number,
    app: app ?? null,
    check: CHECK_NAME,
    config: CONFIG_PATH,
    agents: AGENTS_FOLDER,
  };
  const what = `describe the pull request ${owner}/${repo}#${number}`;
  const { repository } = await connection.query(what, overviewAnswer, OVERVIEW, variables);
  const pull = repository?.pullRequest;
  if (repository == null || pull == null)
    throw new GitHubFailure(`GitHub did not ${what}: there is none.`, 404, { isFinal: true });
  const threads = [...(pull.reviewThreads.nodes ?? [])];
  let { pageInfo } = pull.reviewThreads;
  while (pageInfo.hasNextPage && pageInfo.endCursor != null) {
    const after = pageInfo.endCursor;
    const more = await connection.query("list the review threads", threadsAnswer, MORE_THREADS, {
      owner,
      repo,
      number,
      after,
    });
    const page = more.repository?.pullRequest?.reviewThreads;
    threads.push(...(page?.nodes ?? []));
    pageInfo = page?.pageInfo ?? { hasNextPage: false };
  }
  return overviewOf(repository.url, pull, threads.filter(isPresent));
}

function overviewOf(url: string, pull: PullRequestAnswer, threads: readonly ThreadAnswer[]): Overview {
  const { headRepository, baseRef } = pull;
  return {
    url,
    head: pull.headRefOid,
    base: baseRef?.target?.oid ?? pull.baseRefOid,
    isOpen: pull.state === "OPEN",
    headRepository:
      headRepository == null ? undefined : { owner: headRepository.owner.login, repo: headRepository.name },
    isFork: pull.isCrossRepository,
    changedFiles: pull.changedFiles,
    guidance: foundGuidance(baseRef?.target?.config, baseRef?.target?.agents),
    threads,
    check: earlierCheck(pull),
  };
}

function earlierCheck(pull: PullRequestAnswer): EarlierCheck | undefined {
  const commit = pull.commits?.nodes?.[0]?.commit;
  const run = commit?.checkSuites?.nodes?.[0]?.checkRuns?.nodes?.[0];
  if (run == null) return undefined;
  return {
    externalId: run.externalId ?? "",
    isCompleted: run.status === "COMPLETED",
    conclusion: (run.conclusion ?? "").toLowerCase(),
    title: run.title ?? "",
    text: run.text ?? "",
  };
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}
