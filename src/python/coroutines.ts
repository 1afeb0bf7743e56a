import { lineage } from "./ancestors.ts";
import { COROUTINE_METHODS, MODEL_COROUTINES } from "./databases.ts";
import { type Meaning, meaningOf } from "./names.ts";
import { innerScope } from "./scopes.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Does `object.method()` only make a coroutine: on an async session, connection or pool, or on an async ORM's model? */
export function isDatabaseCoroutine(source: Source, object: Syntax, method: string): boolean {
  if (!METHODS.has(method)) return false;
  const instance = classOf(source, object);
  if (instance !== undefined)
    return has(instance, method, COROUTINE_METHODS) || has(instance, method, MODEL_COROUTINES);
  const named = meaningOf(source, object);
  return named?.origin?.binding.kind === "class" && has(named, method, MODEL_COROUTINES);
}

/** What an object is costs more to find out than what its method is called. */
const METHODS: ReadonlySet<string> = new Set(
  [...COROUTINE_METHODS.values(), ...MODEL_COROUTINES.values()].flatMap((methods) => [...methods]),
);

type Methods = ReadonlyMap<string, ReadonlySet<string>>;

/** The library's class itself, or a class of the project that inherits the method from it unchanged. */
function has(owner: Meaning, method: string, methods: Methods): boolean {
  const own = methods.get(owner.name);
  if (own !== undefined) return own.has(method);
  if (owner.origin === undefined || declares(owner, method)) return false;
  for (const ancestor of lineage(owner.origin)) {
    const inherited = methods.get(ancestor.name);
    if (inherited !== undefined) return inherited.has(method);
    if (declares(ancestor, method)) return false;
  }
  return false;
}

function declares({ origin }: Meaning, method: string): boolean {
  if (origin?.binding.kind !== "class") return false;
  return origin.source.bindings.names.get(innerScope(origin.binding.node))?.has(method) ?? false;
}
