import { type Binding, isStatic } from "./bindings.ts";
import { bindingMeaning, type Meaning } from "./names.ts";
import type { Source } from "./source.ts";
import { childOf } from "./syntax.ts";

/** The class whose method calls it `self` or `cls`; undefined for every other parameter. */
export function receiverClass(source: Source, { at }: Binding): Meaning | undefined {
  const method = at.scope.opener;
  const owner = method?.scope.opener;
  if (method?.kind !== "function_definition" || owner?.kind !== "class_definition") return undefined;
  const [first] = childOf(method, "parameters")?.children ?? [];
  if (first !== at || isStatic(method, source.tree.text)) return undefined;
  const name = childOf(owner, "name");
  return name && bindingMeaning(source, { kind: "class", node: owner, at: name }, 0);
}
