import { commentShape } from "../comment-shapes.ts";
import { textAt } from "../json.ts";
import { newComment } from "../pull-state.ts";
import { checkBody, notFound } from "../refusal.ts";
import { viewerShape } from "../shapes.ts";
import { nextId, timestamp, viewerLogin } from "../world.ts";
import { type Answer, type Call, commentOf, paged, pullOf, type Routes } from "./route.ts";

/** A pull request's conversation is reached through either permission. */
const READ = [
  ["issues", "read"],
  ["pull_requests", "read"],
] as const;
const WRITE = [
  ["issues", "write"],
  ["pull_requests", "write"],
] as const;
const WRITE_THREADS = [["pull_requests", "write"]] as const;

export const commentRoutes: Routes = {
  "issues/list-comments": {
    permissions: READ,
    handle: (call) => {
      const { repository, pull } = pullOf(call, "issue_number");
      const { items, links } = paged(call, pull.comments);
      return {
        status: 200,
        body: items.map((comment) => commentShape(call.world, repository, pull, comment)),
        links,
      };
    },
  },
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
  "issues/update-comment": {
    permissions: WRITE,
    handle: (call) => {
      const { repository, pull, comment } = commentOf(call, "conversation");
      const body = textAt(call.body, "body") ?? "";
      checkBody(body);
      comment.body = body;
      comment.updatedAt = timestamp();
      return { status: 200, body: commentShape(call.world, repository, pull, comment) };
    },
  },
  "reactions/create-for-issue-comment": { permissions: WRITE, handle: (call) => react(call, "conversation") },
  "reactions/delete-for-issue-comment": {
    permissions: WRITE,
    handle: (call) => unreact(call, "conversation"),
  },
  "reactions/create-for-pull-request-review-comment": {
    permissions: WRITE_THREADS,
    handle: (call) => react(call, "thread"),
  },
  "reactions/delete-for-pull-request-comment": {
    permissions: WRITE_THREADS,
    handle: (call) => unreact(call, "thread"),
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

function unreact(call: Call, kind: "thread" | "conversation"): Answer {
  const { comment } = commentOf(call, kind);
  const id = Number(call.params["reaction_id"]);
  const at = comment.reactions.findIndex((reaction) => reaction.id === id);
  if (at === -1) throw notFound();
  comment.reactions.splice(at, 1);
  return { status: 204 };
}
