import { withBases } from "./ancestors.ts";
import { annotationClass } from "./annotations.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { resultClass } from "./results.ts";
import { lookUp, nodesOf, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const DEPENDS: ReadonlySet<string | undefined> = new Set(["fastapi.Depends", "fastapi.Security"]);

const ANY = "typing.Any";

/** A module or a factory, where the session of it may be meant: the dependency knows better. What may be anything says nothing. */
const VAGUE: ReadonlySet<string | undefined> = new Set([
  ANY,
  "sqlalchemy.orm.session",
  "sqlalchemy.orm.sessionmaker",
  "sqlalchemy.ext.asyncio.async_sessionmaker",
]);

/** What a parameter is given, by the dependency that is its default or by its annotation. */
export function parameterClass(source: Source, parameter: Syntax, steps: number): Meaning | undefined {
  const annotation = childOf(parameter, "type");
  const isCollected = parameter.children[0]?.kind.endsWith("splat_pattern") ?? false;
  if (isCollected || parameter.kind.endsWith("splat_pattern")) return undefined;
  const value = childOf(parameter, "value");
  const provided = value && dependencyClass(source, keptDependency(source, value), steps);
  return injectedClass(annotation && annotationClass(source, annotation, steps), provided);
}

/** What is put in decides, whatever the annotation says, unless the provider's result is vague or a base of it. */
export function injectedClass(
  stated: Meaning | undefined,
  provided: Meaning | undefined,
): Meaning | undefined {
  if (stated === undefined || stated.name === ANY) return provided;
  if (provided === undefined || VAGUE.has(provided.name)) return stated;
  if (inherits(stated, provided)) return stated;
  const isStandIn = stated.origin === undefined && provided.origin !== undefined && !VAGUE.has(stated.name);
  return isStandIn && !inherits(provided, stated) ? standIn(stated, provided) : provided;
}

/** A class of the project in the place of a library's: to be used like that, while its methods are its own. */
function standIn({ name }: Meaning, { origin }: Meaning): Meaning {
  return { name, origin };
}

function inherits(found: Meaning, base: Meaning): boolean {
  return withBases(found).some(({ name }) => name === base.name);
}

/** What `Depends(provider)` puts in; undefined for any other expression. */
export function dependencyClass(source: Source, node: Syntax, steps: number): Meaning | undefined {
  const provider = dependencyOf(source, node);
  return provider && resultClass(meaningOf(source, provider), "dependency", steps + 1);
}

/** What a name of this module was given: `current = Depends(f)` is as good a default as `Depends(f)`. */
export function keptDependency(source: Source, node: Syntax): Syntax {
  const [binding, another] =
    node.kind === "identifier" ? lookUp(source, textOf(source, node), node.scope) : [];
  const value = another === undefined && binding?.kind === "assignment" ? binding.value : undefined;
  return value ?? node;
}

/** `Depends(…)` or `Security(…)`, also without a provider: the annotation is called then. */
export function isDependency(source: Source, node: Syntax): boolean {
  const head = node.kind === "call" ? headOf(node) : undefined;
  return head !== undefined && isCalledSo(source, head) && DEPENDS.has(meaningOf(source, head)?.name);
}

/** To look up what every call of a file means would be to read every module that it imports. */
function isCalledSo(source: Source, head: Syntax): boolean {
  const name = head.kind === "attribute" ? childOf(head, "attribute") : head;
  return name?.kind === "identifier" && (callNames(source, "Depends")?.has(textOf(source, name)) ?? false);
}

/** What `Depends` and `Security` are called in a file: by their names, or as it imports or assigns them. */
const callNames = remembered((source: Source, name: string): ReadonlySet<string> => {
  const names = new Set([name, "Security"]);
  for (const { bindings } of source.bindings.names.get(source.tree.root.scope)?.values() ?? []) {
    for (const binding of bindings) {
      const named = binding.kind === "import" ? binding.name : binding.kind === "assignment" && binding.value;
      const original = typeof named === "object" ? textOf(source, named).split(".").at(-1) : named;
      if (original === name || original === "Security") names.add(textOf(source, binding.at));
    }
  }
  return names;
});

/** The functions that a file depends on, wherever they are defined. */
export const dependenciesOf = remembered((source: Source, _: "Depends"): ReadonlySet<Syntax> => {
  const found = new Set<Syntax>();
  for (const node of nodesOf(source, "call")) {
    const provider = dependencyOf(source, node);
    const origin = provider && meaningOf(source, provider)?.origin;
    if (origin?.binding.kind === "function") found.add(origin.binding.node);
  }
  return found;
});

/** The provider in `Depends(provider)`. */
export function dependencyOf(source: Source, node: Syntax): Syntax | undefined {
  if (!isDependency(source, node)) return undefined;
  return keywordOf(source, node, "dependency") ?? positional(node, 0);
}

/** The value of the argument with a keyword. */
export function keywordOf(source: Source, call: Syntax, keyword: string): Syntax | undefined {
  for (const given of childOf(call, "arguments")?.children ?? []) {
    const name = given.kind === "keyword_argument" ? given.children[0] : undefined;
    if (name !== undefined && textOf(source, name) === keyword) return childOf(given, "value");
  }
  return undefined;
}

/** The value of the argument at a position, as far as that is sure. */
export function positional(call: Syntax, index: number): Syntax | undefined {
  const given = childOf(call, "arguments");
  if (given?.kind !== "argument_list") return undefined;
  const before = given.children.slice(0, index + 1);
  return before.some(({ kind }) => kind === "keyword_argument" || kind.endsWith("_splat"))
    ? undefined
    : before[index];
}
