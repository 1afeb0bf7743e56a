import { annotationClass, typeArguments } from "./annotations.ts";
import type { Taken } from "./database-results.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { innerScope, type SyntaxScope } from "./scopes.ts";
import { nodesOf, type Source } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { MAX_STEPS, sameClass } from "./values.ts";

const GENERATORS: ReadonlySet<string | undefined> = new Set([
  "typing.AsyncGenerator",
  "typing.AsyncIterator",
  "typing.AsyncIterable",
  "typing.Generator",
  "typing.Iterator",
  "typing.Iterable",
]);

const MANAGERS: ReadonlySet<string | undefined> = new Set([
  "contextlib.asynccontextmanager",
  "contextlib.contextmanager",
]);

/** What calling a function or class of the project gives; as a dependency, what FastAPI takes out of it. */
export function resultClass(
  meaning: Meaning | undefined,
  taken: Taken | "dependency",
  steps: number,
): Meaning | undefined {
  const origin = meaning?.origin;
  if (origin === undefined || steps > MAX_STEPS) return undefined;
  const { source, binding } = origin;
  if (binding.kind === "class") return taken === "dependency" ? meaning : undefined;
  if (binding.kind !== "function") return undefined;
  const isAsync = innerScope(binding.node).isAsync;
  const isTakenAsIs = taken === "with" || taken === "dependency";
  if (!isTakenAsIs && mayBeReplaced(source, binding.node)) return undefined;
  const isGenerator = ownStatements(source, "yield", binding.node).length > 0;
  switch (taken) {
    case "with":
      return isManager(source, binding.node) ? yielded(source, binding.node, steps) : undefined;
    case "loop":
      return isGenerator === isAsync ? yielded(source, binding.node, steps) : undefined;
    case "await":
      return isAsync && !isGenerator ? returned(source, binding.node, steps) : undefined;
    case "value":
      return isAsync || isGenerator ? undefined : returned(source, binding.node, steps);
    default:
      return isGenerator ? yielded(source, binding.node, steps) : returned(source, binding.node, steps);
  }
}

/** The names of a definition's decorators, the called ones without their call. */
function* decoratorNames(source: Source, definition: Syntax): Generator<string | undefined> {
  if (definition.parent?.kind !== "decorated_definition") return;
  for (const { kind, children } of definition.parent.children) {
    const value = kind === "decorator" ? children[0] : undefined;
    const name = value?.kind === "call" ? headOf(value) : value;
    if (name !== undefined) yield meaningOf(source, name)?.name;
  }
}

function isManager(source: Source, definition: Syntax): boolean {
  return [...decoratorNames(source, definition)].some((name) => MANAGERS.has(name));
}

const HARMLESS: ReadonlySet<string | undefined> = new Set([
  "abc.abstractmethod",
  "classmethod",
  "functools.cache",
  "functools.lru_cache",
  "staticmethod",
  "typing.override",
]);

/** A decorator may give something else; what is annotated is trusted all the same. */
function mayBeReplaced(source: Source, definition: Syntax): boolean {
  if (childOf(definition, "return_type") !== undefined) return false;
  return [...decoratorNames(source, definition)].some((name) => !HARMLESS.has(name));
}

const returned = remembered((source: Source, definition: Syntax, steps: number): Meaning | undefined => {
  const annotation = childOf(definition, "return_type");
  if (annotation !== undefined) return annotationClass(source, annotation, steps + 1);
  const statements = ownStatements(source, "return_statement", definition);
  return sameClass(source, statements.map(firstChild), "value", steps + 1);
});

const yielded = remembered((source: Source, definition: Syntax, steps: number): Meaning | undefined => {
  const annotation = childOf(definition, "return_type")?.children[0];
  const head = annotation && headOf(annotation);
  if (annotation && head && GENERATORS.has(meaningOf(source, head)?.name)) {
    const [item] = typeArguments(annotation);
    return item && annotationClass(source, item, steps + 1);
  }
  return sameClass(source, ownStatements(source, "yield", definition).map(firstChild), "value", steps + 1);
});

function firstChild(node: Syntax): Syntax | undefined {
  return node.children[0];
}

type ByScope = ReadonlyMap<SyntaxScope, readonly Syntax[]>;

/** The statements of a kind that belong to a function itself, not to one nested in it. */
export function ownStatements(source: Source, kind: string, definition: Syntax): readonly Syntax[] {
  return byScope(source, kind)?.get(innerScope(definition)) ?? [];
}

const byScope = remembered((source: Source, kind: string): ByScope => {
  const groups = new Map<SyntaxScope, Syntax[]>();
  for (const node of nodesOf(source, kind)) {
    const known = groups.get(node.scope);
    if (known === undefined) groups.set(node.scope, [node]);
    else known.push(node);
  }
  return groups;
});
