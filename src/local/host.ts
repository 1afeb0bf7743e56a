import type { Host } from "../review/host.ts";
import type { Plan } from "../review/plan.ts";
import { type Request, readChange } from "./change.ts";
import type { Git } from "./git.ts";
import { readGuidance } from "./guidance.ts";
import { readModules } from "./modules.ts";

export interface WorkingTree extends Request {
  readonly git: Git;
  /** Where a review ends up. */
  readonly show: (plan: Plan) => void;
}

/** The files on a laptop as a place where code lives. Nothing is written to them. */
export function workingTree({ git, show, ...request }: WorkingTree): Host {
  return {
    guidance: () => readGuidance(git),
    async change() {
      const change = await readChange(git, request);
      const files = change.files.map(({ path, head }) => ({ path, text: head }));
      return { ...change, modules: readModules(git.root, files) };
    },
    remarks: async () => [],
    publish: async (plan) => show(plan),
  };
}
