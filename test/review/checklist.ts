import type { Checklist, CompiledItem } from "../../src/checklist/checklist.ts";
import { everywhere } from "../../src/checklist/reach.ts";

/** An item that no rule answers, but for what is told here. */
export function itemWith(over: Partial<CompiledItem> = {}): CompiledItem {
  return {
    line: 1,
    text: "x",
    headings: [],
    polarity: "want",
    state: "manual",
    reason: undefined,
    bindings: [],
    against: [],
    ...over,
  };
}

/** An agent file that applies everywhere. */
export function checklistWith(
  path: string,
  items: readonly CompiledItem[],
  over: Partial<Checklist> = {},
): Checklist {
  const reach = everywhere("An agent file applies everywhere.");
  return { path, bundled: false, reach, name: path, description: undefined, items, notes: [], ...over };
}
