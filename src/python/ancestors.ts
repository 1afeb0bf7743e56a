import type { Binding } from "./bindings.ts";
import { type Meaning, meaningOf, type Origin } from "./names.ts";
import { innerScope } from "./scopes.ts";
import { childOf } from "./syntax.ts";

/** Different bases and bases of bases that are looked at: settings that are put together of mixins have dozens. */
const MAX_ANCESTORS = 100;

/** The same with those that were met before: each of the mixins names the one base they share. */
const MAX_MENTIONS = 512;

/** What a class inherits from, nearest first and each once, as far as the project shows it. */
export function* lineage(start: Origin): Generator<Meaning> {
  const open: Origin[] = [start];
  const met = new Set<unknown>([identityOf(start)]);
  let mentions = 0;
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (at.binding.kind !== "class") continue;
    for (const base of childOf(at.binding.node, "superclasses")?.children ?? []) {
      mentions += 1;
      if (mentions > MAX_MENTIONS) return;
      const meaning = meaningOf(at.source, base.kind === "subscript" ? (base.children[0] ?? base) : base);
      const identity = meaning?.origin ? identityOf(meaning.origin) : meaning?.name;
      if (meaning === undefined || met.has(identity)) continue;
      met.add(identity);
      yield meaning;
      if (met.size > MAX_ANCESTORS) return;
      if (meaning.origin !== undefined) open.push(meaning.origin);
    }
  }
}

/** A class and what it inherits from, nearest first, as far as the project shows it. */
export function withBases(found: Meaning): readonly Meaning[] {
  return found.origin === undefined ? [found] : [found, ...lineage(found.origin)];
}

/** The same for the same definition, through whichever module it was found. */
function identityOf({ binding }: Origin): unknown {
  return binding.kind === "class" ? binding.node : binding.at;
}

const NONE: readonly Binding[] = [];

/** What a class of the project has by a name in its own body, without what it inherits. */
export function declarations({ origin }: Meaning, name: string): readonly Binding[] {
  if (origin?.binding.kind !== "class") return NONE;
  return origin.source.bindings.names.get(innerScope(origin.binding.node))?.get(name)?.bindings ?? NONE;
}

export function declares(owner: Meaning, name: string): boolean {
  return declarations(owner, name).length > 0;
}

const ENUMS: ReadonlySet<string> = new Set(["enum.Enum", "enum.IntEnum", "enum.StrEnum"]);

/** Its instances are written out in it. */
export function isEnum(origin: Origin): boolean {
  return [...lineage(origin)].some(({ name }) => ENUMS.has(name));
}
