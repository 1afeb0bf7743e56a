import { lineage } from "./ancestors.ts";
import { annotationClass } from "./annotations.ts";
import type { Binding, Variable } from "./bindings.ts";
import { isPath } from "./io-results.ts";
import { MONGO_PARTS, MONGO_PROPERTIES } from "./mongo.ts";
import { type Meaning, meaningOf, type Origin } from "./names.ts";
import { remembered } from "./remembered.ts";
import { innerScope, type SyntaxScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf, MAX_STEPS, originClass, variableClass } from "./values.ts";

/** The class of `self.session`, `repository.session`, `Repository.session` or `module.engine`. */
export function attributeClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const [object] = node.children;
  const attribute = childOf(node, "attribute");
  if (object === undefined || attribute === undefined || steps > MAX_STEPS) return undefined;
  const name = textOf(source, attribute);
  const instance = classOf(source, object, "value", steps);
  if (isPath(instance?.name) && name === "parent") return instance;
  const part = MONGO_PROPERTIES.has(name) ? undefined : MONGO_PARTS.get(instance?.name ?? "");
  if (part !== undefined) return { name: part, origin: undefined };
  const owner = instance?.origin;
  if (owner !== undefined) return memberClass(owner, name, steps);
  const named = meaningOf(source, object)?.origin;
  if (named?.binding.kind === "class") return memberClass(named, name, steps);
  const origin = meaningOf(source, node)?.origin;
  return origin && originClass(origin, steps);
}

function memberClass(owner: Origin, name: string, steps: number): Meaning | undefined {
  const declared = memberOf(owner, name);
  return declared && declaredClass(declared.source, declared.bindings, steps + 1);
}

export interface Member {
  readonly source: Source;
  readonly bindings: readonly Binding[];
}

/** An attribute as the class or the nearest base that has it declares it. */
export function memberOf(owner: Origin, name: string): Member | undefined {
  for (const origin of [owner, ...[...lineage(owner)].map((each) => each.origin)]) {
    if (origin?.binding.kind !== "class") continue;
    const bindings = declarations(origin.source, innerScope(origin.binding.node), name);
    if (bindings.length > 0) return { source: origin.source, bindings };
  }
  return undefined;
}

const NONE: readonly Binding[] = [];
const NO_VARIABLES: ReadonlyMap<string, Variable> = new Map();

/** What binds an attribute: an annotation decides, without one all assignments count. */
function declarations(source: Source, scope: SyntaxScope, name: string): readonly Binding[] {
  return membersOf(source, scope)?.get(name) ?? NONE;
}

const membersOf = remembered((source: Source, scope: SyntaxScope) => {
  const inBody = source.bindings.names.get(scope) ?? NO_VARIABLES;
  const onSelf = source.bindings.attributes.get(scope) ?? NO_VARIABLES;
  const members = new Map<string, readonly Binding[]>();
  for (const name of new Set([...inBody.keys(), ...onSelf.keys()])) {
    const all = [...(inBody.get(name)?.bindings ?? NONE), ...(onSelf.get(name)?.bindings ?? NONE)];
    const annotated = all.filter((each) => each.kind === "assignment" && each.annotation);
    members.set(name, annotated.length > 0 ? annotated : all);
  }
  return members;
});

/** A property is what its getter returns. */
function declaredClass(source: Source, bindings: readonly Binding[], steps: number): Meaning | undefined {
  const getter = bindings.find((each) => each.kind === "function");
  if (getter?.kind !== "function") return variableClass(source, bindings, steps);
  const decorators = getter.node.parent?.children.filter((each) => each.kind === "decorator") ?? [];
  const isProperty = decorators.some((each) => /^@\s*(\w+\.)?(cached_)?property$/.test(textOf(source, each)));
  const annotation = childOf(getter.node, "return_type");
  return isProperty && annotation ? annotationClass(source, annotation, steps) : undefined;
}
