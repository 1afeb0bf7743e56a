import type { Finding, Permission } from "./finding.ts";
import type { Review } from "./review.ts";

/** What a comment knows one of its findings by. */
export interface Known {
  readonly fingerprint: string;
  /** The key of its trace. Comments of earlier versions have none. */
  readonly trace?: string;
}

/** A comment of ours that is already there. */
export interface Remark {
  /** The host's id of the thread or comment. */
  readonly id: string;
  /** The findings it is about: one or several of one rule in one function. */
  readonly known: readonly Known[];
  /** Theirs. Comments of earlier versions don't say. */
  readonly rule?: string;
  /** The file it stands on. Without it, a remark is never closed while any file went unread. */
  readonly path?: string;
  /** By a person: that dismisses the finding. */
  readonly isResolved: boolean;
  /** People have replied in its thread. */
  readonly hasReplies: boolean;
  /** A person's `/dismiss` in its thread, acknowledged by us. */
  readonly dismissal?: Dismissal;
  /** Already says that it is fixed. */
  readonly isMarkedFixed: boolean;
  readonly canResolve: boolean;
}

export interface Dismissal {
  readonly by: string;
  readonly reason: string;
  /** Address of the comment that says so. */
  readonly url?: string;
}

/** Why a remark has nothing to say any longer, where its findings were not simply mended. */
export interface Closure {
  /** What permits its finding now. */
  readonly permission?: Permission;
  /** Its rule is off now, or no checklist wants it any longer, or its file is not reviewed. */
  readonly isUnasked?: boolean;
}

export interface ClosedRemark extends Remark, Closure {}

/** What to post, keep and close. */
export interface Plan {
  readonly review: Review;
  /** New inline comments, worst first, on commentable lines. */
  readonly comments: readonly PlannedComment[];
  /** Findings that are shown on the check only, and why. */
  readonly annotations: readonly Annotated[];
  /** Findings whose comment is there already. */
  readonly kept: readonly Finding[];
  /** Open remarks whose findings are all gone, permitted or not asked for; not those on files that were not looked at this time. */
  readonly closed: readonly ClosedRemark[];
  /** The same, but people talk in their threads: those are theirs. */
  readonly left: readonly Remark[];
  /** Address of the server that shows the rules' pages, where the configuration names one. */
  readonly pages?: string;
}

export interface PlannedComment {
  readonly finding: Finding;
  /** More of the same rule in the same function, in source order. */
  readonly others: readonly Finding[];
  /** First and last line of the comment, both inside one hunk; equal for one line. */
  readonly startLine: number;
  readonly line: number;
  /**
   * The fix lies in added lines, so the host may offer it as a suggestion that replaces exactly these lines: whole ones with their
   * line feeds; the empty text deletes them.
   */
  readonly suggestion: string | undefined;
}

export interface Annotated {
  readonly finding: Finding;
  /**
   * `returned`: its remark says that it was fixed, and now it is back. `beside`: a comment is about the same rule in the same
   * function. `old`: the change did not bring it. `refused`: the host did not take it as a comment. `group`: several pull requests
   * together have no place for comments.
   */
  readonly reason:
    | "outside-diff"
    | "limit"
    | "dismissed"
    | "returned"
    | "beside"
    | "old"
    | "refused"
    | "group";
  /** Who dismissed it and why, where they said so. */
  readonly dismissal?: Dismissal;
}

/** The findings that people dismissed: they count no longer. */
export function dismissedIn({ annotations }: Pick<Plan, "annotations">): ReadonlySet<Finding> {
  return new Set(annotations.filter(({ reason }) => reason === "dismissed").map(({ finding }) => finding));
}
