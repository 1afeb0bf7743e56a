import { readMark } from "../report/mark.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { Overview } from "./overview.ts";
import type { ThreadAnswer } from "./overview-answer.ts";
import { reviewingApps } from "./reviewing-apps.ts";
import { type CommentAnswer, isBy, seenByApp } from "./seen-by-app.ts";
import { type OwnThread, ownThreads } from "./threads.ts";

/** Whose comments were there besides the reader's own. */
export interface Others {
  /** Slugs of Apps that review there, and have comments: those count as there already. */
  readonly reviewers: readonly string[];
  /** Others who wrote what looks like a comment of ours: those don't count, and may be said again. */
  readonly strangers: readonly string[];
}

export async function othersIn(
  connection: Connection,
  name: PullRequestName,
  { threads }: Overview,
): Promise<Others & { readonly threads: readonly OwnThread[] }> {
  const marked = markedByOthers(threads);
  const apps = marked.length === 0 ? [] : await reviewingApps(connection, name);
  const reviewers: string[] = [];
  const found: OwnThread[] = [];
  for (const slug of apps) {
    const own = ownThreads(await seenByApp(connection, threads, slug));
    if (own.length > 0) reviewers.push(slug);
    found.push(...own);
  }
  return { reviewers, strangers: strangersAmong(marked, apps), threads: found };
}

/** What looks like a comment of ours, and is not the reader's: nobody can tell whether it is one, unless its author is known. */
function markedByOthers(threads: readonly ThreadAnswer[]): readonly CommentAnswer[] {
  return threads.flatMap(({ comments }) => {
    const first = comments.nodes?.[0];
    return first == null || first.viewerDidAuthor || readMark(first.body) === undefined ? [] : [first];
  });
}

/** Their authors, but for the Apps that are known. */
function strangersAmong(comments: readonly CommentAnswer[], slugs: readonly string[]): readonly string[] {
  const unknown = comments.filter((comment) => !slugs.some((slug) => isBy(comment, slug)));
  return [...new Set(unknown.map(({ author }) => author?.login ?? "ghost"))].sort();
}
