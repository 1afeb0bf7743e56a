import type { ConfigFile } from "../review/host.ts";
import type { AgentFile } from "./agent-file.ts";
import { allThreads } from "./all-threads.ts";
import type { PullRequestName, Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { type UnfinishedCheck, unfinishedChecks } from "./earlier-heads.ts";
import { notThere } from "./failure.ts";
import { mergeBaseOf } from "./merge-base.ts";
import {
  type CommitAnswer,
  type OrganisationAnswer,
  overviewAnswer,
  type PullRequestAnswer,
  type ThreadAnswer,
} from "./overview-answer.ts";
import { guidanceIn } from "./overview-guidance.ts";
import { OVERVIEW } from "./overview-query.ts";

/** A pull request as it stands, with all that can be had in one request. */
export interface Overview {
  /** Address of the repository that people open. */
  readonly url: string;
  readonly head: string;
  /** The base branch's tip, where checklists and configuration come from. */
  readonly base: string;
  /** What both sides are compared from, where the commits tell it; the base branch's tip may be further. */
  readonly mergeBase: string | undefined;
  readonly isOpen: boolean;
  readonly isDraft: boolean;
  /** Who opened it; undefined when the account is gone. A bot's name has no `[bot]` behind it here. */
  readonly author: string | undefined;
  /** Names of its labels. */
  readonly labels: readonly string[];
  /** Where the head lives; undefined when the fork was deleted. */
  readonly headRepository: Repository | undefined;
  readonly isFork: boolean;
  readonly changedFiles: number;
  /** The repository's own, or else the one that its owner has for all. */
  readonly config: ConfigFile | undefined;
  readonly organisationConfig: ConfigFile | undefined;
  /** Agent files of the base side in the usual places at the root. */
  readonly agentFiles: readonly AgentFile[];
  /** Where a configuration lies that is not read; none if one is. */
  readonly misnamed: readonly string[];
  readonly threads: readonly ThreadAnswer[];
  /** Our latest check run of the name that was asked for, on the head. */
  readonly check: EarlierCheck | undefined;
  /** Check runs of ours that are in progress, whatever their name, on this head and earlier ones. */
  readonly unfinished: readonly UnfinishedCheck[];
}

export interface EarlierCheck {
  /** Undefined where GitHub does not tell it. */
  readonly id: number | undefined;
  readonly externalId: string;
  readonly isCompleted: boolean;
  readonly conclusion: string;
  readonly title: string;
  readonly text: string;
}

/** `app` keeps other Apps' checks of the same name out. */
export async function readOverview(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  app: number | undefined,
  checkName: string,
): Promise<Overview> {
  const variables = {
    owner,
    repo,
    number,
    app: app ?? null,
    check: checkName,
  };
  const what = `describe the pull request ${owner}/${repo}#${number}`;
  const { repository, organisation } = await connection.query(what, overviewAnswer, OVERVIEW, variables);
  const pull = repository?.pullRequest;
  if (repository == null || pull == null) throw notThere(what);
  const threads = await allThreads(connection, { owner, repo, number }, pull.reviewThreads);
  return overviewOf(repository, number, pull, threads, organisation);
}

function overviewOf(
  repository: { readonly url: string; readonly isPrivate: boolean },
  number: number,
  pull: PullRequestAnswer,
  threads: readonly ThreadAnswer[],
  organisation: OrganisationAnswer,
): Overview {
  const { headRepository, baseRef } = pull;
  return {
    url: repository.url,
    head: pull.headRefOid,
    base: baseRef?.target?.oid ?? pull.baseRefOid,
    mergeBase: mergeBaseOf(pull.own),
    isOpen: pull.state === "OPEN",
    isDraft: pull.isDraft,
    author: pull.author?.login,
    labels: pull.labels.map(({ name }) => name),
    headRepository:
      headRepository == null ? undefined : { owner: headRepository.owner.login, repo: headRepository.name },
    isFork: pull.isCrossRepository,
    changedFiles: pull.changedFiles,
    ...guidanceIn(repository, baseRef?.target ?? {}, organisation),
    threads,
    check: earlierCheck(pull.commits[0]?.commit),
    unfinished: unfinishedChecks(pull, number),
  };
}

export function earlierCheck(commit: CommitAnswer | undefined): EarlierCheck | undefined {
  const run = commit?.checkSuites[0]?.checkRuns[0];
  if (run == null) return undefined;
  return {
    id: run.databaseId ?? undefined,
    externalId: run.externalId ?? "",
    isCompleted: run.status === "COMPLETED",
    conclusion: (run.conclusion ?? "").toLowerCase(),
    title: run.title ?? "",
    text: run.text ?? "",
  };
}
