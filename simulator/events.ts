import type { Delivery } from "./delivery.ts";
import type { JsonObject } from "./json.ts";
import {
  appShape,
  checkRunShape,
  commentShape,
  pullShape,
  repositoryShape,
  suiteOf,
  threadCommentShape,
  userShape,
} from "./shapes.ts";
import type { CheckRunState, CommentState, PullState, RepositoryState, ThreadState, World } from "./world.ts";

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

export function issueCommentEvent(sent: Sent, pull: PullState, comment: CommentState): Delivery {
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
    action: "created",
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

/** Without `pull_request`, and with no `pull_requests` of forks: as GitHub sends it. */
export function checkRunEvent(
  sent: Sent,
  run: CheckRunState,
  pressed: "rerequested" | { readonly action: string },
): Delivery {
  const shape = checkRunShape(sent.world, sent.repository, run);
  const more =
    pressed === "rerequested"
      ? { action: "rerequested" }
      : { action: "requested_action", requested_action: { identifier: pressed.action } };
  return event("check_run", sent, {
    ...more,
    check_run: { ...shape, check_suite: suite(sent, run.headSha) },
  });
}

export function checkSuiteEvent(sent: Sent, headSha: string): Delivery {
  return event("check_suite", sent, { action: "rerequested", check_suite: suite(sent, headSha) });
}

function suite({ world }: Sent, headSha: string): JsonObject {
  return {
    id: suiteOf(headSha),
    head_sha: headSha,
    head_branch: null,
    pull_requests: [],
    app: appShape(world),
  };
}

export function mergeGroupEvent(sent: Sent, headSha: string, baseSha: string): Delivery {
  const { defaultBranch } = sent.repository;
  return event("merge_group", sent, {
    action: "checks_requested",
    merge_group: {
      head_sha: headSha,
      head_ref: `refs/heads/gh-readonly-queue/${defaultBranch}/pr-1-${headSha}`,
      base_sha: baseSha,
      base_ref: `refs/heads/${defaultBranch}`,
      head_commit: { id: headSha },
    },
  });
}

export function installationEvent(
  sent: Sent,
  kind: "installation.created" | "installation_repositories.added",
): Delivery {
  const { world, repository } = sent;
  const { id, name, full_name, node_id } = repositoryShape(world, repository);
  const listed = [
    { id: id ?? 0, name: name ?? "", full_name: full_name ?? "", node_id: node_id ?? "", private: true },
  ];
  const { payload } = event("installation", sent, {});
  const { repository: _none, ...common } = payload;
  const installation = {
    id: world.installation,
    account: userShape(world, repository.owner),
    app_id: world.app.id,
    app_slug: world.app.slug,
    permissions: { ...world.permissions },
    repository_selection: "selected",
  };
  return kind === "installation.created"
    ? { event: "installation", payload: { ...common, action: "created", installation, repositories: listed } }
    : {
        event: "installation_repositories",
        payload: {
          ...common,
          action: "added",
          installation,
          repository_selection: "selected",
          repositories_added: listed,
          repositories_removed: [],
        },
      };
}

function event(name: string, { world, repository, sender }: Sent, payload: JsonObject): Delivery {
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
