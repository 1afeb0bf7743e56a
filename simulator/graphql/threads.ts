import type { CommentState, PullState, ThreadState } from "../pull-state.ts";
import { htmlUrl } from "../shapes.ts";
import { allows, type RepositoryState, viewerLogin, type World } from "../world.ts";
import { connection, type PageArguments } from "./connection.ts";

const LARGEST_INT = 2 ** 31 - 1;

export function actor(login: string): object {
  const isBot = login.endsWith("[bot]");
  return { __typename: isBot ? "Bot" : "User", login: login.replace(/\[bot\]$/, "") };
}

export function threadNode(
  world: World,
  repository: RepositoryState,
  pull: PullState,
  thread: ThreadState,
): object {
  const canResolve = allows(world, "contents", "write") && allows(world, "pull_requests", "write");
  const isResolved = thread.resolvedBy !== null;
  const address = htmlUrl(repository, pull);
  return {
    id: thread.id,
    path: thread.path,
    line: thread.line,
    startLine: thread.startLine,
    originalLine: thread.originalLine,
    originalStartLine: thread.originalStartLine,
    diffSide: thread.side,
    isOutdated: thread.isOutdated,
    isResolved,
    resolvedBy: thread.resolvedBy === null ? null : actor(thread.resolvedBy),
    viewerCanResolve: canResolve && !isResolved,
    pullRequest: { number: pull.number, id: `PR_${pull.id}` },
    comments: (page: PageArguments) =>
      connection(
        thread.comments.map((comment) => ({
          ...commentNode(world, comment, "PullRequestReviewComment"),
          url: `${address}#discussion_r${comment.id}`,
          path: thread.path,
          line: thread.line,
          originalLine: thread.originalLine,
          originalCommit: { oid: thread.originalCommit },
          outdated: thread.isOutdated,
          pullRequestReview: { id: `PRR_${comment.reviewId}`, databaseId: comment.reviewId },
        })),
        page,
      ),
  };
}

export function commentNode(
  world: World,
  comment: CommentState,
  type: "IssueComment" | "PullRequestReviewComment",
): object {
  return {
    __typename: type,
    id: comment.nodeId,
    // GraphQL's Int has 32 bits: the full id is a text of its own.
    databaseId: comment.id > LARGEST_INT ? null : comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: actor(comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    viewerDidAuthor: comment.author === viewerLogin(world),
    reactionGroups: reactionGroups(world, comment),
  };
}

const REACTIONS: ReadonlyMap<string, string> = new Map([
  ["+1", "THUMBS_UP"],
  ["-1", "THUMBS_DOWN"],
  ["laugh", "LAUGH"],
  ["confused", "CONFUSED"],
  ["heart", "HEART"],
  ["hooray", "HOORAY"],
  ["rocket", "ROCKET"],
  ["eyes", "EYES"],
]);

/** One for each kind, also where nobody reacted so. */
function reactionGroups(world: World, { reactions }: CommentState): object[] {
  return [...REACTIONS].map(([name, content]) => {
    const alike = reactions.filter((reaction) => reaction.content === name);
    return {
      content,
      viewerHasReacted: alike.some(({ author }) => author === viewerLogin(world)),
      reactors: (page: PageArguments) =>
        connection(
          alike.map(({ author }) => actor(author)),
          page,
        ),
    };
  });
}
