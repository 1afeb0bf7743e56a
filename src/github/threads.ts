import { readMark } from "../report/mark.ts";
import type { ClosedRemark, Closure, Remark } from "../review/plan.ts";
import { dismissalIn } from "./dismissal.ts";
import type { ThreadAnswer } from "./overview-answer.ts";

/** A thread that began with a comment of ours. */
export interface OwnThread {
  readonly remark: Remark;
  readonly comment: string;
  readonly body: string;
}

export interface ClosingThread extends OwnThread {
  readonly closure: Closure;
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
      ...(mark.rule !== undefined && { rule: mark.rule }),
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

/** The threads of remarks that are closed. */
export function closingThreads(
  threads: readonly OwnThread[],
  closed: readonly ClosedRemark[],
): readonly ClosingThread[] {
  const closures = new Map(closed.map((remark) => [remark.id, remark]));
  return threads.flatMap((thread) => {
    const closure = closures.get(thread.remark.id);
    return closure === undefined ? [] : [{ ...thread, closure }];
  });
}
