import { lineage } from "./ancestors.ts";
import { agreeing, annotationClass } from "./annotations.ts";
import { attributeClass } from "./attributes.ts";
import type { Binding } from "./bindings.ts";
import { callClass } from "./callees.ts";
import { ENTERED_AS_ITSELF, type Taken } from "./database-results.ts";
import { IO_ENTERED } from "./io-results.ts";
import { elementClass, gottenClass, itemClass } from "./items.ts";
import { joinedPath } from "./joined-paths.ts";
import { type Meaning, meaningOf } from "./names.ts";
import { givenClass } from "./parameter-classes.ts";
import { isDeclared, isFilledIn, isRefined, isUnset } from "./refinements.ts";
import { remembered } from "./remembered.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { toldVariable } from "./told-sessions.ts";

/** Steps from a value to the class it is an instance of. */
export const MAX_STEPS = 64;

/**
 * The class an expression is known to be an instance of: where two ways to it give different ones, what both inherit from.
 * Unknown (undefined) as soon as that is unknown: a rule that asks stays silent then.
 */
export function classOf(
  source: Source,
  node: Syntax,
  taken: Taken = "value",
  steps = 0,
): Meaning | undefined {
  if (steps > MAX_STEPS) return undefined;
  const [first, , last] = node.children;
  switch (node.kind) {
    case "parenthesized_expression":
      return first && classOf(source, first, taken, steps + 1);
    case "await":
      return first && taken === "value" ? classOf(source, first, "await", steps + 1) : undefined;
    case "identifier":
      return entered(
        variableClass(source, lookUp(source, textOf(source, node), node.scope), steps + 1),
        taken,
      );
    case "attribute":
      return entered(attributeClass(source, node, steps + 1), taken);
    case "call":
      return CALLS[taken](source, node, steps + 1) ?? entered(gottenClass(source, node, steps + 1), taken);
    case "subscript":
      return entered(elementClass(source, node, steps + 1), taken);
    case "named_expression":
      return last && classOf(source, last, taken, steps + 1);
    case "conditional_expression":
      return sameClass(source, [first, last], taken, steps + 1);
    case "binary_operator":
      return first && taken === "value" ? joinedPath(source, first, steps + 1) : undefined;
    case "boolean_operator":
      return sameClass(source, node.children, taken, steps + 1);
    default:
      return undefined;
  }
}

const callTaken = (taken: Taken) =>
  remembered((source: Source, call: Syntax, steps: number) => callClass(source, call, taken, steps));

const CALLS = {
  value: callTaken("value"),
  await: callTaken("await"),
  with: callTaken("with"),
  loop: callTaken("loop"),
} as const;

/** What `with … as` gives of a value that is no call. */
export function entered(found: Meaning | undefined, taken: Taken): Meaning | undefined {
  if (found === undefined || taken === "value") return found;
  return taken === "with" && isEnteredAsItself(found) ? found : undefined;
}

function isEnteredAsItself({ name, origin }: Meaning): boolean {
  if (origin === undefined) return ENTERED_AS_ITSELF.has(name) || IO_ENTERED.has(name);
  return [...lineage(origin)].some((each) => ENTERED_AS_ITSELF.has(each.name));
}

/** The class that every expression gives. */
export function sameClass(
  source: Source,
  nodes: readonly (Syntax | undefined)[],
  taken: Taken,
  steps: number,
): Meaning | undefined {
  let found: Meaning | undefined;
  for (const node of nodes) {
    const next = node && classOf(source, node, taken, steps);
    found = found === undefined ? next : agreeing([found, next]);
    if (found === undefined) return undefined;
  }
  return found;
}

/** The class that all bindings of a variable give; a `None` that is assigned first says nothing, nor does `del`. */
export const variableClass = remembered(
  (source: Source, bindings: readonly Binding[], steps: number): Meaning | undefined => {
    let found: Meaning | undefined;
    for (const binding of bindings) {
      if (binding.kind === "deletion" || isUnset(binding) || isRefined(source, binding)) continue;
      if (isFilledIn(source, bindings, binding)) continue;
      const known = bindingClass(source, binding, steps);
      if (known === undefined && isDeclared(source, bindings, binding)) continue;
      const next = known ?? toldVariable(source, binding);
      found = found === undefined ? next : agreeing([found, next]);
      if (found === undefined) return undefined;
    }
    return found;
  },
);

/** A name without a value, as in `self.session: AsyncSession`, has its class too. */
function bindingClass(source: Source, binding: Binding, steps: number): Meaning | undefined {
  if (steps > MAX_STEPS) return undefined;
  switch (binding.kind) {
    case "assignment":
      if (binding.annotation) return annotationClass(source, binding.annotation, steps);
      return binding.value && classOf(source, binding.value, "value", steps);
    case "context":
      return classOf(source, binding.manager, "with", steps);
    case "iteration":
      return classOf(source, binding.iterable, "loop", steps);
    case "each":
      return itemClass(source, binding.many, steps);
    case "parameter":
      return givenClass(source, binding, steps);
    case "import": {
      const origin = meaningOf(source, binding.at)?.origin;
      if (origin === undefined || origin.source === source) return undefined;
      return originClass(origin, steps);
    }
    default:
      return undefined;
  }
}

/** The class of a value of another module: all that is assigned to it there must agree. */
export function originClass(
  { source, binding }: { source: Source; binding: Binding },
  steps: number,
): Meaning | undefined {
  if (binding.kind !== "assignment") return undefined;
  return variableClass(source, lookUp(source, textOf(source, binding.at), binding.at.scope), steps + 1);
}
