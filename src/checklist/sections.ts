import { type Above, ENTRY } from "./above.ts";
import type { Aside } from "./aside.ts";
import { isPointer } from "./heading-asides.ts";
import { isOrder } from "./norms.ts";

/**
 * What the headings above an item make of it. `rules`: what no rule answers is for people. `work`: steps of the agent, which
 * ask something of the code only where a rule says so. `focus`: a list of subjects, which asks where it orders. An aside asks
 * for nothing; a `soft` one but where it orders.
 */
export type Section =
  | "rules"
  | "focus"
  | "topic"
  | "work"
  | "open"
  | { readonly aside: Aside; readonly isSoft: boolean };

/** What a whole page may be; an agent's own page is titled with its skill. */
const OF_PAGES: ReadonlySet<Aside> = new Set(["an output template", "an example", "about the project"]);

/** The nearest heading that says something decides; the page's title says little about what stands below others. */
export function sectionOf(above: readonly Above[]): Section {
  let found: Exclude<Section, "open" | object> | undefined;
  let isOrdered = false;
  /** Rules, or what is like them, stand nearer than a soft aside. */
  let isGuarded = false;
  let isNearest = true;
  let hasRules = false;
  /** Nested in an item, which is a step where the agent's work is told. */
  const isStep = above.some(({ rank }) => rank >= ENTRY);
  for (const [index, { text, rank, kind }] of [...above.entries()].reverse()) {
    if (rank >= ENTRY) {
      if (/^examples?\b/i.test(text)) return { aside: "an example", isSoft: false };
      if (isPointer(text)) return { aside: "about the project", isSoft: false };
      if (OF_COMMITS.test(text)) return { aside: "the agent's own work", isSoft: false };
      isOrdered ||=
        isOrder(text) || LOOKED_FOR.test(text) || /\b(?:with|for|using|includ(?:e|ing)):$/.test(text);
      continue;
    }
    const isTitle = index === 0 && rank === 1 && above.length > 1;
    if (kind === "strict") return found === "work" && !isOrdered ? "work" : "rules";
    // "Backend instructions" are of all kinds.
    if (isTitle && kind === "work") continue;
    const isRules = kind === "rules" || kind === "focus";
    hasRules ||= isRules;
    isGuarded ||= isRules || kind === "quality";
    if (kind === "focus" && isNearest) found = "focus";
    else if (isRules) found = found === "work" || found === "focus" ? found : "rules";
    else if (typeof kind !== "object") found ??= kind === "quality" ? "topic" : kind;
    else if (kind.aside === "about the project" && isChecked(above.slice(0, index))) found ??= "topic";
    else if (kind.hold === "loose" && (found !== undefined || isStep)) found = "work";
    else if (
      isTitle
        ? !hasRules && kind.hold === "firm" && OF_PAGES.has(kind.aside)
        : kind.hold !== "soft" || !isGuarded
    ) {
      return { aside: kind.aside, isSoft: kind.hold === "soft" && kind.aside === "about the project" };
    }
    isNearest = false;
  }
  return isOrdered ? "rules" : (found ?? "open");
}

/** "Write commit messages like this:", and then how. */
const OF_COMMITS = /\b(?:commit (?:messages?|titles?|format|style|conventions?)|conventional commits?)\b/i;

/** "Review the code for flaws:", and then which. */
const LOOKED_FOR = /^(?:check|review|scan|audit|inspect|search|look|watch)\b[^:]* for\b[^:]*:$/i;

/** Within a list of what is checked, "Edge cases" and "Dependencies" are what is checked. */
function isChecked(outer: readonly Above[]): boolean {
  return outer.some(
    ({ rank, kind, text }) => rank !== 1 && (kind === "strict" || kind === "rules") && CHECKS.test(text),
  );
}

const CHECKS = /\b(?:check|checks|checklist|review|look for|verify|flag)\b/i;
