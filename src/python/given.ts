import type { Binding } from "./bindings.ts";
import { stringValue } from "./expressions.ts";
import { methodName } from "./names.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** `"padded"`: with a text put before or behind. */
export type Given = "as-is" | "padded";

/** Variables, attributes and calls that are followed for one value. */
const MAX_STEPS = 32;

/** What such a method gives holds all that its object held. */
const UNCHANGING: ReadonlySet<string> = new Set(["encode", "get", "get_secret_value", "pop", "strip"]);

/** The name of the variable or attribute, or the literal key, that a value is taken from; variables are followed. */
export function labelOf(source: Source, node: Syntax, steps = 0): string | undefined {
  if (steps > MAX_STEPS) return undefined;
  const [first, second] = node.children;
  switch (node.kind) {
    case "identifier": {
      const [only, ...others] = lookUp(source, textOf(source, node), node.scope);
      const value = only?.kind === "assignment" && others.length === 0 ? only.value : undefined;
      return (value && labelOf(source, value, steps + 1)) ?? textOf(source, node);
    }
    case "binary_operator":
      return node.children.flatMap((each) => labelOf(source, each, steps + 1) ?? [])[0];
    case "attribute":
      return second && textOf(source, second);
    case "subscript":
      return second && stringValue(source, second);
    case "parenthesized_expression":
      return first && labelOf(source, first, steps + 1);
    case "call": {
      const method = unchangingMethod(source, node);
      const key = childOf(node, "arguments")?.children[0];
      if (method === "get" || method === "pop") return key && stringValue(source, key);
      const object = first?.children[0];
      return method !== undefined && object ? labelOf(source, object, steps + 1) : undefined;
    }
    default:
      return undefined;
  }
}

function unchangingMethod(source: Source, call: Syntax): string | undefined {
  const method = methodName(source, call);
  return method !== undefined && UNCHANGING.has(method) ? method : undefined;
}

/**
 * A value that is as somebody gave it to the function: a parameter, an attribute or item of something local, a variable
 * that has nothing else. What a call made of it isn't, nor is what the function sets anew.
 */
export function givenOf(source: Source, node: Syntax, steps = 0): Given | undefined {
  if (steps > MAX_STEPS) return undefined;
  const [first] = node.children;
  switch (node.kind) {
    case "identifier":
      return givenVariable(source, lookUp(source, textOf(source, node), node.scope), steps + 1);
    case "attribute":
    case "subscript":
      return isLocal(source, node) && !isSetAnew(source, node) ? "as-is" : undefined;
    case "parenthesized_expression":
      return first && givenOf(source, first, steps + 1);
    case "binary_operator": {
      const added = node.children.filter(({ kind }) => kind !== "string");
      const [only, ...others] = added;
      return only && others.length === 0 && givenOf(source, only, steps + 1) ? "padded" : undefined;
    }
    case "call": {
      const object = childOf(node, "function")?.children[0];
      const method = unchangingMethod(source, node);
      if (object === undefined || method === undefined) return undefined;
      if (method === "get" || method === "pop") return isLocal(source, object) ? "as-is" : undefined;
      return givenOf(source, object, steps + 1);
    }
    default:
      return undefined;
  }
}

const givenVariable = remembered(
  (source: Source, bindings: readonly Binding[], steps: number): Given | undefined => {
    let found: Given | undefined;
    for (const binding of bindings) {
      const value = binding.kind === "assignment" ? binding.value : undefined;
      const next = binding.kind === "parameter" ? "as-is" : value && givenOf(source, value, steps);
      if (next === undefined) return undefined;
      found = found === "padded" ? found : next;
    }
    return found;
  },
);

/** Begins with a variable of a function. */
function isLocal(source: Source, node: Syntax): boolean {
  let at = node;
  while (at.kind === "attribute" || at.kind === "subscript") {
    const [object] = at.children;
    if (object === undefined) return false;
    at = object;
  }
  if (at.kind !== "identifier") return false;
  const bindings = lookUp(source, textOf(source, at), at.scope);
  return bindings.length > 0 && bindings.every(({ at: { scope } }) => scope.isInFunction);
}

/** The function assigns something to the same attribute or item, as in `data.password = make(data.password)`. */
function isSetAnew(source: Source, node: Syntax): boolean {
  const definition = functionAround(node);
  const text = textOf(source, node);
  return definition !== undefined && (assignedIn(source, definition)?.has(text) ?? false);
}

function functionAround({ scope }: Syntax): Syntax | undefined {
  let at: typeof scope | undefined = scope;
  while (at !== undefined && at.opener?.kind !== "function_definition") at = at.parent;
  return at?.opener;
}

const assignedIn = remembered((source: Source, definition: Syntax): ReadonlySet<string> => {
  const targets = ownStatements(source, "assignment", definition).flatMap(
    (each) => childOf(each, "left") ?? [],
  );
  return new Set(targets.map((each) => textOf(source, each)));
});
