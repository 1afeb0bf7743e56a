import type { Finding } from "./finding.ts";
import { groupedBy } from "./grouped.ts";
import type { Looked } from "./looked.ts";
import type { Remark } from "./plan.ts";

/**
 * The remarks on each finding: those that know its fingerprint, or else one that has lost a finding of the same trace, because
 * its file got another name or its code moved on.
 */
export function remarksOn(
  findings: readonly Finding[],
  remarks: readonly Remark[],
  looked: Looked,
): ReadonlyMap<Finding, readonly Remark[]> {
  const knowing = groupedByKnown(remarks);
  const lost = losses(findings, remarks, looked);
  return new Map(
    findings.map((finding) => {
      const known = knowing.get(finding.fingerprint);
      const follower = known === undefined ? takeFrom(lost, finding, looked) : undefined;
      return [finding, known ?? (follower === undefined ? [] : [follower])];
    }),
  );
}

function groupedByKnown(remarks: readonly Remark[]): ReadonlyMap<string, readonly Remark[]> {
  const pairs = remarks.flatMap((remark) => remark.known.map(({ fingerprint }) => ({ fingerprint, remark })));
  const grouped = groupedBy(pairs, ({ fingerprint }) => fingerprint);
  return new Map(
    [...grouped].map(([fingerprint, alike]) => [fingerprint, alike.map(({ remark }) => remark)]),
  );
}

/** By trace, the remarks that stand for a finding that is no longer there under its fingerprint, once for each. */
function losses(
  findings: readonly Finding[],
  remarks: readonly Remark[],
  { isUnread }: Looked,
): ReadonlyMap<string, Remark[]> {
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const lost = new Map<string, Remark[]>();
  for (const remark of remarks) {
    // What was fixed and comes up elsewhere is another finding.
    if (remark.isMarkedFixed || isUnread(remark)) continue;
    for (const { fingerprint, trace } of remark.known) {
      if (trace === undefined || present.has(fingerprint)) continue;
      const alike = lost.get(trace);
      if (alike === undefined) lost.set(trace, [remark]);
      else alike.push(remark);
    }
  }
  return lost;
}

function takeFrom(
  lost: ReadonlyMap<string, Remark[]>,
  { path, trace }: Finding,
  { isReviewed }: Looked,
): Remark | undefined {
  const alike = trace === undefined ? undefined : lost.get(trace.key);
  if (trace === undefined || alike === undefined) return undefined;
  const at = alike.findIndex(
    (remark) =>
      !trace.isOfFile || remark.path === undefined || remark.path === path || !isReviewed(remark.path),
  );
  return at === -1 ? undefined : alike.splice(at, 1)[0];
}
