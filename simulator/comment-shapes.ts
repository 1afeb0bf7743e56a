import type { JsonObject } from "./json.ts";
import type { CommentState, PullState, ReviewState, ThreadState } from "./pull-state.ts";
import { htmlUrl, userShape } from "./shapes.ts";
import type { RepositoryState, World } from "./world.ts";

/** What people and our App say, as REST objects. */

export function reviewShape(
  world: World,
  repository: RepositoryState,
  pull: PullState,
  review: ReviewState,
): JsonObject {
  return world.contract.object("pull-request-review", {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url: `${htmlUrl(repository, pull)}#pullrequestreview-${review.id}`,
    ...(review.state === "PENDING" ? {} : { submitted_at: review.submittedAt }),
  });
}

export function threadCommentShape(
  world: World,
  repository: RepositoryState,
  pull: PullState,
  thread: ThreadState,
  comment: CommentState,
): JsonObject {
  const [first] = thread.comments;
  return world.contract.object("pull-request-review-comment", {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${world.url}/repos/${repository.owner}/${repository.name}/pulls/comments/${comment.id}`,
    pull_request_review_id: comment.reviewId,
    diff_hunk: thread.hunk,
    path: thread.path,
    side: thread.side,
    line: thread.line,
    start_line: thread.startLine,
    position: thread.line === null ? null : 1,
    subject_type: "line",
    original_line: thread.originalLine,
    original_start_line: thread.originalStartLine,
    commit_id: thread.commit,
    original_commit_id: thread.originalCommit,
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `${htmlUrl(repository, pull)}#discussion_r${comment.id}`,
    author_association: "NONE",
    ...(first === undefined || first === comment ? {} : { in_reply_to_id: first.id }),
  });
}

export function commentShape(
  world: World,
  repository: RepositoryState,
  pull: PullState,
  comment: CommentState,
): JsonObject {
  return world.contract.object("issue-comment", {
    id: comment.id,
    node_id: comment.nodeId,
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `${htmlUrl(repository, pull)}#issuecomment-${comment.id}`,
    author_association: "NONE",
  });
}
