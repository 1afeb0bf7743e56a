import type { JsonObject } from "./json.ts";
import { type PullState, sourceOf } from "./pull-state.ts";
import {
  type CheckRunState,
  DEFAULT_BRANCH,
  type RepositoryState,
  viewerLogin,
  type World,
} from "./world.ts";

/** REST objects out of the state. What GitHub requires and nobody here needs is filled in from the description. */

export function userShape(world: World, login: string): JsonObject {
  const isBot = login.endsWith("[bot]");
  return world.contract.object("simple-user", {
    login,
    id: idOf(login),
    type: isBot ? "Bot" : "User",
    html_url: `https://github.invalid/${encodeURIComponent(login)}`,
  });
}

export function repositoryShape(
  world: World,
  { id, owner, name, isPrivate, parent }: RepositoryState,
): JsonObject {
  return world.contract.object("full-repository", {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: userShape(world, owner),
    private: isPrivate,
    fork: parent !== undefined,
    default_branch: DEFAULT_BRANCH,
    html_url: `https://github.invalid/${owner}/${name}`,
    url: `${world.url}/repos/${owner}/${name}`,
    visibility: isPrivate ? "private" : "public",
    topics: [],
    custom_properties: {},
    is_template: false,
    has_downloads: false,
    web_commit_signoff_required: false,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    delete_branch_on_merge: false,
  });
}

export function pullShape(world: World, repository: RepositoryState, pull: PullState): JsonObject {
  const base = repositoryShape(world, repository);
  const source = sourceOf(world, pull);
  const total = (key: "additions" | "deletions") => pull.files.reduce((sum, file) => sum + file[key], 0);
  const url = `${world.url}/repos/${repository.owner}/${repository.name}/pulls/${pull.number}`;
  return world.contract.object("pull-request", {
    id: pull.id,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: "",
    draft: pull.isDraft,
    merged: pull.merged,
    user: userShape(world, pull.author),
    url,
    html_url: htmlUrl(repository, pull),
    author_association: "CONTRIBUTOR",
    base: side(world, repository.owner, pull.baseRef, pull.baseSha, base),
    head: side(
      world,
      pull.source.owner,
      pull.headRef,
      pull.headSha,
      source === undefined ? null : repositoryShape(world, source),
    ),
    maintainer_can_modify: pull.maintainerCanModify,
    changed_files: pull.files.length,
    additions: total("additions"),
    deletions: total("deletions"),
    created_at: pull.openedAt,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    active_lock_reason: null,
    rebaseable: null,
  });
}

function side(world: World, owner: string, ref: string, sha: string, repo: JsonObject | null): JsonObject {
  return { label: `${owner}:${ref}`, ref, sha, repo, user: userShape(world, owner) };
}

export function htmlUrl(repository: RepositoryState, pull: PullState): string {
  return `https://github.invalid/${repository.owner}/${repository.name}/pull/${pull.number}`;
}

export function checkRunShape(world: World, repository: RepositoryState, run: CheckRunState): JsonObject {
  return world.contract.object("check-run", {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    html_url: `https://github.invalid/${repository.owner}/${repository.name}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title || null,
      summary: run.summary || null,
      text: run.text || null,
      annotations_count: run.annotations.length,
    },
    check_suite: { id: suiteOf(run.headSha) },
    app: appShape(world),
    pull_requests: [],
  });
}

export function appShape(world: World): JsonObject {
  return world.contract.object("integration", {
    id: world.app.id,
    slug: world.app.slug,
    name: world.app.slug,
    owner: userShape(world, "app-owner"),
    permissions: { ...world.permissions },
    events: [],
  });
}

export function suiteOf(sha: string): number {
  return Number.parseInt(sha.slice(0, 7), 16);
}

export function viewerShape(world: World): JsonObject {
  return userShape(world, viewerLogin(world));
}

function idOf(login: string): number {
  let id = 7;
  for (const character of login) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 10_000_019;
  return id;
}
