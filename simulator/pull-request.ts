import type { Delivery } from "./delivery.ts";
import type { DiffFile } from "./diff-files.ts";
import { issueCommentEvent, pullRequestEvent, type Sent, threadCommentEvent } from "./events.ts";
import type { Fork } from "./fork.ts";
import { newComment, type PullState, type ThreadState } from "./pull-state.ts";
import { refreshPull } from "./pulls.ts";
import { openThread, place } from "./threads.ts";
import { type Comment, commentView, type Review, reviewView, type Thread, threadView } from "./views.ts";
import type { RepositoryState, World } from "./world.ts";

export interface PullRequestOptions {
  /** Branch names of the git repository. */
  readonly base: string;
  readonly head: string;
  readonly title: string;
  readonly author: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  /** Where the head's branch is, if it is not in the repository itself. */
  readonly fork?: Fork;
  /** Whether maintainers may push to the fork's branch: true unless its owner unticks it. */
  readonly maintainerCanModify?: boolean;
}

interface Words {
  readonly author: string;
  readonly body: string;
}

/** What people do to a pull request; each gives the webhook that GitHub would send about it. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** What it changes, with GitHub's patches. */
  readonly files: readonly DiffFile[];
  readonly reviews: readonly Review[];
  readonly threads: readonly Thread[];
  /** Comments of the conversation. */
  readonly comments: readonly Comment[];
  /** A `pull_request` event about the state as it is. */
  event(action: string): Delivery;
  /** Reads the branch's new head, outdates threads whose lines are gone, gives `synchronize`. */
  pushed(): Promise<Delivery>;
  /** Somebody comments in the conversation: `issue_comment.created`. */
  comment(words: Words): Delivery;
  /** Somebody begins a thread on a line of the head: `pull_request_review_comment.created`. */
  begin(words: Words & { readonly path: string; readonly line: number }): Delivery;
  /** Somebody replies in a thread: `pull_request_review_comment.created`. */
  reply(thread: string, words: Words): Delivery;
  /** Somebody changes the words of a comment in the conversation: `issue_comment.edited`. */
  reword(comment: number, body: string): Delivery;
  /** Somebody resolves a thread by hand. */
  resolve(thread: string, by: string): void;
  retarget(base: string): Promise<Delivery>;
  setDraft(draft: boolean): Delivery;
  close(options?: { readonly merged: boolean }): Delivery;
}

export function pullRequestHandle(world: World, repository: RepositoryState, pull: PullState): PullRequest {
  const by = (sender: string): Sent => ({ world, repository, sender });
  const event = (action: string) => pullRequestEvent(by(pull.author), pull, action);
  return {
    number: pull.number,
    get headSha() {
      return pull.headSha;
    },
    get baseSha() {
      return pull.baseSha;
    },
    get files() {
      return pull.files;
    },
    get reviews() {
      return pull.reviews.map(reviewView);
    },
    get threads() {
      return pull.threads.map(threadView);
    },
    get comments() {
      return pull.comments.map(commentView);
    },
    event,
    async pushed() {
      const before = pull.headSha;
      await refreshPull(world, repository, pull);
      return pullRequestEvent(by(pull.author), pull, "synchronize", { before, after: pull.headSha });
    },
    comment({ author, body }) {
      const comment = newComment(world, author, body, null);
      pull.comments.push(comment);
      return issueCommentEvent(by(author), pull, comment);
    },
    begin({ author, ...comment }) {
      const from = { author, commit: pull.headSha, reviewId: null };
      const thread = openThread(world, pull, place(comment, pull.files), from);
      const [first] = thread.comments;
      if (first === undefined) throw new Error("A new thread has a comment.");
      return threadCommentEvent(by(author), pull, thread, first);
    },
    reply(id, { author, body }) {
      const thread = threadOf(pull, id);
      const comment = newComment(world, author, body, null);
      thread.comments.push(comment);
      return threadCommentEvent(by(author), pull, thread, comment);
    },
    reword(id, body) {
      const comment = pull.comments.find((candidate) => candidate.id === id);
      if (comment === undefined) throw new Error(`The pull request has no comment ${id}.`);
      comment.body = body;
      return issueCommentEvent(by(comment.author), pull, comment, "edited");
    },
    resolve(id, login) {
      threadOf(pull, id).resolvedBy = login;
    },
    async retarget(base) {
      const from = { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } };
      pull.baseRef = base;
      await refreshPull(world, repository, pull);
      return pullRequestEvent(by(pull.author), pull, "edited", { changes: { base: from } });
    },
    setDraft(draft) {
      pull.isDraft = draft;
      return event(draft ? "converted_to_draft" : "ready_for_review");
    },
    close({ merged } = { merged: false }) {
      pull.state = "closed";
      pull.merged = merged;
      return event("closed");
    },
  };
}

function threadOf(pull: PullState, id: string): ThreadState {
  const thread = pull.threads.find((candidate) => candidate.id === id);
  if (thread === undefined) throw new Error(`The pull request has no thread ${id}.`);
  return thread;
}
