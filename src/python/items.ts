import { itemType } from "./annotation-parts.ts";
import { annotationClass } from "./annotations.ts";
import { type Member, memberOf } from "./attributes.ts";
import type { Meaning } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** The class of one of many, as the annotation of a variable or an attribute says it: `orders: list[Order]`. */
export function itemClass(source: Source, many: Syntax, steps: number): Meaning | undefined {
  const declared = declarationOf(source, many, steps);
  const [only, ...others] = declared?.bindings ?? [];
  if (declared === undefined || only === undefined || others.length > 0) return undefined;
  const annotation = only.kind === "parameter" ? childOf(only.node, "type") : annotationOf(only);
  const item = annotation && itemType(declared.source, annotation);
  return item && annotationClass(declared.source, item, steps + 1);
}

function annotationOf(binding: Member["bindings"][number]): Syntax | undefined {
  return binding.kind === "assignment" ? binding.annotation : undefined;
}

function declarationOf(source: Source, many: Syntax, steps: number): Member | undefined {
  if (many.kind === "identifier")
    return { source, bindings: lookUp(source, textOf(source, many), many.scope) };
  if (many.kind !== "attribute") return undefined;
  const [object] = many.children;
  const name = childOf(many, "attribute");
  const owner = object && classOf(source, object, "value", steps + 1)?.origin;
  return owner && name && memberOf(owner, textOf(source, name));
}
