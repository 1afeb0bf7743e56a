import { itemType, valueType } from "./annotation-parts.ts";
import { annotationClass, typeArguments } from "./annotations.ts";
import { type Member, memberOf } from "./attributes.ts";
import { headOf, type Meaning, methodName } from "./names.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** The class of one of many, as the annotation of a variable or an attribute says it: `orders: list[Order]`. */
export function itemClass(source: Source, many: Syntax, steps: number): Meaning | undefined {
  const head = many.kind === "call" && methodName(source, many) === "values" ? headOf(many) : undefined;
  const [mapping] = head?.children ?? [];
  if (mapping !== undefined) return partClass(source, mapping, valueType, steps);
  return partClass(source, many, itemType, steps);
}

/** The class of what is taken out by its key or its place: `rooms[name]`, `orders[0]`. */
export function elementClass(source: Source, subscript: Syntax, steps: number): Meaning | undefined {
  const [many] = subscript.children;
  const [key, ...others] = typeArguments(subscript);
  if (many === undefined || key === undefined || others.length > 0 || key.kind === "slice") return undefined;
  return partClass(source, many, elementType, steps);
}

/** The class of what a mapping gives for a key: `rooms.get(name)`, or nothing. */
export function gottenClass(source: Source, call: Syntax, steps: number): Meaning | undefined {
  const method = methodName(source, call);
  const [mapping] = headOf(call)?.children ?? [];
  const isTaking = method === "get" || method === "pop";
  if (!isTaking || mapping === undefined || childOf(call, "arguments")?.children.length !== 1)
    return undefined;
  return partClass(source, mapping, valueType, steps);
}

type PartType = (source: Source, annotation: Syntax) => Syntax | undefined;

const elementType: PartType = (source, annotation) =>
  valueType(source, annotation) ?? itemType(source, annotation);

function partClass(source: Source, many: Syntax, typeOf: PartType, steps: number): Meaning | undefined {
  const declared = declarationOf(source, many, steps);
  const [only, ...others] = declared?.bindings ?? [];
  if (declared === undefined || only === undefined || others.length > 0) return undefined;
  const annotation = only.kind === "parameter" ? childOf(only.node, "type") : annotationOf(only);
  const part = annotation && typeOf(declared.source, annotation);
  return part && annotationClass(declared.source, part, steps + 1);
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
