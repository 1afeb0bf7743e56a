import { readMark } from "../report/mark.ts";
import type { Permission } from "../review/finding.ts";
import type { Remark } from "../review/plan.ts";
import { dismissalIn } from "./dismissal.ts";
import type { ThreadAnswer } from "./overview-answer.ts";

/** A thread that began with a comment of ours. */
export interface OwnThread {
  readonly remark: Remark;
  readonly comment: string;
  readonly body: string;
}

export interface ClosingThread extends OwnThread {
  /** What permits its finding now. */
  readonly permission?: Permission | undefined;
}

/** Anybody can copy our mark: only a comment that our App wrote counts. */
export function ownThreads(threads: readonly ThreadAnswer[]): readonly OwnThread[] {
  return threads.flatMap((thread) => {
    const comments = (thread.comments.nodes ?? []).filter((comment) => comment !== null);
    const [first] = comments;
    const mark = first?.viewerDidAuthor === true ? readMark(first.body) : undefined;
    if (first === undefined || mark === undefined) return [];
    const dismissal = dismissalIn(comments.slice(1));
    const remark: Remark = {
      id: thread.id,
      known: mark.known,
      path: thread.path,
      isResolved: thread.isResolved && !mark.isFixed,
      hasReplies:
        comments.some(({ viewerDidAuthor }) => !viewerDidAuthor) ||
        comments.length < thread.comments.totalCount,
      ...(dismissal && { dismissal }),
      isMarkedFixed: mark.isFixed,
      canResolve: thread.viewerCanResolve,
    };
    return [{ remark, comment: first.id, body: first.body }];
  });
}
