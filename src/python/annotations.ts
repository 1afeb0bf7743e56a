import { withBases } from "./ancestors.ts";
import type { Binding } from "./bindings.ts";
import { dependencyClass, injectedClass, keywordOf, positional } from "./dependencies.ts";
import { dottedMeaning, headOf, type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { MAX_STEPS } from "./values.ts";

const MAX_QUOTED = 200;

/** The class an annotation stands for: `Annotated[X, …]`, `X | None`, `Optional[X]`, `"X"` and aliases of them are X. */
export function annotationClass(source: Source, node: Syntax, steps = 0): Meaning | undefined {
  if (steps > MAX_STEPS) return undefined;
  switch (node.kind) {
    case "type":
    case "parenthesized_expression":
      return node.children[0] && annotationClass(source, node.children[0], steps + 1);
    case "identifier":
    case "attribute":
      return aliased(source, meaningOf(source, node), steps);
    case "string":
      return forwardClass(source, node, steps);
    case "binary_operator":
    case "union_type":
      return onlyClass(source, node.children, steps);
    case "generic_type":
    case "subscript":
      return genericClass(source, node, steps);
    case "call":
      return newTypeClass(source, node, steps);
    default:
      return undefined;
  }
}

function aliased(source: Source, meaning: Meaning | undefined, steps: number): Meaning | undefined {
  const origin = meaning?.origin;
  if (origin === undefined || origin.binding.kind !== "assignment") return meaning;
  const found = aliasClass(origin.source, origin.binding, steps + 1);
  return found ?? (origin.source === source ? undefined : meaning);
}

const aliasClass = remembered((source: Source, binding: Binding, steps: number): Meaning | undefined => {
  const value = binding.kind === "assignment" ? binding.value : undefined;
  return value && annotationClass(source, value, steps);
});

/** `NewType("Name", Base)` and `TypeVar("Name", bound=Base)` have everything that Base has. */
function newTypeClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const head = headOf(node);
  const maker = head && meaningOf(source, head)?.name;
  if (maker !== "typing.NewType" && maker !== "typing.TypeVar") return undefined;
  const base = maker === "typing.NewType" ? positional(node, 1) : keywordOf(source, node, "bound");
  return base && annotationClass(source, base, steps + 1);
}

const QUOTED = /^["']\s*(?:[\w.]*\bOptional\[([\w.]+)\]|([\w.]+(?:\s*\|\s*[\w.]+)*))\s*["']$/;

/** A name in quotes, or alternatives of names; more than that is not read. */
function forwardClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const [, optional, alternatives] = QUOTED.exec(textOf(source, node).slice(0, MAX_QUOTED)) ?? [];
  const names = (optional ?? alternatives ?? "").split("|").map((name) => name.trim());
  return agreeing(
    names
      .filter((name) => name !== "None")
      .map((name) => aliased(source, dottedMeaning(source, name.split("."), node.scope), steps)),
  );
}

/** The class that all alternatives but `None` stand for, or inherit from. */
function onlyClass(source: Source, nodes: readonly Syntax[], steps: number): Meaning | undefined {
  const given = nodes.filter((node) => textOf(source, node) !== "None");
  return agreeing(given.map((node) => annotationClass(source, node, steps + 1)));
}

/** The class that all are, or inherit from. */
export function agreeing(classes: readonly (Meaning | undefined)[]): Meaning | undefined {
  const [first, ...others] = classes;
  if (others.every((each) => each?.name === first?.name)) return first;
  const shared = others.map((each) => new Set(each && withBases(each).map(({ name }) => name)));
  return first && withBases(first).find(({ name }) => shared.every((names) => names.has(name)));
}

function genericClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const head = headOf(node);
  const meaning = head && meaningOf(source, head);
  const given = typeArguments(node);
  switch (meaning?.name) {
    case "typing.Annotated":
      return annotatedClass(source, given, steps);
    case "typing.Optional":
    case "typing.Union":
      return onlyClass(source, given, steps);
    default:
      return meaning;
  }
}

function annotatedClass(source: Source, given: readonly Syntax[], steps: number): Meaning | undefined {
  const [type, ...metadata] = given;
  const stated = type && annotationClass(source, type, steps + 1);
  return metadata
    .map((each) => dependencyClass(source, unwrapped(each), steps + 1))
    .reduce(injectedClass, stated);
}

function unwrapped(node: Syntax): Syntax {
  return node.kind === "type" ? (node.children[0] ?? node) : node;
}

/** The X and Y of `Generic[X, Y]`, in an annotation or in an expression. */
export function typeArguments(node: Syntax): readonly Syntax[] {
  if (node.kind === "subscript") return node.children.filter((child) => child.field === "subscript");
  return node.children.find((child) => child.kind === "type_parameter")?.children ?? [];
}
