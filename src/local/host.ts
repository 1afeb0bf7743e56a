import type { Host } from "../review/host.ts";
import type { Review } from "../review/review.ts";
import { type Request, readChange } from "./change.ts";
import type { Git } from "./git.ts";
import { readGuidance } from "./guidance.ts";
import { readModules } from "./modules.ts";

export interface WorkingTree extends Request {
  readonly git: Git;
  /** Does the repository say what to look for? Otherwise only its configuration is read. */
  readonly isGuided: boolean;
  /** Where a review ends up. */
  readonly show: (review: Review) => Promise<void>;
}

/** The files on a laptop as a place where code lives. Nothing is written to them. */
export function workingTree({ git, isGuided, show, ...request }: WorkingTree): Host {
  return {
    guidance: () => readGuidance(git, isGuided),
    async change() {
      const change = await readChange(git, request);
      const files = change.files.map(({ path, head }) => ({ path, text: head }));
      return { ...change, modules: readModules(git.root, files) };
    },
    remarks: async () => [],
    publish: ({ review }) => show(review),
  };
}
