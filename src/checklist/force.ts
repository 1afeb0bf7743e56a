import type { Severity } from "../rules/rule.ts";
import type { Item } from "./checklist.ts";

const STRONG = /\b(?:never|must|critical|mandatory|obligatory|non-negotiable|strictly|zero tolerance)\b/i;
const WEAK =
  /\b(?:consider|where(?:ver)? (?:appropriate|possible|beneficial|sensible|needed|useful|it makes sense)|when (?:appropriate|possible|beneficial|needed|useful|practical)|if (?:possible|appropriate|needed)|ideally|try to|as appropriate|nice to have)\b/i;

/** How much an item's own words, or else the nearest heading that says so, press for what it asks. */
export function severityFor(item: Item, usual: Severity): Severity {
  for (const text of [item.text, ...item.headings.toReversed()]) {
    if (WEAK.test(text)) return "note";
    if (STRONG.test(text)) return "error";
  }
  return usual;
}
