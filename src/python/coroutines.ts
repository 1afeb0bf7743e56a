import { declarations, declares, withBases } from "./ancestors.ts";
import { COROUTINE_METHODS, MODEL_COROUTINES } from "./databases.ts";
import { type Meaning, meaningOf } from "./names.ts";
import { innerScope } from "./scopes.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { TOLD_ASYNC_SESSION } from "./told-sessions.ts";
import { classOf } from "./values.ts";

/** Does `object.method()` only make a coroutine: on an async session, connection or pool, or on an async ORM's model? */
export function isDatabaseCoroutine(source: Source, object: Syntax, method: string): boolean {
  if (!METHODS.has(method)) return false;
  const instance = classOf(source, object);
  if (instance === TOLD_ASYNC_SESSION) return false;
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

/** The library's method, which a class of the project inherits, or replaces by a coroutine of its own. */
function has(owner: Meaning, method: string, methods: Methods): boolean {
  const classes = withBases(owner);
  const library = classes.find(({ name }) => methods.has(name));
  if (library === undefined || methods.get(library.name)?.has(method) !== true) return false;
  const own = classes.slice(0, classes.indexOf(library) + 1).find((each) => declares(each, method));
  return own === undefined ? library.origin === undefined : declaresCoroutine(own, method);
}

function declaresCoroutine(owner: Meaning, method: string): boolean {
  return declarations(owner, method).every(
    (binding) => binding.kind === "function" && innerScope(binding.node).isAsync,
  );
}
