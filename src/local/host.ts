import type { Guidance, Host } from "../review/host.ts";
import type { Review } from "../review/review.ts";
import { readConfigFile, readGuidance } from "./guidance.ts";
import type { Tree } from "./tree.ts";

export interface WorkingTree extends Tree {
  /** Do the repository's agent files say what to look for? */
  readonly isGuided: boolean;
  /** Where a review ends up. */
  readonly show: (review: Review) => Promise<void>;
}

/** The files on a laptop as a place where code lives. Nothing is written to them. */
export function workingTree({ git, change, isGuided, show }: WorkingTree): Host {
  return {
    config: async () => readConfigFile(git.root),
    guidance: async (wanted) => (isGuided ? readGuidance(git, wanted) : UNGUIDED),
    change: async () => change,
    remarks: async () => [],
    publish: ({ review }) => show(review),
  };
}

const UNGUIDED: Guidance = { checklists: [], unread: [] };
