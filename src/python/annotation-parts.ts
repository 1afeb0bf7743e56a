import { annotationClass, typeArguments } from "./annotations.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import type { Source } from "./source.ts";
import { textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** A piece of an annotation, in the file in which it is written. */
export interface Part {
  readonly source: Source;
  readonly node: Syntax;
  /** What `Annotated` adds to a type. */
  readonly isMetadata: boolean;
}

/** Pieces of one annotation, and of the aliases in it, that are looked at. */
const MAX_PARTS = 100;

/** Generic types whose arguments are no types of values. */
const CLOSED: ReadonlySet<string | undefined> = new Set(["type", "typing.Literal", "typing.Type"]);

/** All that an annotation is made of, what the project's aliases stand for included. */
export function* partsOf(source: Source, annotation: Syntax): Generator<Part> {
  const open: Part[] = [{ source, node: annotation, isMetadata: false }];
  for (let count = 0; count < MAX_PARTS; count += 1) {
    const part = open.pop();
    if (part === undefined) return;
    yield part;
    if (!part.isMetadata) open.push(...innerParts(part));
  }
}

function innerParts({ source, node }: Part): readonly Part[] {
  switch (node.kind) {
    case "call":
      return [];
    case "identifier":
    case "attribute":
      return aliased(meaningOf(source, node));
    case "generic_type":
    case "subscript": {
      const head = headOf(node);
      const name = head && meaningOf(source, head)?.name;
      if (CLOSED.has(name)) return [];
      if (name !== "typing.Annotated") break;
      return typeArguments(node).map((each, index) => ({ source, node: each, isMetadata: index > 0 }));
    }
  }
  return node.children.map((each) => ({ source, node: each, isMetadata: false }));
}

function aliased(meaning: Meaning | undefined): readonly Part[] {
  const origin = meaning?.origin;
  if (origin?.binding.kind !== "assignment" || origin.binding.value === undefined) return [];
  return [{ source: origin.source, node: origin.binding.value, isMetadata: false }];
}

/** What says something about a value and nothing about its type. */
const WRAPPERS: ReadonlySet<string | undefined> = new Set([
  "sqlalchemy.orm.Mapped",
  "typing.Annotated",
  "typing.Final",
  "typing.Optional",
]);

const MAX_WRAPPERS = 16;

/** The class of an annotation's values and those of its arguments: `list` and `str` for `list[str] | None`. */
export interface Written {
  readonly type: string | undefined;
  readonly items: readonly (string | undefined)[];
}

export function typeOf(source: Source, annotation: Syntax): Written {
  const at = unwrapped(source, annotation);
  if (at === undefined) return { type: undefined, items: [] };
  return { type: className(source, at), items: typeArguments(at).map((item) => className(source, item)) };
}

/** What there is many of: `X` of `list[X] | None`. */
export function itemType(source: Source, annotation: Syntax): Syntax | undefined {
  const at = unwrapped(source, annotation);
  return at && MANY.has(className(source, at)) ? typeArguments(at)[0] : undefined;
}

const MANY: ReadonlySet<string | undefined> = new Set([
  "frozenset",
  "list",
  "set",
  "typing.Iterable",
  "typing.Sequence",
]);

/** What a mapping holds: `X` of `dict[str, X]`. */
export function valueType(source: Source, annotation: Syntax): Syntax | undefined {
  const at = unwrapped(source, annotation);
  return at && MAPPINGS.has(className(source, at)) ? typeArguments(at)[1] : undefined;
}

const MAPPINGS: ReadonlySet<string | undefined> = new Set([
  "collections.OrderedDict",
  "collections.defaultdict",
  "dict",
  "typing.Mapping",
  "typing.MutableMapping",
]);

function unwrapped(source: Source, annotation: Syntax): Syntax | undefined {
  let at: Syntax | undefined = annotation;
  for (let steps = 0; at !== undefined && steps < MAX_WRAPPERS; steps += 1) {
    const inner = unwrappedOnce(source, at);
    if (inner === at) break;
    at = inner;
  }
  return at;
}

/** The node itself where nothing stands around it; undefined where it has alternatives. */
function unwrappedOnce(source: Source, node: Syntax): Syntax | undefined {
  switch (node.kind) {
    case "type":
    case "parenthesized_expression":
      return node.children[0];
    case "binary_operator":
    case "union_type": {
      const given = node.children.filter((each) => textOf(source, each) !== "None");
      return given.length === 1 ? given[0] : undefined;
    }
    case "generic_type":
    case "subscript": {
      const head = headOf(node);
      return head && WRAPPERS.has(meaningOf(source, head)?.name) ? typeArguments(node)[0] : node;
    }
    default:
      return node;
  }
}

/** What `typing` names with a capital letter. */
const BUILTIN: ReadonlyMap<string, string> = new Map([
  ["typing.Dict", "dict"],
  ["typing.FrozenSet", "frozenset"],
  ["typing.List", "list"],
  ["typing.Set", "set"],
  ["typing.Tuple", "tuple"],
]);

function className(source: Source, node: Syntax): string | undefined {
  const name = annotationClass(source, node)?.name;
  return name && (BUILTIN.get(name) ?? name);
}
