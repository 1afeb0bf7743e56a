import { annotationClass } from "./annotations.ts";
import { attributeClass } from "./attributes.ts";
import type { Binding } from "./bindings.ts";
import { ENTERED_AS_ITSELF, FUNCTION_RESULTS, METHOD_RESULTS, type Taken } from "./databases.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { resultClass } from "./results.ts";
import { childOf, lookUp, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Steps from a value to the class it is an instance of. */
export const MAX_STEPS = 16;

/**
 * The class an expression is known to be an instance of. Unknown (undefined) as soon as two ways to it disagree:
 * a rule that asks stays silent then.
 */
export function classOf(
  source: Source,
  node: Syntax,
  taken: Taken = "value",
  steps = 0,
): Meaning | undefined {
  if (steps > MAX_STEPS) return undefined;
  switch (node.kind) {
    case "parenthesized_expression": {
      const inner = node.children.find((child) => child.kind !== "comment");
      return inner && classOf(source, inner, taken, steps + 1);
    }
    case "await":
      return node.children[0] && classOf(source, node.children[0], "await", steps + 1);
    case "identifier":
      return entered(nameClass(source, node, steps + 1), taken);
    case "attribute":
      return entered(attributeClass(source, node, steps + 1), taken);
    case "call":
      return callClass(source, node, taken, steps + 1);
    default:
      return undefined;
  }
}

function entered(found: Meaning | undefined, taken: Taken): Meaning | undefined {
  if (found === undefined || taken === "value") return found;
  return taken === "with" && ENTERED_AS_ITSELF.has(found.name) ? found : undefined;
}

function nameClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const bindings = lookUp(source, textOf(source, node), node.scope);
  return agreed(bindings, (binding) => bindingClass(source, binding, steps));
}

/** The class that every binding gives; assigning `None` first says nothing. */
export function agreed(
  bindings: readonly Binding[],
  classOfBinding: (binding: Binding) => Meaning | undefined,
): Meaning | undefined {
  let found: Meaning | undefined;
  for (const binding of bindings.slice(0, MAX_STEPS)) {
    if (binding.kind === "assignment" && binding.value?.kind === "none" && !binding.annotation) continue;
    const next = classOfBinding(binding);
    if (next === undefined || (found !== undefined && found.name !== next.name)) return undefined;
    found = next;
  }
  return found;
}

export function bindingClass(source: Source, binding: Binding, steps: number): Meaning | undefined {
  switch (binding.kind) {
    case "assignment":
      if (binding.annotation) return annotationClass(source, binding.annotation, steps);
      return binding.value && classOf(source, binding.value, "value", steps);
    case "context":
      return classOf(source, binding.manager, "with", steps);
    case "parameter":
      return parameterClass(source, binding.node, steps);
    case "import":
      return importedClass(source, binding, steps);
    default:
      return undefined;
  }
}

function importedClass(source: Source, binding: Binding, steps: number): Meaning | undefined {
  const origin = meaningOf(source, importedName(binding))?.origin;
  if (origin === undefined || origin.source === source) return undefined;
  return bindingClass(origin.source, origin.binding, steps + 1);
}

function importedName({ at }: Binding): Syntax {
  return at.kind === "identifier" ? at : (at.children[0] ?? at);
}

function parameterClass(source: Source, parameter: Syntax, steps: number): Meaning | undefined {
  const annotation = childOf(parameter, "type");
  const isCollected = parameter.children[0]?.kind.endsWith("splat_pattern") ?? false;
  if (isCollected || parameter.kind.endsWith("splat_pattern")) return undefined;
  const annotated = annotation && annotationClass(source, annotation, steps);
  if (annotated !== undefined) return annotated;
  const value = childOf(parameter, "value");
  return value && dependencyClass(source, value, steps);
}

const DEPENDS: ReadonlySet<string | undefined> = new Set(["fastapi.Depends", "fastapi.Security"]);

/** What `Depends(provider)` puts in; undefined for any other expression. */
export function dependencyClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const provider = dependencyOf(source, node);
  return provider && resultClass(source, provider, "dependency", steps + 1);
}

/** The provider in `Depends(provider)`. */
export function dependencyOf(source: Source, node: Syntax): Syntax | undefined {
  if (node.kind !== "call") return undefined;
  const head = headOf(node);
  if (head === undefined || !DEPENDS.has(meaningOf(source, head)?.name)) return undefined;
  const given = childOf(node, "arguments")?.children.filter((child) => child.kind !== "comment") ?? [];
  const named = given.find(
    (each) => each.kind === "keyword_argument" && childName(source, each) === "dependency",
  );
  if (named !== undefined) return childOf(named, "value");
  return given[0]?.kind === "keyword_argument" ? undefined : given[0];
}

function childName(source: Source, argument: Syntax): string | undefined {
  const name = childOf(argument, "name");
  return name && textOf(source, name);
}

function callClass(source: Source, call: Syntax, taken: Taken, steps: number): Meaning | undefined {
  const callee = childOf(call, "function");
  if (callee === undefined) return undefined;
  const meaning = meaningOf(source, callee);
  const known = meaning && FUNCTION_RESULTS.get(meaning.name);
  if (known !== undefined) return known.taken.includes(taken) ? named(known.gives) : undefined;
  if (meaning?.name === "sqlalchemy.orm.sessionmaker") return entered(makerClass(source, call), taken);
  if (meaning?.origin?.binding.kind === "function") return resultClass(source, callee, taken, steps);
  if (meaning !== undefined && isClassName(meaning)) return entered(meaning, taken);
  return methodClass(source, callee, taken, steps);
}

function named(name: string): Meaning {
  return { name, origin: undefined };
}

/** `sessionmaker(class_=AsyncSession)` is how async sessions were made before `async_sessionmaker`. */
function makerClass(source: Source, call: Syntax): Meaning {
  const given = childOf(call, "arguments")?.children ?? [];
  const made = given.find((each) => childName(source, each) === "class_");
  const value = made && childOf(made, "value");
  const name = value && meaningOf(source, value)?.name;
  const isAsync = name?.endsWith(".AsyncSession") ?? false;
  return named(isAsync ? "sqlalchemy.ext.asyncio.async_sessionmaker" : "sqlalchemy.orm.sessionmaker");
}

/** Calling it makes an instance: a class of the project, or a library's name that is spelt like a class. */
function isClassName({ name, origin }: Meaning): boolean {
  if (origin !== undefined) return origin.binding.kind === "class";
  const last = name.slice(name.lastIndexOf(".") + 1);
  return (
    name.includes(".") &&
    (/^[A-Z]/.test(last) || last === "async_sessionmaker" || last === "async_scoped_session")
  );
}

function methodClass(source: Source, callee: Syntax, taken: Taken, steps: number): Meaning | undefined {
  const object = callee.kind === "attribute" ? callee.children[0] : undefined;
  const attribute = callee.kind === "attribute" ? childOf(callee, "attribute") : undefined;
  const instance = classOf(source, callee, "value", steps);
  const called = instance && METHOD_RESULTS.get(`${instance.name}.()`);
  if (called !== undefined) return called.taken.includes(taken) ? named(called.gives) : undefined;
  if (object === undefined || attribute === undefined) return undefined;
  const owner = classOf(source, object, "value", steps);
  const result = owner && METHOD_RESULTS.get(`${owner.name}.${textOf(source, attribute)}`);
  return result?.taken.includes(taken) ? named(result.gives) : undefined;
}
