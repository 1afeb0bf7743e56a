import type { Delivery } from "./delivery.ts";
import { pullRequestEvent } from "./events.ts";
import { openGit } from "./git.ts";
import type { PullState } from "./pull-state.ts";
import { forget, nextId, type RepositoryState, repositoryKey, type World } from "./world.ts";

export interface ForkOptions {
  readonly owner: string;
  /** That of the forked repository unless told. */
  readonly name?: string;
  /** A real git repository of its own: what is pushed to it reaches the forked one through pull requests only. */
  readonly gitDir: string;
}

/** A repository of somebody else, public or private as the forked one is; the App is not installed there. */
export interface Fork {
  readonly owner: string;
  readonly name: string;
  /** Its owner deletes it. GitHub closes its pull requests and tells so, unless it is one that it has left open. */
  delete(options?: { readonly leavesOpen: boolean }): readonly Delivery[];
}

export function addFork(world: World, parent: RepositoryState, options: ForkOptions): Fork {
  const { owner, name = parent.name, gitDir } = options;
  const { isPrivate } = parent;
  const fork: RepositoryState = {
    id: nextId(world),
    owner,
    name,
    git: openGit(gitDir),
    isPrivate,
    parent,
    pulls: new Map(),
    checkRuns: new Map(),
    queue: [],
  };
  world.repositories.set(repositoryKey(owner, name), fork);
  return {
    owner,
    name,
    delete({ leavesOpen } = { leavesOpen: false }) {
      forget(world, fork);
      const pulls = [...parent.pulls.values()].filter(
        ({ source, state }) => source === fork && state === "open",
      );
      return leavesOpen ? [] : pulls.map((pull) => closed(world, parent, owner, pull));
    },
  };
}

function closed(world: World, repository: RepositoryState, sender: string, pull: PullState): Delivery {
  pull.state = "closed";
  return pullRequestEvent({ world, repository, sender }, pull, "closed");
}
