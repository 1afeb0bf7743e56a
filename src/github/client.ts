import type { Octokit } from "@octokit/rest";

/** What is needed of Octokit: Probot's serves as well as the one of `@octokit/rest`. */
export type Client = Pick<Octokit, "request" | "graphql">;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface PullRequestName extends Repository {
  readonly number: number;
}
