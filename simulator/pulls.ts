import type { Fork } from "./fork.ts";
import type { PullRequestOptions } from "./pull-request.ts";
import { type PullState, sourceOf } from "./pull-state.ts";
import { Refusal } from "./refusal.ts";
import { follow } from "./threads.ts";
import { nextId, type RepositoryState, repositoryKey, timestamp, type World } from "./world.ts";

export async function openPull(
  world: World,
  repository: RepositoryState,
  options: PullRequestOptions,
): Promise<PullState> {
  const number = Math.max(0, ...repository.pulls.keys()) + 1;
  const source = options.fork === undefined ? repository : forkNamed(world, repository, options.fork);
  const [baseSha, headSha] = await Promise.all([
    branchHead(repository, options.base),
    takeHead(repository, { source, headRef: options.head, number }),
  ]);
  const pull: PullState = {
    id: nextId(world),
    number,
    title: options.title,
    author: options.author,
    headRef: options.head,
    source,
    maintainerCanModify: source !== repository && options.maintainerCanModify !== false,
    openedAt: timestamp(),
    baseRef: options.base,
    baseSha,
    headSha,
    replacedHeads: [],
    isDraft: options.draft ?? false,
    labels: options.labels ?? [],
    state: "open",
    merged: false,
    files: await changedFiles(repository, baseSha, headSha),
    reviews: [],
    threads: [],
    comments: [],
  };
  repository.pulls.set(pull.number, pull);
  return pull;
}

/** Reads both branches again: the head moves on a push, the base when its branch grew or the pull request was retargeted. */
export async function refreshPull(world: World, repository: RepositoryState, pull: PullState): Promise<void> {
  const before = pull.headSha;
  pull.baseSha = await branchHead(repository, pull.baseRef);
  // What is left of a deleted fork is the head that the repository has taken.
  if (sourceOf(world, pull) !== undefined) pull.headSha = await takeHead(repository, pull);
  pull.files = await changedFiles(repository, pull.baseSha, pull.headSha);
  if (!(await repository.git.isAncestor(before, pull.headSha))) {
    for (const review of pull.reviews) review.commit = pull.headSha;
    pull.replacedHeads.push(before);
  }
  for (const thread of pull.threads) await follow(repository, pull, thread);
}

/** A review's commit has to be one of the pull request's. */
export async function checkCommit({ git }: RepositoryState, pull: PullState, commit: string): Promise<void> {
  if (commit === pull.headSha) return;
  const commits = await git.commitsBetween(pull.baseSha, pull.headSha);
  if (!commits.includes(commit)) {
    throw new Refusal(422, "Validation Failed", [
      {
        resource: "PullRequestReview",
        code: "custom",
        field: "commit_id",
        message: "commit_id is not part of the pull request",
      },
    ]);
  }
}

function forkNamed(world: World, parent: RepositoryState, { owner, name }: Fork): RepositoryState {
  const fork = world.repositories.get(repositoryKey(owner, name));
  if (fork?.parent !== parent) throw new Error(`${owner}/${name} is no fork of this repository.`);
  return fork;
}

/** From then on the head and all that belongs to it is found in the pull request's repository, but not by its branch. */
async function takeHead(
  repository: RepositoryState,
  { source, headRef, number }: Pick<PullState, "source" | "headRef" | "number">,
): Promise<string> {
  await repository.git.take(source.git, headRef, `refs/pull/${number}/head`);
  return branchHead(source, headRef);
}

async function branchHead({ git }: RepositoryState, branch: string): Promise<string> {
  const sha = await git.commit(`refs/heads/${branch}`);
  if (sha === undefined) throw new Error(`The repository has no branch ${branch}.`);
  return sha;
}

async function changedFiles(
  { git }: RepositoryState,
  baseSha: string,
  headSha: string,
): Promise<PullState["files"]> {
  return git.files(await git.mergeBase(baseSha, headSha), headSha);
}
