import type { Variable } from "./bindings.ts";
import { isLabel } from "./labels.ts";
import { remembered } from "./remembered.ts";
import { classAround, type SyntaxScope } from "./scopes.ts";
import { nodesOf, type Source, textOf, variableOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/**
 * The file names a function without calling it at once: whoever it is handed to says what it is called with. Within its own class
 * a method is asked for of `self`; what is asked for of others there is theirs.
 */
export function isHandedOn(source: Source, definition: Syntax): boolean {
  const at = childOf(definition, "name");
  const { variables, attributes } = named(source, "values") ?? NOTHING;
  if (at === undefined) return false;
  const name = textOf(source, at);
  const variable = variableOf(source, name, definition.scope);
  if (variable !== undefined && variables.has(variable)) return true;
  const asked = attributes.get(name);
  if (asked === undefined || definition.scope.kind !== "class") return false;
  const isAskedOutside = asked.within.size > (asked.within.has(definition.scope) ? 1 : 0);
  return isAskedOutside || asked.ofItself.has(definition.scope);
}

interface Named {
  readonly variables: ReadonlySet<Variable>;
  readonly attributes: ReadonlyMap<string, Asked>;
}

/** The classes in which it is asked for of something, and those in which of `self`. */
interface Asked {
  readonly within: Set<SyntaxScope | undefined>;
  readonly ofItself: Set<SyntaxScope | undefined>;
}

const NOTHING: Named = { variables: new Set(), attributes: new Map() };

const named = remembered((source: Source, _: "values"): Named => {
  const variables = new Set<Variable>();
  const attributes = new Map<string, Asked>();
  for (const node of nodesOf(source, "identifier")) {
    const whole = node.field === "attribute" && node.parent ? node.parent : node;
    if (isDefinedOrCalled(whole) || (whole === node && isLabel(node))) continue;
    const name = textOf(source, node);
    const variable = whole === node ? variableOf(source, name, node.scope) : undefined;
    if (variable !== undefined) variables.add(variable);
    if (whole === node) continue;
    const asked = attributes.get(name) ?? { within: new Set(), ofItself: new Set() };
    attributes.set(name, asked);
    const around = classAround(node.scope);
    asked.within.add(around);
    if (isItself(source, childOf(whole, "object"), around)) asked.ofItself.add(around);
  }
  return { variables, attributes };
});

function isDefinedOrCalled({ field, parent }: Syntax): boolean {
  if (field === "function" && parent?.kind === "call") return true;
  return field === "name" && (parent?.kind === "function_definition" || parent?.kind === "class_definition");
}

/** `self`, `cls`, `super()`, or the class by its name. */
function isItself(source: Source, owner: Syntax | undefined, around: SyntaxScope | undefined): boolean {
  if (owner === undefined || around?.opener === undefined) return false;
  const said = textOf(source, owner);
  const name = childOf(around.opener, "name");
  return (
    /^(?:self|cls|super\(\)|type\(self\))$/.test(said) ||
    (name !== undefined && said === textOf(source, name))
  );
}
