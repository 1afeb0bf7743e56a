import type { Above } from "./above.ts";
import type { ReadItem } from "./read-item.ts";

/** Of code, and no ability: "design APIs" may be one, "when to use this" speaks of the agent. */
const PLAIN_ORDER =
  /^(?:always|never|do not|don't|prefer|avoid|ensure|leverage|keep|follow|apply|raise|return|inject|use(?! (?:when|if|for|me|it|this|these|proactively)\b))\b/i;
const FEWEST = 3;

/** What stands right above each list most of whose entries begin with a plain order. */
export function listsOfOrders(items: readonly ReadItem[]): ReadonlySet<Above> {
  const counts = new Map<Above, { readonly all: number; readonly orders: number }>();
  for (const { above, text, form } of items) {
    const nearest = above.at(-1);
    if (form !== "entry" || nearest === undefined || /\bwhen\b/i.test(nearest.text)) continue;
    const { all, orders } = counts.get(nearest) ?? { all: 0, orders: 0 };
    counts.set(nearest, { all: all + 1, orders: orders + (PLAIN_ORDER.test(text) ? 1 : 0) });
  }
  const found = [...counts].filter(([, { all, orders }]) => all >= FEWEST && orders * 2 > all);
  return new Set(found.map(([nearest]) => nearest));
}
