import { closedBody } from "../report/comment.ts";
import { readMark } from "../report/mark.ts";
import type { Permission } from "../review/finding.ts";
import type { Remark } from "../review/plan.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
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

/** Mutations sent with one request. */
const BATCH = 20;

/** Anybody can copy our mark: only a comment that our App wrote counts. */
export function ownThreads(threads: readonly ThreadAnswer[]): readonly OwnThread[] {
  return threads.flatMap((thread) => {
    const comments = (thread.comments.nodes ?? []).filter((comment) => comment !== null);
    const [first] = comments;
    const mark = first?.viewerDidAuthor === true ? readMark(first.body) : undefined;
    if (first === undefined || mark === undefined) return [];
    const remark: Remark = {
      id: thread.id,
      known: mark.known,
      path: thread.path,
      isResolved: thread.isResolved && !mark.isFixed,
      hasReplies:
        comments.some(({ viewerDidAuthor }) => !viewerDidAuthor) ||
        comments.length < thread.comments.totalCount,
      isMarkedFixed: mark.isFixed,
      canResolve: thread.viewerCanResolve,
    };
    return [{ remark, comment: first.id, body: first.body }];
  });
}

/** Says of each thread that its finding is gone or permitted, and resolves it where that is allowed. One that people talk in is theirs. */
export async function closeThreads(connection: Connection, threads: readonly ClosingThread[]): Promise<void> {
  const ours = threads.filter(({ remark }) => !remark.hasReplies);
  for (let start = 0; start < ours.length; start += BATCH) {
    const batch = ours.slice(start, start + BATCH);
    await send(connection, closing(batch, true)).catch((error: unknown) => {
      // What GitHub says of `viewerCanResolve` is not always so: then the edited comment has to do.
      if (error instanceof GitHubFailure && error.isFinal) return send(connection, closing(batch, false));
      throw error;
    });
  }
}

interface Closing {
  readonly mutation: string;
  readonly variables: Readonly<Record<string, string>>;
}

async function send(connection: Connection, { mutation, variables }: Closing): Promise<void> {
  await connection.write("close the comments on what is fixed", (client) =>
    client.graphql<unknown>(mutation, variables),
  );
}

function closing(threads: readonly ClosingThread[], mayResolve: boolean): Closing {
  const parameters: string[] = [];
  const fields: string[] = [];
  const variables: Record<string, string> = {};
  for (const [index, { remark, comment, body, permission }] of threads.entries()) {
    parameters.push(`$c${index}: ID!`, `$b${index}: String!`);
    fields.push(
      `e${index}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $c${index}, body: $b${index} }) { clientMutationId }`,
    );
    variables[`c${index}`] = comment;
    variables[`b${index}`] = closedBody(body, permission);
    if (!remark.canResolve || !mayResolve) continue;
    parameters.push(`$t${index}: ID!`);
    fields.push(`r${index}: resolveReviewThread(input: { threadId: $t${index} }) { clientMutationId }`);
    variables[`t${index}`] = remark.id;
  }
  return { mutation: `mutation Close(${parameters.join(", ")}) {\n  ${fields.join("\n  ")}\n}`, variables };
}
