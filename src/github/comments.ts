import { commentBody, type Links } from "../report/comment.ts";
import type { PlannedComment } from "../review/plan.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";

/** Reviews at most, should GitHub refuse some: each takes a second at least. */
const MOST_REVIEWS = 16;

/**
 * Posts comments as one review. GitHub refuses a whole review for one bad entry and does not name it: then halves are posted until
 * it is alone. Gives the comments that were refused.
 */
export async function postComments(
  connection: Connection,
  name: PullRequestName,
  head: string,
  comments: readonly PlannedComment[],
  links: Links,
): Promise<readonly PlannedComment[]> {
  const refused: PlannedComment[] = [];
  const waiting = comments.length === 0 ? [] : [comments];
  let left = MOST_REVIEWS;
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    const answer = left > 0 ? await postReview(connection, name, head, batch, links) : "forbidden";
    left = answer === "forbidden" ? 0 : left - 1;
    if (answer === "posted") continue;
    const half = Math.ceil(batch.length / 2);
    if (batch.length === 1 || answer === "forbidden") refused.push(...batch);
    else waiting.push(batch.slice(0, half), batch.slice(half));
  }
  return refused;
}

async function postReview(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  head: string,
  comments: readonly PlannedComment[],
  links: Links,
): Promise<"posted" | "refused" | "forbidden"> {
  try {
    await connection.write("take the review", (client) =>
      client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
        owner,
        repo,
        pull_number: number,
        commit_id: head,
        event: "COMMENT",
        body: `Rubric has ${comments.length} new ${comments.length === 1 ? "comment" : "comments"}.`,
        comments: comments.map((comment) => entry(comment, links)),
      }),
    );
    return "posted";
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422 && error.isFinal) return "refused";
    // Without the permission to comment, the check run says it all.
    if (error instanceof GitHubFailure && error.status === 403 && error.isFinal) return "forbidden";
    throw error;
  }
}

function entry(comment: PlannedComment, links: Links) {
  const { finding, startLine, line } = comment;
  const isSeveral = startLine < line;
  return {
    path: finding.path,
    body: commentBody(comment, links),
    line,
    side: "RIGHT",
    ...(isSeveral && { start_line: startLine, start_side: "RIGHT" }),
  };
}
