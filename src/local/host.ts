import type { Host } from "../review/host.ts";
import type { Review } from "../review/review.ts";
import { readGuidance } from "./guidance.ts";
import type { Tree } from "./tree.ts";

export interface WorkingTree extends Tree {
  /** Does the repository say what to look for? Otherwise only its configuration is read. */
  readonly isGuided: boolean;
  /** Where a review ends up. */
  readonly show: (review: Review) => Promise<void>;
}

/** The files on a laptop as a place where code lives. Nothing is written to them. */
export function workingTree({ git, change, isGuided, show }: WorkingTree): Host {
  return {
    guidance: () => readGuidance(git, isGuided),
    change: async () => change,
    remarks: async () => [],
    publish: ({ review }) => show(review),
  };
}
