import { typeArguments } from "./annotations.ts";
import { parameterName } from "./bindings.ts";
import { bare } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const MUTABLE: ReadonlySet<string> = new Set([
  "list",
  "dictionary",
  "set",
  "list_comprehension",
  "dictionary_comprehension",
  "set_comprehension",
]);

const MAKERS: ReadonlySet<string> = new Set([
  "list",
  "dict",
  "set",
  "collections.Counter",
  "collections.OrderedDict",
  "collections.defaultdict",
  "collections.deque",
]);

/** A parameter whose default is a new list, dict or set that its annotation lets somebody change. */
export function hasMutableDefault(source: Source, parameter: Syntax): boolean {
  const value = childOf(parameter, "value");
  const type = childOf(parameter, "type");
  return value !== undefined && isMutable(source, bare(value)) && !(type && isReadOnly(source, type));
}

/** `None` says something else than the default: the annotation takes it beside a default that holds something, or the body asks for it. */
export function isNoneMeant(source: Source, parameter: Syntax): boolean {
  const value = childOf(parameter, "value");
  const type = childOf(parameter, "type");
  const isEmpty = value !== undefined && EMPTY.test(textOf(source, value));
  return (!isEmpty && takesNone(source, type)) || isAskedForNone(source, parameter);
}

const EMPTY = /^(?:\w+\(\s*\)|\[\s*\]|\{\s*\})$/;

/** One of the alternatives of an annotation is `None`. */
export function takesNone(source: Source, annotation: Syntax | undefined): boolean {
  if (annotation === undefined) return false;
  const type = bare(annotation);
  const head = headOf(type);
  if (head !== undefined && meaningOf(source, head)?.name === "typing.Optional") return true;
  return (
    partsOf(source, type)?.some((part) => bare(part).kind === "none" || takesNone(source, part)) ?? false
  );
}

/** The body compares it with `None` and doesn't put anything in its place. */
function isAskedForNone(source: Source, parameter: Syntax): boolean {
  const body = parameter.parent?.parent && childOf(parameter.parent.parent, "body");
  const at = parameterName(parameter);
  if (body === undefined || at === undefined) return false;
  const name = textOf(source, at);
  const comparisons = nodesWithin(source, "comparison_operator", body.start, body.end);
  const isAsked = comparisons.some(
    (each) => /^(\w+) is (?:not )?None$/.exec(textOf(source, each))?.[1] === name,
  );
  return isAsked && lookUp(source, name, body.scope).length === 1;
}

function isMutable(source: Source, value: Syntax): boolean {
  if (MUTABLE.has(value.kind)) return true;
  const made = value.kind === "call" ? headOf(value) : undefined;
  return made !== undefined && MAKERS.has(meaningOf(source, made)?.name ?? "");
}

/** Types that offer nothing to change a value with; those of `collections.abc` have the names of `typing`. */
const READ_ONLY: ReadonlySet<string> = new Set([
  ...["bool", "bytes", "complex", "float", "frozenset", "int", "object", "range", "str", "tuple"],
  ...["AbstractSet", "ByteString", "Callable", "Collection", "Container", "FrozenSet", "Iterable"].map(
    typing,
  ),
  ...["Literal", "LiteralString", "Mapping", "Reversible", "Sequence", "Sized", "Tuple"].map(typing),
]);

function typing(name: string): string {
  return `typing.${name}`;
}

const MAX_ALTERNATIVES = 64;

/** Every alternative but `None` is read-only. */
function isReadOnly(source: Source, annotation: Syntax): boolean {
  const open = [annotation];
  for (let seen = 0; seen < MAX_ALTERNATIVES; seen += 1) {
    const node = open.pop();
    if (node === undefined) return true;
    const type = bare(node);
    if (type.kind === "none") continue;
    const parts = partsOf(source, type);
    if (parts !== undefined) open.push(...parts);
    else if (!READ_ONLY.has(nameOf(source, type) ?? "")) return false;
  }
  return false;
}

/** What `X | Y`, `Optional[X]`, `Union[X, Y]` and `Annotated[X, …]` consist of. */
function partsOf(source: Source, type: Syntax): readonly Syntax[] | undefined {
  if (type.kind === "binary_operator" || type.kind === "union_type") return type.children;
  const head = headOf(type);
  switch (head && meaningOf(source, head)?.name) {
    case "typing.Optional":
    case "typing.Union":
      return typeArguments(type);
    case "typing.Annotated":
      return typeArguments(type).slice(0, 1);
    default:
      return undefined;
  }
}

function nameOf(source: Source, type: Syntax): string | undefined {
  const named = headOf(type) ?? type;
  const name = meaningOf(source, named)?.name;
  return name === "typing.Set" && isAbstract(source, named) ? "typing.AbstractSet" : name;
}

/** `collections.abc.Set` can't be changed, `typing.Set` can. */
function isAbstract(source: Source, set: Syntax): boolean {
  if (set.kind === "attribute") return /\babc\s*\.\s*Set$/.test(textOf(source, set));
  const bindings = lookUp(source, textOf(source, set), set.scope);
  return bindings.every((binding) => binding.kind === "import" && binding.module === "collections.abc");
}
