import { z } from "zod";
import { readCommand } from "./command.ts";
import { where } from "./event-places.ts";
import type { CommandJob } from "./job.ts";

/** What people say about pull requests, as far as it is a command. Edits of it are no event that is heard. */

const user = z.object({ login: z.string(), type: z.string().optional() }).nullish();

const comment = z.object({ id: z.number(), node_id: z.string(), body: z.string(), user });

const conversation = z.object({
  ...where,
  comment,
  issue: z.object({ number: z.number(), user, pull_request: z.unknown().optional() }),
});

export function conversationCommand(payload: unknown): CommandJob | undefined {
  const said = commandIn(payload);
  if (said === undefined) return undefined;
  const { installation: at, repository: of, issue, comment: its } = conversation.parse(payload);
  if (issue.pull_request === undefined) return undefined;
  return {
    ...said,
    installation: at.id,
    name: { ...of.place, number: issue.number },
    asking: { id: its.id, in: "conversation" },
    author: issue.user?.login ?? "",
  };
}

const thread = z.object({
  ...where,
  comment: comment.extend({ in_reply_to_id: z.number().optional() }),
  pull_request: z.object({ number: z.number(), user }),
});

export function threadCommand(payload: unknown): CommandJob | undefined {
  const said = commandIn(payload);
  if (said === undefined) return undefined;
  const { installation: at, repository: of, pull_request: pull, comment: its } = thread.parse(payload);
  return {
    ...said,
    installation: at.id,
    name: { ...of.place, number: pull.number },
    asking: { id: its.id, in: "thread" },
    author: pull.user?.login ?? "",
    thread: its.in_reply_to_id ?? its.id,
  };
}

/** What a person commands; undefined for what bots say, ourselves among them, and for most of what people say. */
function commandIn(payload: unknown): Pick<CommandJob, "kind" | "command" | "user" | "node"> | undefined {
  const { comment: its } = z.object({ comment }).parse(payload);
  if (its.user == null || its.user.type === "Bot") return undefined;
  const command = readCommand(its.body);
  return command && { kind: "command", command, user: its.user.login, node: its.node_id };
}
