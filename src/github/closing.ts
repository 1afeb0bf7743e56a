import { z } from "zod";
import { closedBody } from "../report/comment.ts";
import type { Connection } from "./connection.ts";
import type { Grant } from "./grants.ts";
import type { Watch } from "./standing.ts";
import type { ClosingThread } from "./threads.ts";
import { failureOf } from "./wording.ts";

/** Mutations sent with one request. */
const BATCH = 20;
const WHAT = "close the comments on what is fixed";

/**
 * Says of each thread that its finding is gone, permitted or not asked for, and resolves it where that is allowed. One that
 * people talk in is theirs, and one that is gone needs no more.
 */
export async function closeThreads(
  connection: Connection,
  threads: readonly ClosingThread[],
  watch: Watch,
): Promise<void> {
  const ours = threads.filter(({ remark }) => !remark.hasReplies);
  for (let start = 0; start < ours.length; start += BATCH) {
    await watch.confirm();
    const { mutation, variables } = closing(ours.slice(start, start + BATCH));
    await connection.write(WHAT, (client) =>
      client
        .graphql<unknown>(mutation, variables)
        .catch((error: unknown) => partlyDone(error, connection.missing)),
    );
  }
}

const Partly = z.object({
  errors: z
    .array(
      z.object({
        type: z.enum(["NOT_FOUND", "FORBIDDEN"]),
        path: z.tuple([z.string()]),
      }),
    )
    .min(1),
});

/** Each mutation of a request stands for itself: what GitHub refuses of one is nothing to the others. */
function partlyDone(error: unknown, missing: Set<Grant>): undefined {
  const partly = Partly.safeParse(error);
  const failure = failureOf(WHAT, error);
  if (!partly.success || failure.limit !== undefined) {
    // Refused as a whole: then the check run says it all.
    const isForbidden = failure.isFinal && /not accessible/i.test(failure.message);
    if (!isForbidden) throw failure;
    missing.add("pull_requests: write");
    return;
  }
  for (const { type, path } of partly.data.errors) {
    // What GitHub says of `viewerCanResolve` is not always so: then the edited comment has to do.
    if (type === "FORBIDDEN" && path[0].startsWith(EDIT)) missing.add("pull_requests: write");
  }
}

const EDIT = "e";

interface Closing {
  readonly mutation: string;
  readonly variables: Readonly<Record<string, string>>;
}

function closing(threads: readonly ClosingThread[]): Closing {
  const parameters: string[] = [];
  const fields: string[] = [];
  const variables: Record<string, string> = {};
  for (const [index, { remark, comment, body, closure }] of threads.entries()) {
    parameters.push(`$c${index}: ID!`, `$b${index}: String!`);
    fields.push(
      `${EDIT}${index}: updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $c${index}, body: $b${index} }) { clientMutationId }`,
    );
    variables[`c${index}`] = comment;
    variables[`b${index}`] = closedBody(body, closure);
    if (!remark.canResolve) continue;
    parameters.push(`$t${index}: ID!`);
    fields.push(`r${index}: resolveReviewThread(input: { threadId: $t${index} }) { clientMutationId }`);
    variables[`t${index}`] = remark.id;
  }
  return { mutation: `mutation Close(${parameters.join(", ")}) {\n  ${fields.join("\n  ")}\n}`, variables };
}
