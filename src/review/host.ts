import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Change, Skipped } from "./change.ts";
import type { Plan, Remark } from "./plan.ts";

/** Where the code lives: a pull request, or a working tree. */
export interface Host {
  /** The configuration file's text and the agent files, from the side that is trusted (the base of a pull request). */
  guidance(): Promise<Guidance>;
  change(): Promise<Change>;
  /** What an earlier review said and is still shown. */
  remarks(): Promise<readonly Remark[]>;
  publish(plan: Plan): Promise<void>;
}

export interface Guidance {
  readonly config: { readonly path: string; readonly text: string } | undefined;
  /** Every file that could be a checklist; the configuration chooses. */
  readonly checklists: readonly ChecklistSource[];
  /** Files that the configuration names as checklists and that could not be read. */
  readonly unread?: readonly Skipped[];
}
