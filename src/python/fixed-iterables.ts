import type { Binding } from "./bindings.ts";
import { isOfFewRows } from "./few-rows.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const LITERALS = new Set(["dictionary", "list", "set", "string", "tuple"]);

/** Constants, enums and ranges, also sorted or numbered. */
const FIXED =
  /^(?:(?:enumerate|list|reversed|sorted|tuple)\()?(?:range\(|(?:\w+\.)*_*[A-Z]\w*(?:\.(?:items|keys|values)\(\))?\)?$)/;

/** What is in one is written down with it: `for town, names in TOWNS.items()`. */
const CONSTANT =
  /^(?:(?:enumerate|list|reversed|sorted|tuple)\()?(?:\w+\.)*_*[A-Z][A-Z0-9_]*(?:\.(?:items|values)\(\))?\)?$/;

/** What is gone through is what the author wrote down, or no more than that would be. */
export function isFixed(source: Source, iterable: Syntax, steps: number): boolean {
  if (LITERALS.has(iterable.kind) || FIXED.test(textOf(source, iterable))) return true;
  if (isOverFixed(source, iterable, steps) || isOfFewRows(source, iterable)) return true;
  const collection = iterable.kind === "call" ? viewed(source, iterable) : iterable;
  if (collection?.kind !== "identifier") return false;
  const bindings = lookUp(source, textOf(source, collection), collection.scope);
  return bindings.length > 0 && bindings.every((each) => isBoundToFixed(source, each, steps));
}

function isBoundToFixed(source: Source, binding: Binding, steps: number): boolean {
  const many = binding.kind === "each" ? binding.many : unpackedFrom(binding);
  if (many !== undefined) return CONSTANT.test(textOf(source, many));
  const value = binding.kind === "assignment" ? binding.value : undefined;
  return value !== undefined && (isWrittenOut(value) || isOverFixed(source, value, steps));
}

/** `towns` of `for town, names in towns` */
function unpackedFrom({ kind, at }: Binding): Syntax | undefined {
  const pattern = kind === "other" ? at.parent : undefined;
  const loop = pattern?.kind === "pattern_list" ? pattern.parent : undefined;
  return loop?.kind === "for_statement" ? childOf(loop, "right") : undefined;
}

/** `table` of `table.items()` and of `enumerate(table)`. */
function viewed(source: Source, call: Syntax): Syntax | undefined {
  const callee = childOf(call, "function");
  const [object, method] = callee?.kind === "attribute" ? callee.children : [];
  if (method !== undefined)
    return /^(?:items|keys|values)$/.test(textOf(source, method)) ? object : undefined;
  const isView = callee !== undefined && /^(?:enumerate|list|reversed|sorted)$/.test(textOf(source, callee));
  return isView ? childOf(call, "arguments")?.children[0] : undefined;
}

/** An empty one is filled somewhere. */
function isWrittenOut({ kind, children }: Syntax): boolean {
  return LITERALS.has(kind) && children.length > 0;
}

const COMPREHENSIONS = new Set(["dictionary_comprehension", "list_comprehension", "set_comprehension"]);

/** `[report(number) for number in range(1, 3)]`, as long as no more than its length is told of another. */
function isOverFixed(source: Source, { kind, children }: Syntax, steps: number): boolean {
  if (!COMPREHENSIONS.has(kind) || steps > MAX_STEPS) return false;
  const clauses = children.filter((each) => each.kind === "for_in_clause");
  return clauses.every((clause) => {
    const iterable = childOf(clause, "right");
    if (iterable === undefined || /^range\(.*[a-z]/.test(textOf(source, iterable).slice(0, 100)))
      return false;
    return isFixed(source, iterable, steps + 1);
  });
}

/** Comprehensions over comprehensions. */
const MAX_STEPS = 4;
