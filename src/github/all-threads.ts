import { z } from "zod";
import { readMark } from "../report/mark.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { commentsAnswer, type ThreadAnswer, type ThreadsAnswer, threadsAnswer } from "./overview-answer.ts";
import { MORE_THREADS, moreComments } from "./threads-query.ts";

/** The threads of a pull request, of which the first page is known. Those that may be ours have all of their comments. */
export async function allThreads(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  first: ThreadsAnswer,
): Promise<readonly ThreadAnswer[]> {
  const threads = [...(first.nodes ?? [])];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage && pageInfo.endCursor != null) {
    const after = pageInfo.endCursor;
    const variables = { owner, repo, number, after };
    const more = await connection.query("list the review threads", threadsAnswer, MORE_THREADS, variables);
    const page = more.repository?.pullRequest?.reviewThreads;
    threads.push(...(page?.nodes ?? []));
    pageInfo = page?.pageInfo ?? { hasNextPage: false };
  }
  return withAllComments(
    connection,
    threads.filter((thread) => thread !== null),
  );
}

/** Threads that are read on with one request. */
const BATCH = 20;
const rest = z.record(z.string(), z.object({ comments: commentsAnswer.optional() }).nullable());

/** What people say at the end of a long thread counts as much as what they say at its beginning. */
async function withAllComments(
  connection: Connection,
  threads: readonly ThreadAnswer[],
): Promise<readonly ThreadAnswer[]> {
  const whole = new Map(threads.map((thread) => [thread.id, thread]));
  let cut = threads.filter(isMarked).flatMap(cutAt);
  while (cut.length > 0) {
    const batch = cut.slice(0, BATCH);
    const { query, variables } = moreComments(batch);
    const more = await connection.query("list the comments of long threads", rest, query, variables);
    const longer = batch.flatMap(({ id }, index) => {
      const comments = more[`t${index}`]?.comments;
      const thread = whole.get(id);
      if (comments === undefined || thread === undefined) return [];
      const nodes = [...(thread.comments.nodes ?? []), ...(comments.nodes ?? [])];
      return [{ ...thread, comments: { ...comments, nodes } }];
    });
    for (const thread of longer) whole.set(thread.id, thread);
    cut = [...cut.slice(BATCH), ...longer.flatMap(cutAt)];
  }
  return [...whole.values()];
}

function isMarked({ comments }: ThreadAnswer): boolean {
  return readMark(comments.nodes?.[0]?.body ?? "") !== undefined;
}

/** Where the comments that are known end; nowhere if they are all. */
function cutAt({ id, comments }: ThreadAnswer): readonly { readonly id: string; readonly after: string }[] {
  const { hasNextPage, endCursor } = comments.pageInfo;
  return hasNextPage && endCursor != null ? [{ id, after: endCursor }] : [];
}
