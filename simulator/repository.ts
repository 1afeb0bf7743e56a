import type { Delivery } from "./delivery.ts";
import { addFork, type Fork, type ForkOptions } from "./fork.ts";
import { openGit } from "./git.ts";
import { type PullRequest, type PullRequestOptions, pullRequestHandle } from "./pull-request.ts";
import { openPull } from "./pulls.ts";
import { checkRunEvent, checkSuiteEvent, installationEvent, mergeGroupEvent } from "./repository-events.ts";
import { type CheckRun, checkRunView } from "./views.ts";
import { nextId, type QueueEntry, type RepositoryState, repositoryKey, type World } from "./world.ts";

export interface RepositoryOptions {
  readonly owner: string;
  readonly name: string;
  /** A real git repository on this machine, bare or not; `main` is its default branch. */
  readonly gitDir: string;
  /** True unless told. */
  readonly isPrivate?: boolean;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly checkRuns: readonly CheckRun[];
  openPullRequest(options: PullRequestOptions): Promise<PullRequest>;
  /** Another owner's copy of it, with branches and objects of its own. */
  fork(options: ForkOptions): Fork;
  /** A `check_run` event about a check run of ours; `action` is the identifier of a pressed button. */
  checkRunEvent(id: number, pressed: "rerequested" | { readonly action: string }): Delivery;
  checkSuiteEvent(headSha: string): Delivery;
  /** What the merge queue says it has, in its order. */
  setQueue(entries: readonly QueueEntry[]): void;
  /** The queue is about to merge a commit, which ends with this pull request. */
  mergeGroupEvent(headSha: string, baseSha: string, pull?: number): Delivery;
  /** The App comes to this repository, and to others at the same time. */
  installationEvent(
    kind: "installation.created" | "installation_repositories.added",
    others?: readonly Repository[],
  ): Delivery;
}

export function addRepository(world: World, options: RepositoryOptions): Repository {
  const { owner, name, gitDir, isPrivate = true } = options;
  const state: RepositoryState = {
    id: nextId(world),
    owner,
    name,
    git: openGit(gitDir),
    isPrivate,
    parent: undefined,
    pulls: new Map(),
    checkRuns: new Map(),
    queue: [],
  };
  world.repositories.set(repositoryKey(owner, name), state);
  const sent = { world, repository: state, sender: owner };
  return {
    owner,
    name,
    get checkRuns() {
      return [...state.checkRuns.values()].map(checkRunView);
    },
    openPullRequest: async (pull) => pullRequestHandle(world, state, await openPull(world, state, pull)),
    fork: (fork) => addFork(world, state, fork),
    checkRunEvent(id, pressed) {
      const run = state.checkRuns.get(id);
      if (run === undefined) throw new Error(`There is no check run ${id}.`);
      return checkRunEvent(sent, run, pressed);
    },
    checkSuiteEvent: (headSha) => checkSuiteEvent(sent, headSha),
    setQueue: (entries) => {
      state.queue = entries;
    },
    mergeGroupEvent: (headSha, baseSha, pull = 1) => mergeGroupEvent(sent, headSha, baseSha, pull),
    installationEvent(kind, others = []) {
      const more = others.flatMap((it) => world.repositories.get(repositoryKey(it.owner, it.name)) ?? []);
      return installationEvent(sent, kind, [state, ...more]);
    },
  };
}
