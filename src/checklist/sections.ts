import { type Above, ENTRY } from "./above.ts";
import type { Aside } from "./heading-kinds.ts";
import { isOrder } from "./norms.ts";

/**
 * What the headings above an item make of it. `rules`: what no rule answers is for people. `work`: steps of the agent, which
 * ask something of the code only where a rule says so. An aside asks for nothing; a `soft` one but where it orders.
 */
export type Section =
  | "rules"
  | "topic"
  | "work"
  | "open"
  | { readonly aside: Aside; readonly isSoft: boolean };

/** What a whole page may be; an agent's own page is titled with its skill. */
const OF_PAGES: ReadonlySet<Aside> = new Set(["an output template", "an example", "about the project"]);

/** The nearest heading that says something decides; the page's title says little about what stands below others. */
export function sectionOf(above: readonly Above[]): Section {
  let found: "rules" | "topic" | "work" | undefined;
  let isOrdered = false;
  /** Rules, or what is like them, stand nearer than a soft aside. */
  let isGuarded = false;
  for (const [index, { text, rank, kind }] of [...above.entries()].reverse()) {
    if (rank >= ENTRY) {
      if (/^examples?\b/i.test(text)) return { aside: "an example", isSoft: false };
      isOrdered ||= isOrder(text) || /\b(?:with|for|using|includ(?:e|ing)):$/.test(text);
      continue;
    }
    const isTitle = index === 0 && rank === 1 && above.length > 1;
    if (kind === "strict") return found === "work" && !isOrdered ? "work" : "rules";
    isGuarded ||= kind === "rules" || kind === "quality";
    if (kind === "rules") found = found === "work" ? "work" : "rules";
    else if (typeof kind !== "object") found ??= kind === "quality" ? "topic" : kind;
    else if (isTitle ? kind.isFirm && OF_PAGES.has(kind.aside) : kind.isFirm || !isGuarded) {
      return { aside: kind.aside, isSoft: !kind.isFirm && kind.aside === "about the project" };
    }
  }
  return isOrdered ? "rules" : (found ?? "open");
}
