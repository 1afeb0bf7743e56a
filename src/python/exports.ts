import { decisive } from "./alternatives.ts";
import type { Binding } from "./bindings.ts";
import { bindingMeaning, MAX_HOPS, type Meaning } from "./names.ts";
import { publicName } from "./public-names.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";

/** What `from module import name` means in a file. */
export function importedMeaning(
  source: Source,
  module: string,
  name: string,
  hops: number,
): Meaning | undefined {
  if (hops > MAX_HOPS) return undefined;
  const target = source.project.find(module, source.path);
  const found = target && exported(target, name, hops);
  if (found !== undefined) return found;
  return { name: publicName(dotted(absolute(module, source.path), name)), origin: undefined };
}

/** What a module offers under a name, through its own imports too. */
export const exported = remembered((target: Source, name: string, hops: number): Meaning | undefined => {
  for (const { source, bindings } of offers(target, name)) {
    const binding = decisive(bindings);
    return binding && bindingMeaning(source, binding, hops + 1);
  }
  return undefined;
});

/** Modules that one wildcard import leads to, through wildcards in them, at most. */
const MAX_WILDCARDS = 32;

interface Offer {
  readonly source: Source;
  readonly bindings: readonly Binding[];
}

/** The modules that bind a name for those who import it from `target`. */
function* offers(target: Source, name: string): Generator<Offer> {
  for (const source of withWildcards(target)) {
    const bindings = source.bindings.names.get(source.tree.root.scope)?.get(name)?.bindings;
    if (bindings !== undefined) yield { source, bindings };
  }
}

/** A module, then what it imports everything of. */
export function* withWildcards(target: Source): Generator<Source> {
  const open = [target];
  const seen = new Set(open);
  for (let source = open.shift(); source !== undefined; source = open.shift()) {
    yield source;
    for (const wildcard of source.wildcards.slice(0, MAX_WILDCARDS)) {
      const next = source.project.find(wildcard, source.path);
      if (next === undefined || seen.has(next) || seen.size > MAX_WILDCARDS) continue;
      seen.add(next);
      open.push(next);
    }
  }
}

/** The full name of a module that is imported with leading dots. */
export function absolute(module: string, path: string): string {
  const dots = module.length - module.replace(/^\.+/, "").length;
  if (dots === 0) return module;
  const folders = path.split("/").slice(0, -1);
  return dotted(...folders.slice(0, Math.max(0, folders.length - dots + 1)), module.slice(dots));
}

export function dotted(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(".");
}
