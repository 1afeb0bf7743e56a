import { decisive } from "./alternatives.ts";
import type { Binding } from "./bindings.ts";
import { dotted, exported, importedMeaning } from "./exports.ts";
import { moduleName } from "./imports.ts";
import { publicName } from "./public-names.ts";
import { remembered } from "./remembered.ts";
import type { SyntaxScope } from "./scopes.ts";
import { lookUp, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** What an expression names: its full dotted name, and the definition in this project where there is one. */
export interface Meaning {
  readonly name: string;
  readonly origin: Origin | undefined;
}

export interface Origin {
  readonly source: Source;
  readonly binding: Binding;
}

/** Aliases, re-exports and attributes that are followed for one name. */
export const MAX_HOPS = 12;

/** The meaning of a name or a chain of attributes; undefined for other expressions and for local variables. */
export function meaningOf(source: Source, node: Syntax, hops = 0): Meaning | undefined {
  return hops === 0 ? meaningAt(source, node) : followed(source, node, hops);
}

const meaningAt = remembered((source: Source, node: Syntax) => followed(source, node, 0));

function followed(source: Source, node: Syntax, hops: number): Meaning | undefined {
  const attributes: string[] = [];
  let object = node;
  while (object.kind === "attribute" || object.kind === "parenthesized_expression") {
    const [inner, attribute] = object.children;
    if (inner === undefined || attributes.length > MAX_HOPS) return undefined;
    if (attribute !== undefined) attributes.push(textOf(source, attribute));
    object = inner;
  }
  if (object.kind !== "identifier") return undefined;
  return dottedMeaning(source, [textOf(source, object), ...attributes.reverse()], object.scope, hops);
}

/** The meaning of a dotted name that is used in a scope. */
export function dottedMeaning(
  source: Source,
  [name, ...attributes]: readonly string[],
  scope: SyntaxScope,
  hops = 0,
): Meaning | undefined {
  if (name === undefined || hops > MAX_HOPS) return undefined;
  let meaning = nameMeaning(source, name, scope, hops);
  for (const attribute of attributes) {
    if (meaning === undefined) return undefined;
    meaning = memberOf(source, meaning, attribute, hops);
  }
  return meaning;
}

function nameMeaning(source: Source, name: string, scope: SyntaxScope, hops: number): Meaning | undefined {
  const bindings = lookUp(source, name, scope);
  if (bindings.length > 0) {
    const binding = decisive(bindings);
    return binding && bindingMeaning(source, binding, hops);
  }
  const found = source.wildcards.length > 0 ? exported(source, name, hops + 1) : undefined;
  return found ?? { name, origin: undefined };
}

/** What a name means that has this one binding. */
export const bindingMeaning = remembered(
  (source: Source, binding: Binding, hops: number): Meaning | undefined => {
    switch (binding.kind) {
      case "import":
        if (binding.name === undefined) return { name: binding.module, origin: undefined };
        return importedMeaning(source, binding.module, binding.name, hops + 1);
      case "assignment": {
        const value = binding.value;
        const isAlias = value?.kind === "identifier" || value?.kind === "attribute";
        const aliased =
          isAlias && binding.annotation === undefined ? meaningOf(source, value, hops + 1) : undefined;
        return aliased ?? definition(source, binding);
      }
      default:
        return definition(source, binding);
    }
  },
);

/** Functions and classes have a name wherever they stand; other values only at the top of the module. */
function definition(source: Source, binding: Binding): Meaning | undefined {
  const isDefinition = binding.kind === "function" || binding.kind === "class";
  const { scope } = binding.at;
  if (!isDefinition && (scope.kind !== "module" || binding.kind === "deletion")) return undefined;
  const name = dotted(moduleName(source.path), scope.path, textOf(source, binding.at));
  return { name, origin: { source, binding } };
}

function memberOf(source: Source, owner: Meaning, attribute: string, hops: number): Meaning | undefined {
  if (owner.origin === undefined) {
    const target = source.project.find(owner.name, source.path);
    const found = target && exported(target, attribute, hops + 1);
    return found ?? { name: publicName(dotted(owner.name, attribute)), origin: undefined };
  }
  return { name: `${owner.name}.${attribute}`, origin: undefined };
}

/** The called or subscripted thing of a call, `X[…]` or annotation wrapper. */
export function headOf(node: Syntax): Syntax | undefined {
  switch (node.kind) {
    case "call":
      return childOf(node, "function");
    case "subscript":
      return childOf(node, "value");
    case "generic_type":
    case "type":
      return node.children[0];
    default:
      return undefined;
  }
}

/** What is called of an object: `all` in `rows.all()`. */
export function methodName(source: Source, call: Syntax): string | undefined {
  const head = headOf(call);
  const method = head?.kind === "attribute" ? childOf(head, "attribute") : undefined;
  return method && textOf(source, method);
}
