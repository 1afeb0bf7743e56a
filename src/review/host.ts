import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Change, Skipped } from "./change.ts";
import type { ChecklistEntry } from "./config-checklists.ts";
import type { Refusal } from "./patch.ts";
import type { Plan, Remark } from "./plan.ts";

/** Where the code lives: a pull request, or a working tree. */
export interface Host {
  /** The configuration's file, from the side that is trusted (the base of a pull request). */
  config(): Promise<ConfigFile | undefined>;
  /**
   * The configuration of another repository, which this file names so. A refusal is the end of a sentence about that name. Left
   * out where other repositories are out of reach.
   */
  extended?(name: string, from: ConfigFile): Promise<ConfigFile | Refusal>;
  change(): Promise<Change>;
  /** Agent files from the trusted side. */
  guidance(wanted: Wanted): Promise<Guidance>;
  /** What an earlier review said and is still shown. */
  remarks(): Promise<readonly Remark[]>;
  publish(plan: Plan): Promise<void>;
  /**
   * Files other than Python that the change adds, edits, moves or removes, with the paths of both sides. Left out where guidance
   * is read from the change itself.
   */
  edits?(): Promise<readonly string[]>;
}

/** A pull request that may edit what is asked, as it is and as it would be once it is merged. Nothing is written to it. */
export interface ProposalHost extends Pick<Host, "config" | "extended" | "change" | "guidance"> {
  edits(): Promise<readonly string[]>;
  readonly after: Pick<Host, "config" | "extended" | "guidance">;
  /** The repository's Python files at the head. A refusal is a sentence. */
  python(): Promise<PythonListing | Refusal>;
  /** Texts of some of them by path, without those that have none. */
  texts(paths: readonly string[]): Promise<ReadonlyMap<string, string> | Refusal>;
}

export interface PythonListing {
  readonly files: readonly PythonFileName[];
  /** False if there are more. */
  readonly isWhole: boolean;
}

export interface PythonFileName {
  readonly path: string;
  readonly bytes: number;
}

export interface ConfigFile {
  /** In the repository; of another repository's file, with that before it. */
  readonly path: string;
  /** Whose it is, where it is another's. */
  readonly repository?: { readonly owner: string; readonly repo: string };
  readonly text: string;
}

export interface Wanted {
  /** The files that are checklists. */
  readonly checklists: readonly ChecklistEntry[];
  /** Only those that may apply to one of these files. Undefined: wherever they lie. */
  readonly near: readonly string[] | undefined;
}

export interface Guidance {
  /** In any order; more than are wanted are no harm. */
  readonly checklists: readonly ChecklistSource[];
  /** Files that are wanted and could not be read. */
  readonly unread: readonly Skipped[];
  /** What was found beside them that its owner may think is read, as sentences. */
  readonly aside?: readonly string[];
}
