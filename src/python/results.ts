import { annotationClass, typeArguments } from "./annotations.ts";
import type { Taken } from "./databases.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { innerScope, type SyntaxScope } from "./scopes.ts";
import { childOf, nodesOf, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf, MAX_STEPS } from "./values.ts";

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
  source: Source,
  callee: Syntax,
  taken: Taken | "dependency",
  steps: number,
): Meaning | undefined {
  const meaning = meaningOf(source, callee);
  const origin = meaning?.origin;
  if (origin === undefined || steps > MAX_STEPS) return undefined;
  if (origin.binding.kind === "class") return taken === "dependency" ? meaning : undefined;
  if (origin.binding.kind !== "function") return undefined;
  const definition = origin.binding.node;
  const isAsync = innerScope(definition).isAsync;
  switch (taken) {
    case "with":
      return isManager(origin.source, definition) ? yielded(origin.source, definition, steps) : undefined;
    case "await":
      return isAsync ? returned(origin.source, definition, steps) : undefined;
    case "value":
      return isAsync ? undefined : returned(origin.source, definition, steps);
    default:
      return yielded(origin.source, definition, steps) ?? returned(origin.source, definition, steps);
  }
}

function isManager(source: Source, definition: Syntax): boolean {
  const decorated = definition.parent?.kind === "decorated_definition" ? definition.parent.children : [];
  return decorated.some((each) => {
    const name = each.kind === "decorator" ? each.children[0] : undefined;
    return name !== undefined && MANAGERS.has(meaningOf(source, name)?.name);
  });
}

function returned(source: Source, definition: Syntax, steps: number): Meaning | undefined {
  const annotation = childOf(definition, "return_type");
  if (annotation !== undefined) return annotationClass(source, annotation, steps + 1);
  return sameClass(source, ownStatements(source, "return_statement", definition), steps);
}

function yielded(source: Source, definition: Syntax, steps: number): Meaning | undefined {
  const yields = ownStatements(source, "yield", definition);
  const annotation = childOf(definition, "return_type")?.children[0];
  const head = annotation && headOf(annotation);
  if (annotation && head && GENERATORS.has(meaningOf(source, head)?.name)) {
    const [item] = typeArguments(annotation);
    return item && annotationClass(source, item, steps + 1);
  }
  return sameClass(source, yields, steps);
}

/** The one class that every statement gives. */
function sameClass(source: Source, statements: readonly Syntax[], steps: number): Meaning | undefined {
  const found = statements
    .slice(0, MAX_STEPS)
    .map((each) => each.children[0] && classOf(source, each.children[0], "value", steps + 1));
  const [first] = found;
  return found.every((each) => each?.name === first?.name) ? first : undefined;
}

type ByScope = ReadonlyMap<SyntaxScope, readonly Syntax[]>;

const grouped = new WeakMap<Source, Map<string, ByScope>>();

/** The statements of a kind that belong to a function itself, not to one nested in it. */
export function ownStatements(source: Source, kind: string, definition: Syntax): readonly Syntax[] {
  const kinds = grouped.get(source) ?? new Map<string, ByScope>();
  const scopes = kinds.get(kind) ?? byScope(nodesOf(source, kind));
  grouped.set(source, kinds.set(kind, scopes));
  return scopes.get(innerScope(definition)) ?? [];
}

function byScope(nodes: readonly Syntax[]): ByScope {
  const groups = new Map<SyntaxScope, Syntax[]>();
  for (const node of nodes) {
    const known = groups.get(node.scope);
    if (known === undefined) groups.set(node.scope, [node]);
    else known.push(node);
  }
  return groups;
}
