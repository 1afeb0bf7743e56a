import type { Octokit } from "@octokit/rest";

/** What is needed of Octokit: Probot's serves as well as the one of `@octokit/rest`. */
export interface Client extends Pick<Octokit, "request" | "graphql"> {
  /** The token was refused: the next request asks for a fresh one. */
  renewToken?(): void;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequestName extends Repository {
  readonly number: number;
}

/** As people write it; names of GitHub know no case. */
export function keyOfPull({ owner, repo, number }: PullRequestName): string {
  return `${owner}/${repo}#${number}`.toLowerCase();
}
