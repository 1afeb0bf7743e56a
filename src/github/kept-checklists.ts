import { createHash } from "node:crypto";
import type { Checklist, ChecklistSource } from "../checklist/checklist.ts";
import type { Compiler } from "../review/compiling.ts";
import { kept } from "./cache.ts";

const MOST_CHARACTERS = 24_000_000;
/** What an item costs besides its words: its bindings, mostly. */
const ITEM = 1_000;

/** Compiles each agent file once, whatever repository it is in, while it is used now and then. What was refused is tried again. */
export function keepsChecklists(compiler: Compiler): Compiler {
  const checklists = kept<Checklist>(MOST_CHARACTERS, sizeOf);
  return async (sources, signal) => {
    const wanted = sources.map((source) => {
      const key = keyOf(source);
      return { source, key, compiled: checklists.get(key) };
    });
    const missing = wanted.filter(({ compiled }) => compiled === undefined);
    const compiled =
      missing.length === 0
        ? []
        : await compiler(
            missing.map(({ source }) => source),
            signal,
          );
    const fresh = new Map(missing.map(({ key }, index) => [key, compiled[index]]));
    for (const [key, made] of fresh) {
      if (made !== undefined && !("reason" in made)) checklists.set(key, made);
    }
    return wanted.flatMap((each) => each.compiled ?? fresh.get(each.key) ?? []);
  };
}

/** Of all that a checklist is made of. */
function keyOf({ path, bundled, reach, text }: ChecklistSource): string {
  return createHash("sha256")
    .update(JSON.stringify([path, bundled, reach ?? null, text]))
    .digest("hex");
}

function sizeOf({ items }: Checklist): number {
  return items.reduce((sum, { text }) => sum + text.length + ITEM, 0);
}
