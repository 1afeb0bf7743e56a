import type { ItemState } from "../checklist/checklist.ts";
import type { Reach } from "../checklist/reach.ts";
import type { Skipped } from "./change.ts";
import type { ConfigProblem } from "./config.ts";
import type { Contradiction } from "./contradictions.ts";
import type { Finding } from "./finding.ts";
import type { ActiveRule } from "./review.ts";

/** What a change would make of what is asked, once it is merged. Until then nothing of it is enforced. */
export type Proposal = Unreadable | Comparison;

interface Edited {
  /** The configuration and the checklists that the change edits, adds, moves or removes, in order of path. */
  readonly edited: readonly string[];
  /** Address of the server that shows the rules' pages, where the base side's configuration names one. */
  readonly pages?: string;
}

/** The new configuration can't be followed, so nothing can be said about the rest. */
export interface Unreadable extends Edited {
  readonly problems: readonly ConfigProblem[];
}

/** What holds now against what would hold. */
export interface Comparison extends Edited {
  /** Nothing holds now: the base side's configuration can't be read. */
  readonly mendsConfig: boolean;
  /** Bundled checklists would stand in, and don't now. */
  readonly bringsStandIns: boolean;
  readonly rules: readonly RuleEdit[];
  /** In order of path and line. */
  readonly items: readonly ItemEdit[];
  /** Items of edited checklists that stay as they are. */
  readonly sameItems: number;
  /** What could not be understood in the edited checklists. */
  readonly notes: readonly PlacedNote[];
  /** Checklists that could not be read and could be before. */
  readonly unread: readonly Skipped[];
  /** Of what would hold; those that the change brings come first. */
  readonly contradictions: readonly ProposedContradiction[];
  readonly inChange: ChangeEffect;
  /** Undefined where no rule is new to any other file. */
  readonly inRepository: RepositoryEffect | undefined;
}

/** What is asked by one rule: newly, no longer, or with other options, of other files or at another severity. */
export interface RuleEdit {
  readonly rule: string;
  /** `new`: nowhere asked for before; `gone`: nowhere any more. */
  readonly kind: "new" | "gone" | "changed";
  /** Of these files. */
  readonly reach: Pick<Reach, "folder" | "globs">;
  readonly before: ActiveRule | undefined;
  readonly after: ActiveRule | undefined;
  /** The configuration says something else of its severity than before, or of whether it runs. */
  readonly isConfigured: boolean;
}

/** An item that is new, gone, or understood in another way than before. */
export interface ItemEdit {
  readonly path: string;
  /** Where it stands after the change, or stood before. */
  readonly line: number;
  readonly text: string;
  readonly before: ItemState | undefined;
  readonly after: ItemState | undefined;
  /** Why nothing enforces it after the change. */
  readonly reason: string | undefined;
  /** That answer it after the change, or answered it before. */
  readonly rules: readonly string[];
}

export interface PlacedNote {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export interface ProposedContradiction {
  readonly contradiction: Contradiction;
  /** The change brings it. */
  readonly isNew: boolean;
}

/** What the edit would do to the review of the change's own Python. */
export interface ChangeEffect {
  /** Python files that were looked at. */
  readonly files: number;
  /** Would be reported, and aren't now. */
  readonly appearing: readonly Finding[];
  /** Are reported, and would not be. */
  readonly vanishing: readonly Finding[];
  readonly unread: readonly Skipped[];
}

/** What rules that are new, or have other options, find in files that the change leaves alone. */
export interface RepositoryEffect {
  /** Files that they apply to, at least. */
  readonly total: number;
  /** These are all. */
  readonly isWhole: boolean;
  /** Those that were looked at. */
  readonly files: number;
  /** Those that were tried in vain. */
  readonly unread: number;
  /** Those that found something, most first. */
  readonly rules: readonly RuleEffect[];
  /** A sentence that says why not all were looked at. */
  readonly stopped: string | undefined;
}

export interface RuleEffect {
  readonly rule: string;
  readonly count: number;
  /** A few. */
  readonly examples: readonly Finding[];
}
