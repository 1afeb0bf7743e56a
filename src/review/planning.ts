import type { Config } from "./config.ts";
import { hasLineBetween, type LineRange } from "./delta.ts";
import { type Finding, SEVERITIES } from "./finding.ts";
import { groupedBy } from "./grouped.ts";
import type { Annotated, ClosedRemark, Plan, PlannedComment, Remark } from "./plan.ts";
import type { Review } from "./review.ts";
import type { Sides } from "./sides.ts";
import { suggestionFor } from "./suggestion.ts";
import { verdictOf } from "./verdict.ts";

export interface Planning {
  readonly review: Omit<Review, "verdict">;
  /** The reviewed files by path. */
  readonly sides: ReadonlyMap<string, Sides>;
  readonly remarks: readonly Remark[];
  readonly config: Pick<Config, "comments" | "fail-on">;
}

/**
 * What to post, keep and close. Every finding is in exactly one of comments, annotations and kept. Remarks use up the limit of
 * comments, so planning again after posting posts nothing more.
 */
export function planReview({ review, sides, remarks, config }: Planning): Plan {
  const { comments, annotations, kept } = place(review.findings, sides, remarks, config.comments.limit);
  const dismissed = new Set(
    annotations.filter(({ reason }) => reason === "dismissed").map(({ finding }) => finding),
  );
  const counting = review.findings.filter((finding) => !dismissed.has(finding));
  return {
    review: { ...review, verdict: verdictOf(review, counting, config["fail-on"]) },
    comments,
    annotations,
    kept,
    closed: closedRemarks(review, remarks),
  };
}

function place(
  findings: readonly Finding[],
  sides: ReadonlyMap<string, Sides>,
  remarks: readonly Remark[],
  limit: number,
): Pick<Plan, "comments" | "annotations" | "kept"> {
  const remarksOf = groupedBy(remarks, ({ fingerprint }) => fingerprint);
  const kept: Finding[] = [];
  const annotations: Annotated[] = [];
  const candidates: PlannedComment[] = [];
  let used = 0;
  for (const finding of findings) {
    const remarked = remarksOf.get(finding.fingerprint) ?? [];
    const standing = standingOf(remarked);
    if (standing !== "new") used += 1;
    if (standing === "kept") kept.push(finding);
    else if (standing !== "new") annotations.push({ finding, reason: standing });
    else {
      const comment = commentOn(finding, sides.get(finding.path));
      if (comment === undefined) annotations.push({ finding, reason: "outside-diff" });
      else candidates.push(comment);
    }
  }
  candidates.sort((a, b) => worstFirst(a.finding, b.finding));
  const room = Math.max(0, limit - used);
  for (const { finding } of candidates.slice(room)) annotations.push({ finding, reason: "limit" });
  annotations.sort((a, b) => worstFirst(a.finding, b.finding));
  return { comments: candidates.slice(0, room), annotations, kept };
}

function standingOf(remarks: readonly Remark[]): "new" | "kept" | "dismissed" | "returned" {
  if (remarks.length === 0) return "new";
  const live = remarks.filter(({ isMarkedFixed }) => !isMarkedFixed);
  if (live.length === 0) return "returned";
  return live.some(({ isResolved }) => isResolved) ? "dismissed" : "kept";
}

/** Where the comment of a finding goes: its own lines, or those its suggestion replaces; undefined outside the hunks. */
function commentOn(finding: Finding, sides: Sides | undefined): PlannedComment | undefined {
  if (sides === undefined) return undefined;
  const { commentable, addedLines } = sides.delta;
  const suggestion = finding.fix === undefined ? undefined : suggestionFor(finding.fix, sides);
  if (suggestion !== undefined) {
    return { finding, startLine: suggestion.first, line: suggestion.last, suggestion: suggestion.text };
  }
  const touched = commentable.flatMap((hunk) => overlap(hunk, finding));
  const best = touched.find(({ first, last }) => hasLineBetween(addedLines, first, last)) ?? touched[0];
  return best && { finding, startLine: best.first, line: best.last, suggestion: undefined };
}

function overlap(hunk: LineRange, finding: Finding): LineRange[] {
  const first = Math.max(hunk.first, finding.line);
  const last = Math.min(hunk.last, finding.endLine);
  return first <= last ? [{ first, last }] : [];
}

/** A finding can't be called gone where nobody looked. */
function closedRemarks(review: Omit<Review, "verdict">, remarks: readonly Remark[]): readonly ClosedRemark[] {
  if (review.problems !== undefined && review.problems.length > 0) return [];
  const present = new Set(review.findings.map(({ fingerprint }) => fingerprint));
  const unread = new Set([...review.files.skipped, ...review.crashes].map(({ path }) => path));
  const permitted = new Map(review.permitted.map(({ fingerprint, permission }) => [fingerprint, permission]));
  const gone = remarks.filter(({ fingerprint, path, isResolved, isMarkedFixed }) => {
    if (present.has(fingerprint) || isResolved || isMarkedFixed) return false;
    return path === undefined ? unread.size === 0 : !unread.has(path);
  });
  return gone.map((remark) => {
    const permission = permitted.get(remark.fingerprint);
    return permission === undefined ? remark : { ...remark, permission };
  });
}

function worstFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || inSourceOrder(a, b);
}

export function inSourceOrder(a: Finding, b: Finding): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** The same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
