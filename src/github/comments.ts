import { commentBody, type Links } from "../report/comment.ts";
import { cutLines } from "../report/text.ts";
import type { PlannedComment } from "../review/plan.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import { notGranted } from "./grants.ts";
import type { Watch } from "./standing.ts";

/** Reviews at most, should GitHub refuse some: each takes a second at least. */
const MOST_REVIEWS = 16;

export interface Posting {
  readonly connection: Connection;
  readonly name: PullRequestName;
  readonly watch: Watch;
  readonly links: Links;
  /** What there is no other place for than the review itself: the first says it, should there be several, and one without comments if need be. */
  readonly preface?: string | undefined;
}

export interface Posted {
  readonly refused: readonly PlannedComment[];
  /** Why none was taken. */
  readonly forbidden: readonly string[];
}

type Answer = "posted" | "refused" | { readonly forbidden: string };

/**
 * Posts comments as one review. GitHub refuses a whole review for one bad entry and does not name it: then halves are posted until
 * it is alone. Gives the comments that were refused.
 */
export async function postComments(
  posting: Posting,
  head: string,
  comments: readonly PlannedComment[],
): Promise<Posted> {
  const refused: PlannedComment[] = [];
  const forbidden: string[] = [];
  let { preface } = posting;
  const waiting = comments.length === 0 && preface === undefined ? [] : [comments];
  let left = MOST_REVIEWS;
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    await posting.watch.confirm();
    const answer = left > 0 ? await postReview({ ...posting, preface }, head, batch) : "refused";
    left -= 1;
    if (answer === "posted") {
      preface = undefined;
      continue;
    }
    if (answer !== "refused") {
      forbidden.push(answer.forbidden);
      left = 0;
    }
    const half = Math.ceil(batch.length / 2);
    if (batch.length <= 1 || left <= 0) refused.push(...batch);
    else waiting.push(batch.slice(0, half), batch.slice(half));
  }
  return { refused, forbidden };
}

async function postReview(
  posting: Posting,
  head: string,
  comments: readonly PlannedComment[],
): Promise<Answer> {
  const { connection, name, links } = posting;
  try {
    await connection.write("take the review", (client) =>
      client.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
        owner: name.owner,
        repo: name.repo,
        pull_number: name.number,
        commit_id: head,
        event: "COMMENT",
        body: reviewBody(comments.length, posting.preface),
        comments: comments.map((comment) => entry(comment, links)),
      }),
    );
    return "posted";
  } catch (error) {
    if (!(error instanceof GitHubFailure) || !error.isFinal) throw error;
    // Without the permission to comment, the check run says it all.
    if (error.status === 403)
      return { forbidden: error.grant === undefined ? error.message : notGranted(error.grant) };
    if (error.status !== 422) throw error;
    // After a force push GitHub refuses the commit: no entry is to blame.
    await posting.watch.confirm(true);
    if (isAboutCommit(error)) throw new GitHubFailure(error.message, 422, { isFinal: false });
    return "refused";
  }
}

function isAboutCommit({ message }: GitHubFailure): boolean {
  return /commit_id|no commit found/i.test(message);
}

/** GitHub allows 65,536 characters. */
const BODY_LIMIT = 65_000;

function reviewBody(comments: number, preface: string | undefined): string {
  const line = `Rubric has ${comments} new ${comments === 1 ? "comment" : "comments"}.`;
  const parts = [...(comments > 0 ? [line] : []), ...(preface === undefined ? [] : [preface])];
  return cutLines(parts.join("\n\n"), BODY_LIMIT);
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
