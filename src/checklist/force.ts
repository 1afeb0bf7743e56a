import type { Options, Severity } from "../rules/rule.ts";
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

/** Options that an item's words set. A rule without an entry has none that words can set. */
const READERS: Readonly<Record<string, (item: Item) => Options>> = {
  "docs/missing-docstring": docstringKinds,
};

export function optionsFor(rule: string, item: Item): Options {
  return READERS[rule]?.(item) ?? {};
}

/** Only what the item names; a function in a class is a function to most people. Without a name, the rule's own default. */
function docstringKinds({ text }: Item): Options {
  const names = {
    module: /\bmodules?\b/i,
    class: /\bclass(?:es)?\b/i,
    method: /\b(?:methods?|functions?)\b/i,
    function: /\bfunctions?\b/i,
  };
  const kinds = Object.entries(names).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));
  return kinds.length === 0 ? {} : { kinds };
}
