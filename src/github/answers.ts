import { z } from "zod";
import { answerTo, isAnswerTo } from "../report/explanation.ts";
import type { Connection } from "./connection.ts";
import type { CommandJob } from "./job.ts";

const COMMENTS = "comments(last: 100) { nodes { body viewerDidAuthor } }";

const IN_CONVERSATION = `
query Conversation($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${COMMENTS} } }
}`;

const IN_THREAD = `
query Thread($thread: ID!) {
  node(id: $thread) { ... on PullRequestReviewThread { ${COMMENTS} } }
}`;

const comments = z
  .object({
    comments: z.object({
      nodes: z.array(z.object({ body: z.string(), viewerDidAuthor: z.boolean() }).nullable()).nullish(),
    }),
  })
  .nullish();

const conversation = z.object({ repository: z.object({ pullRequest: comments }).nullish() });
const inThread = z.object({ node: comments });

const REPLY = `
mutation Reply($thread: ID!, $body: String!) {
  addPullRequestReviewThreadReply(input: { pullRequestReviewThreadId: $thread, body: $body }) {
    clientMutationId
  }
}`;

/**
 * Answers a command where it was given: in its thread, whose GraphQL id that is, or in the conversation. `mayBeThere`: an earlier
 * try may have answered, so that is looked for first, and nobody is answered twice.
 */
export async function answer(
  connection: Connection,
  { name, asking }: Pick<CommandJob, "name" | "asking">,
  thread: string | undefined,
  body: string,
  mayBeThere: boolean,
): Promise<void> {
  if (mayBeThere && (await isThere(connection, { name, asking }, thread))) return;
  const { owner, repo, number } = name;
  const text = answerTo(asking.id, body);
  await connection.write("take the answer to a command", async (client) => {
    if (thread !== undefined) await client.graphql<unknown>(REPLY, { thread, body: text });
    else {
      await client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: number,
        body: text,
      });
    }
  });
}

async function isThere(
  connection: Connection,
  { name, asking }: Pick<CommandJob, "name" | "asking">,
  thread: string | undefined,
): Promise<boolean> {
  const what = "list the comments around a command";
  const { owner, repo, number } = name;
  const found =
    thread === undefined
      ? (await connection.query(what, conversation, IN_CONVERSATION, { owner, repo, number })).repository
          ?.pullRequest
      : (await connection.query(what, inThread, IN_THREAD, { thread })).node;
  const nodes = found?.comments.nodes ?? [];
  return nodes.some((it) => it?.viewerDidAuthor === true && isAnswerTo(asking.id, it.body));
}
