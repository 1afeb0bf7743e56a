import { commentsOf, type FoundComment, type FoundThread, findThread, newComment } from "../pull-state.ts";
import { checkBody, Refusal } from "../refusal.ts";
import { allows, timestamp, viewerLogin, type World } from "../world.ts";
import { noNode, noPermission, refused } from "./refused.ts";
import { commentNode, threadNode } from "./threads.ts";

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string };
}

export function mutations(world: World): object {
  return {
    resolveReviewThread: ({ input }: Input<{ threadId: string }>) => {
      const { repository, pull, thread } = resolvable(world, input.threadId);
      thread.resolvedBy ??= viewerLogin(world);
      return { ...echo(input), thread: threadNode(world, repository, pull, thread) };
    },
    updatePullRequestReviewComment: ({
      input,
    }: Input<{ pullRequestReviewCommentId: string; body: string }>) => {
      const { comment } = ownComment(world, input.pullRequestReviewCommentId);
      comment.body = bodyOf(input.body);
      comment.updatedAt = timestamp();
      return {
        ...echo(input),
        pullRequestReviewComment: commentNode(world, comment, "PullRequestReviewComment"),
      };
    },
    addPullRequestReviewThreadReply: ({
      input,
    }: Input<{ pullRequestReviewThreadId: string; body: string }>) => {
      if (!allows(world, "pull_requests", "write")) throw noPermission();
      const found = findThread(world, input.pullRequestReviewThreadId);
      if (found === undefined) throw noNode(input.pullRequestReviewThreadId);
      const comment = newComment(world, viewerLogin(world), bodyOf(input.body), null);
      found.thread.comments.push(comment);
      return { ...echo(input), comment: commentNode(world, comment, "PullRequestReviewComment") };
    },
  };
}

function echo({ clientMutationId }: { readonly clientMutationId?: string }): object {
  return { clientMutationId: clientMutationId ?? null };
}

/** An App needs `contents: write` to resolve; `pull_requests: write` alone is refused. */
function resolvable(world: World, id: string): FoundThread {
  const found = findThread(world, id);
  if (found === undefined) throw noNode(id);
  if (!allows(world, "contents", "write") || !allows(world, "pull_requests", "write")) throw noPermission();
  return found;
}

function ownComment(world: World, nodeId: string): FoundComment {
  for (const repository of world.repositories.values()) {
    for (const found of commentsOf(repository)) {
      if (found.comment.nodeId !== nodeId) continue;
      if (!allows(world, "pull_requests", "write") || found.comment.author !== viewerLogin(world))
        throw noPermission();
      return found;
    }
  }
  throw noNode(nodeId);
}

function bodyOf(body: string): string {
  try {
    checkBody(body);
  } catch (error) {
    if (error instanceof Refusal) throw refused("UNPROCESSABLE", String(error.errors));
    throw error;
  }
  return body;
}
