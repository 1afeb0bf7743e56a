import type { PullRequestName, Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";

/** What a person's comment is answered with: a reaction is seen and bothers nobody. */
export type Reaction = "eyes" | "rocket" | "confused" | "-1";

const MAY_COMMAND = new Set(["admin", "maintain", "write", "triage"]);

/** The author of the pull request, and everybody with triage or more. What a comment says of its author's role is wrong for private members. */
export async function mayCommand(
  connection: Connection,
  { owner, repo }: PullRequestName,
  user: string,
  author: string,
): Promise<boolean> {
  if (user.toLowerCase() === author.toLowerCase()) return true;
  try {
    const { data } = await connection.read(`tell what @${user} may do`, (client, request) =>
      client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
        owner,
        repo,
        username: user,
        request,
      }),
    );
    return MAY_COMMAND.has(data.permission) || MAY_COMMAND.has(data.role_name);
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return false;
    throw error;
  }
}

export async function react(
  connection: Connection,
  { owner, repo }: Repository,
  comment: number,
  content: Reaction,
): Promise<void> {
  await connection.write("take a reaction", (client) =>
    client.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
      owner,
      repo,
      comment_id: comment,
      content,
    }),
  );
}
