import { annotationClass } from "./annotations.ts";
import type { Binding } from "./bindings.ts";
import { type Meaning, meaningOf, type Origin } from "./names.ts";
import { innerScope, type SyntaxScope } from "./scopes.ts";
import { childOf, lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { agreed, bindingClass, classOf, MAX_STEPS } from "./values.ts";

/** The class of `self.session`, `repository.session` or `module.engine`. */
export function attributeClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const [object] = node.children;
  const attribute = childOf(node, "attribute");
  if (object === undefined || attribute === undefined || steps > MAX_STEPS) return undefined;
  const name = textOf(source, attribute);
  const owner = receiverClass(source, object) ?? classOf(source, object, "value", steps)?.origin;
  if (owner !== undefined) return memberClass(owner, name, steps);
  const origin = meaningOf(source, node)?.origin;
  return origin && bindingClass(origin.source, origin.binding, steps + 1);
}

/** The class whose method calls it `self`. */
function receiverClass(source: Source, object: Syntax): Origin | undefined {
  if (object.kind !== "identifier") return undefined;
  const [binding] = lookUp(source, textOf(source, object), object.scope);
  const method = binding?.kind === "parameter" ? binding.at.scope : undefined;
  const parameters = binding?.kind === "parameter" ? binding.node.parent : undefined;
  if (method === undefined || binding?.kind !== "parameter" || parameters?.children[0] !== binding.node) {
    return undefined;
  }
  const definition = method.opener?.scope.opener;
  if (definition?.kind !== "class_definition" || method.opener?.scope.kind !== "class") return undefined;
  const at = childOf(definition, "name");
  return at && { source, binding: { kind: "class", node: definition, at } };
}

/** An attribute as the class or the nearest base that has it declares it. */
function memberClass(owner: Origin, name: string, steps: number): Meaning | undefined {
  const { source, binding } = owner;
  if (binding.kind !== "class" || steps > MAX_STEPS) return undefined;
  const scope = innerScope(binding.node);
  const declared = declarations(source, scope, name);
  if (declared.length > 0) return agreed(declared, (each) => declaredClass(source, each, steps + 1));
  for (const base of childOf(binding.node, "superclasses")?.children ?? []) {
    const origin = meaningOf(source, base.kind === "subscript" ? (base.children[0] ?? base) : base)?.origin;
    const found = origin && memberClass(origin, name, steps + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An annotation in the class body decides; without one all assignments must agree. */
function declarations(source: Source, scope: SyntaxScope, name: string): readonly Binding[] {
  const inBody = source.bindings.names.get(scope)?.get(name) ?? [];
  const onSelf = source.bindings.attributes.get(scope)?.get(name) ?? [];
  const annotated = [...inBody, ...onSelf].filter((each) => each.kind === "assignment" && each.annotation);
  return annotated.length > 0 ? annotated : [...inBody, ...onSelf];
}

/** A property is what its getter returns. */
function declaredClass(source: Source, binding: Binding, steps: number): Meaning | undefined {
  if (binding.kind !== "function") return bindingClass(source, binding, steps);
  const decorators = binding.node.parent?.children.filter((each) => each.kind === "decorator") ?? [];
  const isProperty = decorators.some((each) => /^@\s*(\w+\.)?(cached_)?property$/.test(textOf(source, each)));
  const annotation = childOf(binding.node, "return_type");
  return isProperty && annotation ? annotationClass(source, annotation, steps) : undefined;
}
