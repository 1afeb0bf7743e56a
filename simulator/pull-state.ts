import type { DiffFile } from "./diff-files.ts";
import type { Side } from "./hunks.ts";
import { nextId, type RepositoryState, repositoryKey, timestamp, type World } from "./world.ts";

/** A pull request with everything that is said about it. */
export interface PullState {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly headRef: string;
  /** Where the head lives: another repository than the pull request's own for a fork, which may be deleted by now. */
  readonly source: RepositoryState;
  /** Whether those who may push to the base may push to the fork's branch. */
  readonly maintainerCanModify: boolean;
  readonly openedAt: string;
  baseRef: string;
  baseSha: string;
  headSha: string;
  /** Heads that a force push took away, oldest first. */
  readonly replacedHeads: string[];
  isDraft: boolean;
  /** Names. */
  labels: readonly string[];
  state: "open" | "closed";
  merged: boolean;
  files: readonly DiffFile[];
  readonly reviews: ReviewState[];
  readonly threads: ThreadState[];
  readonly comments: CommentState[];
}

export function isFromFork({ source }: PullState): boolean {
  return source.parent !== undefined;
}

/** Undefined once the fork is deleted. */
export function sourceOf(world: World, { source }: PullState): RepositoryState | undefined {
  return world.repositories.get(repositoryKey(source.owner, source.name)) === source ? source : undefined;
}

export interface ReviewState {
  readonly id: number;
  readonly author: string;
  state: "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED";
  readonly body: string;
  /** Re-pointed to the new head by a force push. */
  commit: string;
  readonly originalCommit: string;
  readonly submittedAt: string;
}

export interface ThreadState {
  readonly id: string;
  readonly path: string;
  readonly side: Side;
  readonly hunk: string;
  readonly originalCommit: string;
  readonly originalLine: number;
  readonly originalStartLine: number | null;
  /** The newest head on which the thread still had its line. */
  commit: string;
  line: number | null;
  startLine: number | null;
  isOutdated: boolean;
  resolvedBy: string | null;
  readonly comments: CommentState[];
}

export interface CommentState {
  readonly id: number;
  readonly nodeId: string;
  readonly author: string;
  readonly reviewId: number | null;
  readonly createdAt: string;
  body: string;
  updatedAt: string;
  readonly reactions: { readonly id: number; readonly author: string; readonly content: string }[];
}

/** Review comments have outgrown 32 bits on GitHub, so theirs do here: GraphQL's `databaseId` can't carry them. */
const COMMENT_IDS = 3_000_000_000;

export function newComment(
  world: World,
  author: string,
  body: string,
  reviewId: number | null,
): CommentState {
  const id = COMMENT_IDS + nextId(world);
  const now = timestamp();
  return {
    id,
    nodeId: `PRRC_${id}`,
    author,
    reviewId,
    createdAt: now,
    body,
    updatedAt: now,
    reactions: [],
  };
}

export interface FoundThread {
  readonly repository: RepositoryState;
  readonly pull: PullState;
  readonly thread: ThreadState;
}

/** Threads by node id, in any repository. */
export function findThread(world: World, id: string): FoundThread | undefined {
  for (const repository of world.repositories.values()) {
    for (const pull of repository.pulls.values()) {
      const thread = pull.threads.find((candidate) => candidate.id === id);
      if (thread !== undefined) return { repository, pull, thread };
    }
  }
  return undefined;
}

export interface FoundComment {
  readonly pull: PullState;
  readonly comment: CommentState;
  /** Undefined for a comment of the conversation. */
  readonly thread: ThreadState | undefined;
}

export function* commentsOf(repository: RepositoryState): Generator<FoundComment> {
  for (const pull of repository.pulls.values()) {
    for (const comment of pull.comments) yield { pull, comment, thread: undefined };
    for (const thread of pull.threads) {
      for (const comment of thread.comments) yield { pull, comment, thread };
    }
  }
}
