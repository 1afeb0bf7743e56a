import { z } from "zod";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import type { Asking } from "./job.ts";

/** What a person's comment is answered with: a reaction is seen and bothers nobody. */
export type Reaction = "eyes" | "rocket" | "confused" | "-1";

const MAY_COMMAND = new Set(["admin", "maintain", "write", "triage"]);

/**
 * The author of the pull request, and everybody with triage or more. What a comment says of its author's role is wrong for private
 * members. Of a role that an organisation made itself, only the single permissions tell what it may do.
 */
export async function mayCommand(
  connection: Connection,
  { owner, repo }: Repository,
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
    if (MAY_COMMAND.has(data.permission) || MAY_COMMAND.has(data.role_name)) return true;
    return data.user?.permissions?.triage === true;
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 404) return false;
    throw error;
  }
}

/** True unless we had reacted so already. */
export async function react(
  connection: Connection,
  { owner, repo }: Repository,
  { id, in: place }: Asking,
  content: Reaction,
): Promise<boolean> {
  const reaction = { owner, repo, comment_id: id, content };
  const { status } = await connection.write(
    "take a reaction",
    (client): Promise<{ status: number }> =>
      place === "thread"
        ? client.request("POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions", reaction)
        : client.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", reaction),
  );
  return status !== 200;
}

const HEARD = `
query Heard($node: ID!) {
  node(id: $node) {
    ... on Reactable {
      reactionGroups { content viewerHasReacted }
    }
  }
}`;

const heard = z.object({
  node: z
    .object({
      reactionGroups: z.array(z.object({ content: z.string(), viewerHasReacted: z.boolean() })).nullish(),
    })
    .nullish(),
});

/** Did we say of a comment that what it wanted is done? That is known after a restart, too. */
export async function isAnswered(connection: Connection, node: string): Promise<boolean> {
  const answer = await connection.query("tell our reactions to a comment", heard, HEARD, { node });
  const reactions = answer.node?.reactionGroups ?? [];
  return reactions.some(({ content, viewerHasReacted }) => content === "ROCKET" && viewerHasReacted);
}
