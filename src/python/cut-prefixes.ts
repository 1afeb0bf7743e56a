import { withBases } from "./ancestors.ts";
import { stringValue } from "./expressions.ts";
import { identifiersNamed } from "./named-identifiers.ts";
import { remembered } from "./remembered.ts";
import { classAround, innerScope, type SyntaxScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What a class's name begins with and the class, or what it inherits from, takes off: `cls.__name__.removeprefix("as_")`. */
export function cutPrefix(source: Source, definition: Syntax): string | undefined {
  const at = childOf(definition, "name");
  if (at === undefined) return undefined;
  const name = textOf(source, at);
  const found = { name, origin: { source, binding: { kind: "class" as const, node: definition, at } } };
  const prefixes = withBases(found).flatMap(({ origin }) =>
    origin?.binding.kind === "class"
      ? (cuts(origin.source, "prefixes")?.get(innerScope(origin.binding.node)) ?? [])
      : [],
  );
  return prefixes.find((prefix) => prefix !== "" && name.startsWith(prefix));
}

const CUTTING = ["lstrip", "removeprefix"];

/** By the class in which it is done. */
const cuts = remembered((source: Source, _: "prefixes"): ReadonlyMap<SyntaxScope, readonly string[]> => {
  const found = new Map<SyntaxScope, string[]>();
  for (const name of CUTTING.flatMap((each) => identifiersNamed(source, each))) {
    const around = classAround(name.scope);
    const prefix = prefixCutBy(source, name);
    if (around === undefined || prefix === undefined) continue;
    const known = found.get(around) ?? [];
    known.push(prefix);
    found.set(around, known);
  }
  return found;
});

function prefixCutBy(source: Source, method: Syntax): string | undefined {
  const callee = method.field === "attribute" ? method.parent : undefined;
  const of = callee && childOf(callee, "object");
  if (of === undefined || callee?.parent?.kind !== "call" || !/\.__name__$/.test(textOf(source, of)))
    return undefined;
  const given = childOf(callee.parent, "arguments")?.children[0];
  return given && stringValue(source, given);
}
