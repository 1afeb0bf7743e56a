import { commentShape, threadCommentShape } from "./comment-shapes.ts";
import type { Delivery } from "./delivery.ts";
import type { JsonObject } from "./json.ts";
import type { CommentState, PullState, ThreadState } from "./pull-state.ts";
import { pullShape, repositoryShape, userShape } from "./shapes.ts";
import type { RepositoryState, World } from "./world.ts";

export interface Sent {
  readonly world: World;
  readonly repository: RepositoryState;
  readonly sender: string;
}

export function pullRequestEvent(
  sent: Sent,
  pull: PullState,
  action: string,
  more: JsonObject = {},
): Delivery {
  const shape = pullShape(sent.world, sent.repository, pull);
  return event("pull_request", sent, { action, number: pull.number, pull_request: shape, ...more });
}

export function issueCommentEvent(
  sent: Sent,
  pull: PullState,
  comment: CommentState,
  action: "created" | "edited" = "created",
): Delivery {
  const { world, repository } = sent;
  const shape = pullShape(world, repository, pull);
  const shared = [
    "id",
    "number",
    "title",
    "body",
    "state",
    "user",
    "html_url",
    "author_association",
    "draft",
  ];
  const link = shape["html_url"] ?? null;
  const issue: JsonObject = {
    ...Object.fromEntries(shared.map((key) => [key, shape[key] ?? null])),
    // What tells a pull request from an issue.
    pull_request: { url: link, html_url: link },
  };
  return event("issue_comment", sent, {
    action,
    issue,
    comment: commentShape(world, repository, pull, comment),
  });
}

export function threadCommentEvent(
  sent: Sent,
  pull: PullState,
  thread: ThreadState,
  comment: CommentState,
): Delivery {
  const { world, repository } = sent;
  return event("pull_request_review_comment", sent, {
    action: "created",
    comment: threadCommentShape(world, repository, pull, thread, comment),
    pull_request: pullShape(world, repository, pull),
  });
}

export function event(name: string, { world, repository, sender }: Sent, payload: JsonObject): Delivery {
  return {
    event: name,
    payload: {
      ...payload,
      repository: repositoryShape(world, repository),
      installation: { id: world.installation, node_id: `INST_${world.installation}` },
      sender: userShape(world, sender),
    },
  };
}
