import type { Delivery } from "./delivery.ts";
import { event, type Sent } from "./events.ts";
import type { JsonObject } from "./json.ts";
import { isFromFork } from "./pull-state.ts";
import { appShape, checkRunShape, repositoryShape, suiteOf, userShape } from "./shapes.ts";
import { type CheckRunState, DEFAULT_BRANCH, type RepositoryState } from "./world.ts";

/** Without `pull_request`: as GitHub sends it. */
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

function suite({ world, repository }: Sent, headSha: string): JsonObject {
  // Those of forks are never named.
  const pulls = [...repository.pulls.values()].filter(
    (pull) => pull.headSha === headSha && !isFromFork(pull),
  );
  const repo = { id: repository.id, name: repository.name };
  return {
    id: suiteOf(headSha),
    head_sha: headSha,
    head_branch: null,
    pull_requests: pulls.map(({ id, number, headRef, baseRef, baseSha }) => ({
      id,
      number,
      head: { ref: headRef, sha: headSha, repo },
      base: { ref: baseRef, sha: baseSha, repo },
    })),
    app: appShape(world),
  };
}

export function mergeGroupEvent(sent: Sent, headSha: string, baseSha: string, pull: number): Delivery {
  return event("merge_group", sent, {
    action: "checks_requested",
    merge_group: {
      head_sha: headSha,
      head_ref: `refs/heads/gh-readonly-queue/${DEFAULT_BRANCH}/pr-${pull}-${baseSha}`,
      base_sha: baseSha,
      base_ref: `refs/heads/${DEFAULT_BRANCH}`,
      head_commit: { id: headSha },
    },
  });
}

export function installationEvent(
  sent: Sent,
  kind: "installation.created" | "installation_repositories.added",
  repositories: readonly RepositoryState[],
): Delivery {
  const { world, repository } = sent;
  const listed = repositories.map((each) => {
    const { id, name, full_name, node_id } = repositoryShape(world, each);
    return {
      id: id ?? 0,
      name: name ?? "",
      full_name: full_name ?? "",
      node_id: node_id ?? "",
      private: true,
    };
  });
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
