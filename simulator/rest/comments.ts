import { commentShape } from "../comment-shapes.ts";
import { textAt } from "../json.ts";
import { newComment } from "../pull-state.ts";
import { checkBody } from "../refusal.ts";
import { viewerShape } from "../shapes.ts";
import { nextId, viewerLogin } from "../world.ts";
import { type Answer, type Call, commentOf, pullOf, type Routes } from "./route.ts";

/** A pull request's conversation is reached through either permission. */
const WRITE = [
  ["issues", "write"],
  ["pull_requests", "write"],
] as const;

export const commentRoutes: Routes = {
  "issues/create-comment": {
    permissions: WRITE,
    handle: (call) => {
      const { repository, pull } = pullOf(call, "issue_number");
      const body = textAt(call.body, "body") ?? "";
      checkBody(body);
      const comment = newComment(call.world, viewerLogin(call.world), body, null);
      pull.comments.push(comment);
      return { status: 201, body: commentShape(call.world, repository, pull, comment) };
    },
  },
  "reactions/create-for-issue-comment": { permissions: WRITE, handle: (call) => react(call, "conversation") },
  "reactions/create-for-pull-request-review-comment": {
    permissions: [["pull_requests", "write"]],
    handle: (call) => react(call, "thread"),
  },
};

/** 201 the first time, 200 when the same reaction is there already. */
function react(call: Call, kind: "thread" | "conversation"): Answer {
  const { comment } = commentOf(call, kind);
  const content = textAt(call.body, "content") ?? "";
  const author = viewerLogin(call.world);
  const there = comment.reactions.find(
    (reaction) => reaction.author === author && reaction.content === content,
  );
  const reaction = there ?? { id: nextId(call.world), author, content };
  if (there === undefined) comment.reactions.push(reaction);
  const body = { id: reaction.id, node_id: `REA_${reaction.id}`, user: viewerShape(call.world), content };
  return { status: there === undefined ? 201 : 200, body };
}
