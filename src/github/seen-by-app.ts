import { z } from "zod";
import { readCommand } from "./command.ts";
import type { Connection } from "./connection.ts";
import type { ThreadAnswer } from "./overview-answer.ts";

export type CommentAnswer = NonNullable<NonNullable<ThreadAnswer["comments"]["nodes"]>[number]>;

/** Threads as an App sees them, for somebody else who looks at them: which comments are its own, and which dismissals it heard. */
export async function seenByApp(
  connection: Connection,
  threads: readonly ThreadAnswer[],
  slug: string,
): Promise<readonly ThreadAnswer[]> {
  const begun = threads.filter(
    ({ comments }) => comments.nodes?.[0] != null && isBy(comments.nodes[0], slug),
  );
  const replies = begun.flatMap(({ comments }) => comments.nodes ?? []).filter((comment) => comment !== null);
  const heard = await heardBy(connection, replies.filter(isDismissal), slug);
  const seen = (comment: CommentAnswer | null) =>
    comment && {
      ...comment,
      viewerDidAuthor: isBy(comment, slug),
      reactionGroups: [{ content: "ROCKET", viewerHasReacted: heard.has(comment.id) }],
    };
  return begun.map((thread) => ({
    ...thread,
    comments: { ...thread.comments, nodes: thread.comments.nodes?.map(seen) },
  }));
}

/** A person may have the name of an App. */
export function isBy({ author }: CommentAnswer, slug: string): boolean {
  return author?.__typename === "Bot" && author.login === slug;
}

function isDismissal({ body }: CommentAnswer): boolean {
  return readCommand(body)?.kind === "dismiss";
}

const BATCH = 100;

const HEARD = `
query HeardByApp($comments: [ID!]!) {
  nodes(ids: $comments) {
    ... on PullRequestReviewComment {
      id
      reactionGroups {
        content
        reactors(first: 20) { nodes { ... on Bot { login } } }
      }
    }
  }
}`;

const heardAnswer = z.object({
  nodes: z.array(
    z
      .object({
        id: z.string(),
        reactionGroups: z
          .array(
            z.object({
              content: z.string(),
              reactors: z.object({
                nodes: z.array(z.object({ login: z.string().optional() }).nullable()).nullish(),
              }),
            }),
          )
          .nullish(),
      })
      .nullable(),
  ),
});

/** Ids of the comments that an App said of that it did what they want. */
async function heardBy(
  connection: Connection,
  comments: readonly CommentAnswer[],
  slug: string,
): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  for (let start = 0; start < comments.length; start += BATCH) {
    const ids = comments.slice(start, start + BATCH).map(({ id }) => id);
    const what = "tell the App's reactions to comments";
    const { nodes } = await connection.query(what, heardAnswer, HEARD, { comments: ids });
    for (const node of nodes) {
      const done = node?.reactionGroups?.find(({ content }) => content === "ROCKET");
      if (node != null && done?.reactors.nodes?.some((reactor) => reactor?.login === slug))
        heard.add(node.id);
    }
  }
  return heard;
}
