import { withBases } from "./ancestors.ts";
import { annotationClass } from "./annotations.ts";
import { GRPC_CHANNEL, GRPC_STUB } from "./blocking-clients.ts";
import { calledMeaning, isClassName } from "./called-classes.ts";
import { FUNCTION_RESULTS, METHOD_RESULTS, type Result, type Taken } from "./database-results.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { IO_FUNCTIONS, IO_METHODS } from "./io-results.ts";
import { chosenClass } from "./items.ts";
import { modelOf } from "./models.ts";
import { type Meaning, meaningOf, type Origin } from "./names.ts";
import { resultClass } from "./results.ts";
import { innerScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf, entered } from "./values.ts";

/** What a call gives when it is used as it is, awaited, entered with `with`, or looped over. */
export function callClass(source: Source, call: Syntax, taken: Taken, steps: number): Meaning | undefined {
  const callee = childOf(call, "function");
  if (callee === undefined) return undefined;
  const meaning = calledMeaning(source, callee);
  if (isEntering(source, callee)) return taken === "await" ? enteredClass(source, call, steps) : undefined;
  if (meaning === undefined) return methodClass(source, callee, taken, steps);
  const known = FUNCTION_RESULTS.get(meaning.name) ?? IO_FUNCTIONS.get(meaning.name);
  if (known !== undefined) return known.taken.includes(taken) ? named(known.gives) : undefined;
  switch (meaning.name) {
    case "sqlalchemy.orm.sessionmaker":
      return entered(makerClass(source, call), taken);
    case "typing.cast":
      return entered(castClass(source, call, steps), taken);
    case "max":
    case "min":
    case "next":
      return entered(chosenClass(source, call, steps), taken);
    case "anext":
      return taken === "await" ? nextClass(source, call, steps) : undefined;
    default:
      if (meaning.origin?.binding.kind === "function") return resultClass(meaning, taken, steps);
      if (isClassName(meaning)) return entered(stubOn(source, call, meaning, steps) ?? meaning, taken);
      return methodClass(source, callee, taken, steps);
  }
}

function named(name: string): Meaning {
  return { name, origin: undefined };
}

/** `sessionmaker(class_=AsyncSession)` is how async sessions were made before `async_sessionmaker`. */
function makerClass(source: Source, call: Syntax): Meaning {
  const made = keywordOf(source, call, "class_");
  const name = made && meaningOf(source, made)?.name;
  const isAsync = name?.endsWith(".AsyncSession") ?? false;
  return named(isAsync ? "sqlalchemy.ext.asyncio.async_sessionmaker" : "sqlalchemy.orm.sessionmaker");
}

/** What is made of a sync channel of gRPC is its stub: the class itself has nothing to say. */
function stubOn(source: Source, call: Syntax, { name }: Meaning, steps: number): Meaning | undefined {
  const channel = name.endsWith("Stub") ? positional(call, 0) : undefined;
  return channel && classOf(source, channel, "value", steps)?.name === GRPC_CHANNEL
    ? named(GRPC_STUB)
    : undefined;
}

function castClass(source: Source, call: Syntax, steps: number): Meaning | undefined {
  const type = positional(call, 0);
  return type && annotationClass(source, type, steps);
}

function nextClass(source: Source, call: Syntax, steps: number): Meaning | undefined {
  const generator = positional(call, 0);
  return generator && classOf(source, generator, "loop", steps);
}

/** `await stack.enter_async_context(manager)` gives what `async with manager as …` would. */
function isEntering(source: Source, callee: Syntax): boolean {
  return callee.kind === "attribute" && textOf(source, callee).endsWith(".enter_async_context");
}

function enteredClass(source: Source, call: Syntax, steps: number): Meaning | undefined {
  const manager = positional(call, 0);
  return manager && classOf(source, manager, "with", steps);
}

/** What models have from Pydantic that gives an instance of the same model. */
const SELF_GIVING: ReadonlySet<string> = new Set([
  "construct",
  "copy",
  "from_orm",
  "model_construct",
  "model_copy",
  "model_validate",
  "model_validate_json",
  "parse_obj",
  "parse_raw",
]);

function methodClass(source: Source, callee: Syntax, taken: Taken, steps: number): Meaning | undefined {
  const instance = classOf(source, callee, "value", steps);
  const called = instance && METHOD_RESULTS.get(`${instance.name}.()`);
  if (called !== undefined) return called.taken.includes(taken) ? named(called.gives) : undefined;
  const object = callee.kind === "attribute" ? callee.children[0] : undefined;
  const attribute = callee.kind === "attribute" ? childOf(callee, "attribute") : undefined;
  const method = attribute && textOf(source, attribute);
  const owner = object && classOf(source, object, "value", steps);
  if (object !== undefined && method !== undefined && SELF_GIVING.has(method)) {
    const made = owner ?? meaningOf(source, object);
    if (modelOf(made) !== undefined) return entered(made, taken);
  }
  if (owner === undefined || method === undefined) return undefined;
  const own = methodOf(owner, method);
  if (own !== undefined) return resultClass(own, taken, steps);
  const result = inheritedResult(owner, method);
  return result?.taken.includes(taken) ? named(result.gives) : undefined;
}

/** What a method gives that a library's class defines: the owner itself, or what a class of the project inherits from. */
function inheritedResult(owner: Meaning, method: string): Result | undefined {
  for (const { name } of withBases(owner)) {
    const found = resultOf(name, method);
    if (found !== undefined) return found;
  }
  return undefined;
}

function resultOf(owner: string, method: string): Result | undefined {
  const qualified = `${owner}.${method}`;
  return METHOD_RESULTS.get(qualified) ?? IO_METHODS.get(qualified);
}

/** The definition of a method in a class of the project or in what it inherits from. */
export function methodOf(owner: Meaning, name: string): Meaning | undefined {
  for (const { origin } of withBases(owner)) {
    const found = origin && memberOf(origin, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function memberOf({ source, binding }: Origin, name: string): Meaning | undefined {
  if (binding.kind !== "class") return undefined;
  const bindings = source.bindings.names.get(innerScope(binding.node))?.get(name)?.bindings ?? [];
  const [first] = bindings;
  return first && bindings.length === 1 ? { name, origin: { source, binding: first } } : undefined;
}
