import type { Binding } from "./bindings.ts";
import { bare, stringValue } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What `__all__` lists; undefined where there is none, or where it is made in a way that can't be read. */
export function exportedNames(source: Source): ReadonlySet<string> | undefined {
  const bindings = source.bindings.names.get(source.tree.root.scope)?.get("__all__")?.bindings ?? [];
  const lists = bindings.filter(isMade);
  const names = lists.flatMap((list) => [...namesIn(source, addedBy(list))]);
  const known = names.filter((name) => name !== undefined);
  return lists.length === 0 || known.length < names.length ? undefined : new Set(known);
}

/** `__all__: list[str]` only announces it. */
function isMade(binding: Binding): boolean {
  return binding.kind !== "assignment" || binding.value !== undefined;
}

/** Of `__all__ = …` and of `__all__ += …`. */
function addedBy(binding: Binding): Syntax | undefined {
  if (binding.kind === "assignment") return binding.value;
  const { parent } = binding.at;
  return parent?.kind === "augmented_assignment" ? childOf(parent, "right") : undefined;
}

/** Names in a list, in a sum of lists; what another module lists is defined there. Undefined for anything else. */
function* namesIn(source: Source, list: Syntax | undefined): Generator<string | undefined> {
  const open = [list];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const value = bare(node);
    if (value.kind === "list" || value.kind === "tuple" || value.kind === "expression_list") {
      for (const each of value.children) yield stringValue(source, each);
    } else if (value.kind === "binary_operator") {
      open.push(...value.children);
    } else if (!textOf(source, value).endsWith(".__all__")) {
      yield undefined;
    }
  }
  if (list === undefined) yield undefined;
}
