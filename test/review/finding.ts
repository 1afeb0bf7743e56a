import type { Finding } from "../../src/review/finding.ts";
import type { Review } from "../../src/review/review.ts";

/** What a rule that forbids `bad` says of a line; of all else what is told here. */
export function findingWith(over: Partial<Finding> = {}): Finding {
  const { line = 1 } = over;
  return {
    rule: "x/bad",
    severity: "error",
    path: "a.py",
    line,
    column: 1,
    endLine: line,
    endColumn: 4,
    message: "`bad` is bad.",
    fingerprint: `print-${line}`,
    items: [],
    ...over,
  };
}

/** A review of one file that found nothing, but for what is told here. */
export function reviewWith(over: Partial<Review> = {}): Review {
  const files = { reviewed: 1, skipped: [] };
  return { verdict: "success", findings: [], files, permitted: [], crashes: [], checklists: [], ...over };
}
