import type { JsonObject } from "./json.ts";
import {
  botLogin,
  type CheckRunState,
  type CommentState,
  type PullState,
  type RepositoryState,
  type ReviewState,
  type ThreadState,
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
  { id, owner, name, defaultBranch }: RepositoryState,
): JsonObject {
  return world.contract.object("full-repository", {
    id,
    name,
    full_name: `${owner}/${name}`,
    owner: userShape(world, owner),
    private: true,
    default_branch: defaultBranch,
    html_url: `https://github.invalid/${owner}/${name}`,
    url: `${world.url}/repos/${owner}/${name}`,
  });
}

function forkShape(world: World, repository: RepositoryState, fork: string): JsonObject {
  return {
    ...repositoryShape(world, { ...repository, owner: fork, id: repository.id + 500_000 }),
    fork: true,
  };
}

export function pullShape(world: World, repository: RepositoryState, pull: PullState): JsonObject {
  const base = repositoryShape(world, repository);
  const headOwner = pull.fork ?? repository.owner;
  const total = (key: "additions" | "deletions") => pull.files.reduce((sum, file) => sum + file[key], 0);
  const url = `${world.url}/repos/${repository.owner}/${repository.name}/pulls/${pull.number}`;
  return world.contract.object("pull-request", {
    id: pull.id,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: pull.isDraft,
    merged: pull.merged,
    user: userShape(world, pull.author),
    url,
    html_url: htmlUrl(repository, pull),
    author_association: "CONTRIBUTOR",
    base: side(world, repository.owner, pull.baseRef, pull.baseSha, base),
    head: side(
      world,
      headOwner,
      pull.headRef,
      pull.headSha,
      pull.fork === undefined ? base : forkShape(world, repository, pull.fork),
    ),
    changed_files: pull.files.length,
    additions: total("additions"),
    deletions: total("deletions"),
    created_at: pull.openedAt,
  });
}

function side(world: World, owner: string, ref: string, sha: string, repo: JsonObject): JsonObject {
  return { label: `${owner}:${ref}`, ref, sha, repo, user: userShape(world, owner) };
}

export function htmlUrl(repository: RepositoryState, pull: PullState): string {
  return `https://github.invalid/${repository.owner}/${repository.name}/pull/${pull.number}`;
}

export function reviewShape(
  world: World,
  repository: RepositoryState,
  pull: PullState,
  review: ReviewState,
): JsonObject {
  return world.contract.object("pull-request-review", {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userShape(world, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url: `${htmlUrl(repository, pull)}#pullrequestreview-${review.id}`,
    ...(review.state === "PENDING" ? {} : { submitted_at: review.submittedAt }),
  });
}

export function threadCommentShape(
  world: World,
  repository: RepositoryState,
  pull: PullState,
  thread: ThreadState,
  comment: CommentState,
): JsonObject {
  const [first] = thread.comments;
  return world.contract.object("pull-request-review-comment", {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${world.url}/repos/${repository.owner}/${repository.name}/pulls/comments/${comment.id}`,
    pull_request_review_id: comment.reviewId,
    diff_hunk: thread.hunk,
    path: thread.path,
    side: thread.side,
    line: thread.line,
    start_line: thread.startLine,
    position: thread.line === null ? null : 1,
    subject_type: thread.subject,
    ...(thread.originalLine === null ? {} : { original_line: thread.originalLine }),
    original_start_line: thread.originalStartLine,
    commit_id: thread.commit,
    original_commit_id: thread.originalCommit,
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `${htmlUrl(repository, pull)}#discussion_r${comment.id}`,
    author_association: "NONE",
    ...(first === undefined || first === comment ? {} : { in_reply_to_id: first.id }),
  });
}

export function commentShape(
  world: World,
  repository: RepositoryState,
  pull: PullState,
  comment: CommentState,
): JsonObject {
  return world.contract.object("issue-comment", {
    id: comment.id,
    node_id: comment.nodeId,
    user: userShape(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: `${htmlUrl(repository, pull)}#issuecomment-${comment.id}`,
    author_association: "NONE",
  });
}

export function checkRunShape(world: World, repository: RepositoryState, run: CheckRunState): JsonObject {
  return world.contract.object("check-run", {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    details_url: run.detailsUrl,
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

export function botShape(world: World): JsonObject {
  return userShape(world, botLogin(world));
}

function idOf(login: string): number {
  let id = 7;
  for (const character of login) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 10_000_019;
  return id;
}
