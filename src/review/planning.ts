import type { Config } from "./config-schema.ts";
import { type Finding, SEVERITIES } from "./finding.ts";
import { type AskedNow, type Looked, lookedAt } from "./looked.ts";
import { inSourceOrder } from "./order.ts";
import { type Annotated, dismissedIn, type Plan, type Remark } from "./plan.ts";
import { remarksOn } from "./remarked.ts";
import type { Review } from "./review.ts";
import type { Sides } from "./sides.ts";
import { together } from "./together.ts";
import { verdictOf } from "./verdict.ts";

export interface Planning {
  readonly review: Omit<Review, "verdict" | "problems">;
  /** The reviewed files by path. */
  readonly sides: ReadonlyMap<string, Sides>;
  readonly remarks: readonly Remark[];
  readonly asking: AskedNow;
  readonly config: Pick<Config, "comments" | "fail-on" | "pages">;
  /** What the change did not bring counts for the verdict, too. */
  readonly countsOld?: boolean;
}

/**
 * What to post, keep and close. Every finding is in exactly one of comments, annotations and kept. Remarks use up the limit of
 * comments, so planning again after posting posts nothing more.
 */
export function planReview({ review, sides, remarks, asking, config, countsOld = true }: Planning): Plan {
  const looked = lookedAt(review, sides, asking);
  const remarked = remarksOn(review.findings, remarks, looked);
  const { comments, annotations, kept } = place(review.findings, sides, remarked, config.comments.limit);
  const dismissed = dismissedIn({ annotations });
  const counting = review.findings.filter(
    (finding) => !dismissed.has(finding) && (countsOld || finding.isOld !== true),
  );
  return {
    review: { ...review, verdict: verdictOf(review, counting, config["fail-on"]) },
    comments,
    annotations,
    kept,
    ...goneRemarks(review, remarks, new Set([...remarked.values()].flat()), looked),
    ...(config.pages !== undefined && { pages: config.pages }),
  };
}

function place(
  findings: readonly Finding[],
  sides: Planning["sides"],
  remarked: ReadonlyMap<Finding, readonly Remark[]>,
  limit: number,
): Pick<Plan, "comments" | "annotations" | "kept"> {
  const kept: Finding[] = [];
  const annotations: Annotated[] = [];
  const unsaid: Finding[] = [];
  for (const finding of findings) {
    const remarks = remarked.get(finding) ?? [];
    const standing = standingOf(remarks);
    const dismissal = remarks.find((remark) => remark.dismissal !== undefined)?.dismissal;
    if (standing === "kept") kept.push(finding);
    else if (standing === "dismissed")
      annotations.push({ finding, reason: standing, ...(dismissal && { dismissal }) });
    else if (standing === "returned") annotations.push({ finding, reason: standing });
    else if (finding.isOld === true) annotations.push({ finding, reason: "old" });
    else unsaid.push(finding);
  }
  const { comments: candidates, besides } = together(unsaid, kept, sides);
  annotations.push(...besides);
  candidates.sort((a, b) => worstFirst(a.finding, b.finding));
  const used = new Set([...remarked.values()].flat()).size;
  const room = Math.max(0, limit - used);
  for (const { finding, others } of candidates.slice(room)) {
    for (const each of [finding, ...others]) annotations.push({ finding: each, reason: "limit" });
  }
  annotations.sort((a, b) => worstFirst(a.finding, b.finding));
  return { comments: candidates.slice(0, room), annotations, kept };
}

function standingOf(remarks: readonly Remark[]): "new" | "kept" | "dismissed" | "returned" {
  if (remarks.length === 0) return "new";
  const live = remarks.filter(({ isMarkedFixed }) => !isMarkedFixed);
  if (live.length === 0) return "returned";
  const isDismissed = live.some(({ isResolved, dismissal }) => isResolved || dismissal !== undefined);
  return isDismissed ? "dismissed" : "kept";
}

function goneRemarks(
  { permitted }: Omit<Review, "verdict">,
  remarks: readonly Remark[],
  standing: ReadonlySet<Remark>,
  { isUnread, isUnasked }: Looked,
): Pick<Plan, "closed" | "left"> {
  const permissions = new Map(permitted.map(({ fingerprint, permission }) => [fingerprint, permission]));
  const gone = remarks.filter((remark) => {
    const { isResolved, isMarkedFixed, dismissal } = remark;
    const isOpen = !isResolved && !isMarkedFixed && dismissal === undefined;
    return isOpen && !standing.has(remark) && !isUnread(remark);
  });
  const closed = gone.filter(({ hasReplies }) => !hasReplies);
  return {
    closed: closed.map((remark) => {
      const permission = remark.known.flatMap(({ fingerprint }) => permissions.get(fingerprint) ?? [])[0];
      if (permission !== undefined) return { ...remark, permission };
      return isUnasked(remark) ? { ...remark, isUnasked: true } : remark;
    }),
    left: gone.filter(({ hasReplies }) => hasReplies),
  };
}

function worstFirst(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || inSourceOrder(a, b);
}
