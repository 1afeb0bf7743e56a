import { itemType, valueType } from "./annotation-parts.ts";
import { annotationClass, typeArguments } from "./annotations.ts";
import { type Member, memberOf } from "./attributes.ts";
import type { Binding } from "./bindings.ts";
import { positional } from "./dependencies.ts";
import { IO_ITEMS } from "./io-results.ts";
import { MONGO_PARTS } from "./mongo.ts";
import { headOf, type Meaning, meaningOf, methodName, type Origin } from "./names.ts";
import { resultClass } from "./results.ts";
import { innerScope } from "./scopes.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf, MAX_STEPS } from "./values.ts";

/**
 * The class of one of many: as the annotation of a variable or an attribute says it (`orders: list[Order]`), or as what gives them
 * is known to. They may be put in order, and some of them left out.
 */
export function itemClass(source: Source, many: Syntax, steps: number): Meaning | undefined {
  if (steps > MAX_STEPS) return undefined;
  const [first] = many.children;
  switch (many.kind) {
    case "parenthesized_expression":
      return first && itemClass(source, first, steps + 1);
    case "subscript":
      return first && isSlice(many) ? itemClass(source, first, steps + 1) : undefined;
    case "generator_expression":
    case "list_comprehension":
    case "set_comprehension":
      return first && classOf(source, first, "value", steps + 1);
    case "call":
      return iteratedClass(source, many, steps + 1);
    default:
      return partClass(source, many, itemType, steps) ?? assignedClass(source, many, steps);
  }
}

/** The class of what is taken out by its key or its place: `rooms[name]`, `orders[0]`. */
export function elementClass(source: Source, subscript: Syntax, steps: number): Meaning | undefined {
  const [many] = subscript.children;
  const [key, ...others] = typeArguments(subscript);
  if (many === undefined || key === undefined || others.length > 0 || isSlice(subscript)) return undefined;
  const part = MONGO_PARTS.get(classOf(source, many, "value", steps + 1)?.name ?? "");
  if (part !== undefined) return { name: part, origin: undefined };
  return partClass(source, many, valueType, steps) ?? itemClass(source, many, steps);
}

function isSlice({ children }: Syntax): boolean {
  return children.some(({ kind }) => kind === "slice");
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

/** `next(orders)`, `max(orders)`; `next(get_session())` gives what a dependency would, unless that is async: it raises then. */
export function chosenClass(source: Source, call: Syntax, steps: number): Meaning | undefined {
  const [many, other] = [positional(call, 0), positional(call, 1)];
  if (many === undefined || (other !== undefined && other.kind !== "none")) return undefined;
  return yieldedClass(source, call, many, steps) ?? itemClass(source, many, steps + 1);
}

function yieldedClass(source: Source, call: Syntax, many: Syntax, steps: number): Meaning | undefined {
  const [chooser, generator] = [headOf(call), many.kind === "call" ? headOf(many) : undefined];
  if (chooser === undefined || generator === undefined || textOf(source, chooser) !== "next")
    return undefined;
  const meaning = meaningOf(source, generator);
  const binding = meaning?.origin?.binding;
  if (binding?.kind === "function" && innerScope(binding.node).isAsync) return undefined;
  return resultClass(meaning, "dependency", steps + 1);
}

const SAME_ITEMS: ReadonlySet<string | undefined> = new Set([
  "frozenset",
  "iter",
  "list",
  "reversed",
  "set",
  "sorted",
  "tuple",
]);

/** What a call gives one after the other: what it is given, what a mapping holds, what a library's method finds. */
function iteratedClass(source: Source, call: Syntax, steps: number): Meaning | undefined {
  const head = headOf(call);
  const many = positional(call, 0);
  if (head === undefined) return undefined;
  if (many !== undefined && SAME_ITEMS.has(meaningOf(source, head)?.name))
    return itemClass(source, many, steps);
  const method = methodName(source, call);
  const [object] = head.children;
  if (method === undefined || object === undefined) return undefined;
  if (method === "values") return partClass(source, object, valueType, steps);
  const item = IO_ITEMS.get(`${classOf(source, object, "value", steps)?.name}.${method}`);
  return item === undefined ? undefined : { name: item, origin: undefined };
}

type PartType = (source: Source, annotation: Syntax) => Syntax | undefined;

function partClass(source: Source, many: Syntax, typeOf: PartType, steps: number): Meaning | undefined {
  const declared = onlyDeclaration(source, many, steps);
  if (declared === undefined) return undefined;
  const { binding } = declared;
  const annotation = binding.kind === "parameter" ? childOf(binding.node, "type") : annotationOf(binding);
  const part = annotation && typeOf(declared.source, annotation);
  return part && annotationClass(declared.source, part, steps + 1);
}

function annotationOf(binding: Binding): Syntax | undefined {
  return binding.kind === "assignment" ? binding.annotation : undefined;
}

/** Without an annotation, it is as many as its one value is. */
function assignedClass(source: Source, many: Syntax, steps: number): Meaning | undefined {
  const declared = onlyDeclaration(source, many, steps);
  if (declared?.binding.kind !== "assignment" || annotationOf(declared.binding) !== undefined)
    return undefined;
  const { value } = declared.binding;
  return value && itemClass(declared.source, value, steps + 1);
}

function onlyDeclaration(source: Source, many: Syntax, steps: number): Origin | undefined {
  const declared = declarationOf(source, many, steps);
  const [only, ...others] = declared?.bindings ?? [];
  if (declared === undefined || only === undefined || others.length > 0) return undefined;
  return { source: declared.source, binding: only };
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
