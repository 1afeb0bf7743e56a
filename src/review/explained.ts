import { reachMatcher } from "../checklist/reach.ts";
import { activeRules } from "./active.ts";
import { isPython, type Skipped } from "./change.ts";
import type { Config } from "./config-schema.ts";
import { type Contradiction, contradictions } from "./contradictions.ts";
import type { Guided } from "./guided.ts";
import type { ActiveRule } from "./review.ts";
import { whyLeftOut } from "./reviewed-paths.ts";

/** A checklist, whether it applies to a path, and the sentence that says why. */
export interface Applying {
  readonly path: string;
  readonly bundled: boolean;
  readonly applies: boolean;
  readonly because: string;
  /** Items of it that Rubric checks. */
  readonly enforced: number;
}

/** What is asked of one file, and by whom. */
export interface Explained {
  readonly path: string;
  /** Why nothing of all this is checked in it: the end of a sentence that starts with the path. */
  readonly aside: string | undefined;
  /** In order of precedence. */
  readonly checklists: readonly Applying[];
  readonly rules: readonly ActiveRule[];
  /** Rules that checklists ask for and the configuration turns off. */
  readonly off: readonly string[];
  readonly contradictions: readonly Contradiction[];
  readonly unread: readonly Skipped[];
}

export function explainPath(path: string, { checklists, copies, unread }: Guided, config: Config): Explained {
  const applying = checklists.filter(({ reach }) => reachMatcher(reach)(path));
  const rules = activeRules(applying, config.rules);
  const active = new Set(rules.map(({ rule }) => rule));
  const asked = activeRules(applying, {});
  return {
    path,
    aside: asideOf(path, config),
    checklists: [
      ...checklists.map((checklist) => ({
        path: checklist.path,
        bundled: checklist.bundled,
        applies: applying.includes(checklist),
        because: checklist.reach.because,
        enforced: checklist.items.filter(({ state }) => state === "enforced").length,
      })),
      ...copies.map((copy) => ({
        path: copy.path,
        bundled: false,
        applies: false,
        because: `It has the same text as ${copy.of}, which counts for both.`,
        enforced: 0,
      })),
    ],
    rules,
    off: asked.map(({ rule }) => rule).filter((rule) => !active.has(rule)),
    contradictions: contradictions(applying),
    unread,
  };
}

function asideOf(path: string, config: Config): string | undefined {
  if (!isPython(path)) return "is not a Python file, so no rule is checked in it";
  const why = whyLeftOut(config)(path);
  return why && `${why.reason}, so no rule is checked in it`;
}
