import type { Dismissal } from "../review/plan.ts";
import { readCommand } from "./command.ts";
import type { ThreadAnswer } from "./overview-answer.ts";

export type ReplyAnswer = NonNullable<NonNullable<ThreadAnswer["comments"]["nodes"]>[number]>;

/**
 * The latest `/dismiss reason` in a thread that counts. Nothing is kept anywhere else: the reply is the record, and our reaction to
 * it says that its author was asked for and may dismiss.
 */
export function dismissalIn(replies: readonly ReplyAnswer[]): Dismissal | undefined {
  return replies
    .flatMap(({ body, url, author, viewerDidAuthor, reactionGroups }) => {
      const isOurs = (reactionGroups ?? []).some(
        ({ content, viewerHasReacted }) => content === "ROCKET" && viewerHasReacted,
      );
      if (!isOurs || viewerDidAuthor) return [];
      const command = readCommand(body);
      if (command?.kind !== "dismiss" || command.reason === "") return [];
      return [{ by: author?.login ?? "somebody", reason: command.reason, url }];
    })
    .at(-1);
}
