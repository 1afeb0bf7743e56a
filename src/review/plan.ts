import type { Finding, Permission } from "./finding.ts";
import type { Review } from "./review.ts";

/** A comment of ours that is already there. */
export interface Remark {
  /** The host's id of the thread or comment. */
  readonly id: string;
  readonly fingerprint: string;
  /** The file it stands on. Without it, a remark is never closed while any file went unread. */
  readonly path?: string;
  /** By a person: that dismisses the finding. */
  readonly isResolved: boolean;
  /** People have replied in its thread. */
  readonly hasReplies: boolean;
  /** Already says that it is fixed. */
  readonly isMarkedFixed: boolean;
  readonly canResolve: boolean;
}

export interface ClosedRemark extends Remark {
  /** What permits its finding now. */
  readonly permission?: Permission;
}

/** What to post, keep and close. */
export interface Plan {
  readonly review: Review;
  /** New inline comments, worst first, on commentable lines. */
  readonly comments: readonly PlannedComment[];
  /** Findings that are shown on the check only, and why. */
  readonly annotations: readonly Annotated[];
  /** Findings whose comment is there already. */
  readonly kept: readonly Finding[];
  /** Open remarks whose finding is gone or permitted; not those on files that were not looked at this time. */
  readonly closed: readonly ClosedRemark[];
}

export interface PlannedComment {
  readonly finding: Finding;
  /** First and last line of the comment, both inside one hunk; equal for one line. */
  readonly startLine: number;
  readonly line: number;
  /** The fix lies in added lines, so the host may offer it as a suggestion that replaces exactly these lines. */
  /** Whole lines with their line feeds; the empty text deletes the lines. */
  readonly suggestion: string | undefined;
}

export interface Annotated {
  readonly finding: Finding;
  /** `returned`: its remark says that it was fixed, and now it is back. `refused`: the host did not take it as a comment. */
  readonly reason: "outside-diff" | "limit" | "dismissed" | "returned" | "refused";
}
