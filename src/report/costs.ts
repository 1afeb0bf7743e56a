import type { Asker } from "../review/finding.ts";
import { byText } from "../review/order.ts";
import { dismissedIn, type Plan } from "../review/plan.ts";
import { type Links, quote } from "./comment.ts";
import { table } from "./lists.ts";

interface Cost {
  readonly item: Asker;
  findings: number;
  passed: number;
}

const BYTES = 5_000;

/**
 * What each line of a checklist cost, the dearest first: how many findings follow from it, and how many of them, or besides, people
 * let pass. A line that is let pass again and again is one that its owner may want to change.
 */
export function costTable(plan: Plan, links: Links): string {
  const { review } = plan;
  const dismissed = dismissedIn(plan);
  const costs = new Map<string, Cost>();
  const costOf = (item: Asker) => {
    const key = JSON.stringify([item.file, item.line, item.text]);
    const cost = costs.get(key) ?? { item, findings: 0, passed: 0 };
    costs.set(key, cost);
    return cost;
  };
  for (const finding of review.findings) {
    for (const item of finding.items) {
      costOf(item).findings += 1;
      if (dismissed.has(finding)) costOf(item).passed += 1;
    }
  }
  for (const { items } of review.permitted) for (const item of items) costOf(item).passed += 1;
  const rows = [...costs.values()]
    .sort((a, b) => b.findings - a.findings || b.passed - a.passed || inOrder(a.item, b.item))
    .map(({ item, findings, passed }) => [
      quote(item, links),
      String(findings),
      passed === 0 ? "" : String(passed),
    ]);
  const shape = {
    heads: ["What each line of the checklists cost", "Findings", "Let pass"],
    numbers: [1, 2],
    bytes: BYTES,
  };
  return table(shape, rows);
}

function inOrder(a: Asker, b: Asker): number {
  return byText(a.file, b.file) || a.line - b.line;
}
