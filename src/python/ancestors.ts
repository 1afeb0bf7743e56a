import { type Meaning, meaningOf, type Origin } from "./names.ts";
import { childOf } from "./syntax.ts";

/** Bases and bases of bases that are looked at; hierarchies of real projects are far smaller. */
const MAX_ANCESTORS = 32;

/** What a class inherits from, nearest first, as far as the project shows it. */
export function* lineage(start: Origin): Generator<Meaning> {
  const open: Origin[] = [start];
  const seen = new Set<unknown>();
  let count = 0;
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (at.binding.kind !== "class" || seen.has(at.binding.node)) continue;
    seen.add(at.binding.node);
    for (const base of childOf(at.binding.node, "superclasses")?.children ?? []) {
      count += 1;
      if (count > MAX_ANCESTORS) return;
      const meaning = meaningOf(at.source, base.kind === "subscript" ? (base.children[0] ?? base) : base);
      if (meaning === undefined) continue;
      yield meaning;
      if (meaning.origin !== undefined) open.push(meaning.origin);
    }
  }
}
