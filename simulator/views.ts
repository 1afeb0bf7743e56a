import type { CommentState, ReviewState, ThreadState } from "./pull-state.ts";
import type { CheckRunState } from "./world.ts";

/** What is there, as tests and the demo ask for it. */
export interface Review {
  readonly id: number;
  readonly author: string;
  readonly state: "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED";
  readonly body: string;
  readonly commit: string;
}

export interface Thread {
  /** GraphQL node id. */
  readonly id: string;
  readonly path: string;
  /** On the head as it is now; null when the line is gone. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly resolvedBy: string | null;
  readonly comments: readonly Comment[];
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly author: string;
  readonly body: string;
  readonly reactions: readonly { readonly author: string; readonly content: string }[];
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly externalId: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly actions: readonly {
    readonly label: string;
    readonly identifier: string;
    readonly description: string;
  }[];
}

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title: string | null;
}

/** Copies: what a test holds does not change under it. */
export function reviewView({ id, author, state, body, commit }: ReviewState): Review {
  return { id, author, state, body, commit };
}

export function threadView(thread: ThreadState): Thread {
  const { id, path, line, startLine, isOutdated, resolvedBy } = thread;
  const comments = thread.comments.map(commentView);
  return { id, path, line, startLine, isOutdated, isResolved: resolvedBy !== null, resolvedBy, comments };
}

export function commentView(comment: CommentState): Comment {
  const { id, nodeId, author, body } = comment;
  const reactions = comment.reactions.map((reaction) => ({
    author: reaction.author,
    content: reaction.content,
  }));
  return { id, nodeId, author, body, reactions };
}

export function checkRunView({
  startedAt: _started,
  completedAt: _completed,
  ...run
}: CheckRunState): CheckRun {
  return { ...run, annotations: [...run.annotations], actions: [...run.actions] };
}
