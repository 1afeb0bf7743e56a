import type { Change } from "../../src/review/change.ts";
import type { Guidance, Host } from "../../src/review/host.ts";
import type { Plan, Remark } from "../../src/review/plan.ts";
import type { ActiveRule } from "../../src/review/review.ts";
import { selectRules } from "../../src/review/select.ts";
import { RULES } from "../../src/rules/registry.ts";

/** What a host has; nothing of what is not told. */
export interface Hosted {
  /** The text of the configuration. */
  readonly config?: string;
  readonly guidance?: Partial<Guidance>;
  readonly change?: Partial<Change>;
  readonly remarks?: readonly Remark[];
}

export function changeWith(over: Partial<Change> = {}): Change {
  return { files: [], removed: [], skipped: [], others: [], modules: new Map(), folders: [], ...over };
}

/** A host that is asked about what is told here, and the plans that it was handed. */
export function hostWith({ config, guidance, change, remarks = [] }: Hosted) {
  const published: Plan[] = [];
  const host: Host = {
    config: async () => (config === undefined ? undefined : { path: ".github/rubric.yml", text: config }),
    guidance: async () => ({ checklists: [], unread: [], ...guidance }),
    change: async () => changeWith(change),
    remarks: async () => remarks,
    publish: async (plan) => {
      published.push(plan);
    },
  };
  return { host, published };
}

/** Rules without any checklist, by their names. */
export function selected(names: string): readonly ActiveRule[] {
  const selection = selectRules(names, RULES);
  if ("reason" in selection) throw new Error(selection.reason);
  return selection.active;
}
