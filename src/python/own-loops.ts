import { calledFunction } from "./called.ts";
import type { Place } from "./code-facts.ts";
import { decoratorsOf } from "./decorators.ts";
import { positional } from "./dependencies.ts";
import { scopeOfFunctionAround } from "./function-extents.ts";
import { callOf, type NameUse, usesOf } from "./function-uses.ts";
import { usesOfMethod } from "./method-uses.ts";
import { headOf, meaningOf, methodName } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isRunByHand } from "./run-by-hand.ts";
import { innerScope } from "./scopes.ts";
import { worksForEver } from "./scripts.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import {
  callTaking,
  givenFor,
  parameterUses,
  type TakenParameter,
  takenParameters,
} from "./taken-parameters.ts";

/** Coroutines, each of which only the next one awaits. */
const MAX_STEPS = 8;

/**
 * Stands in a coroutine for which plain functions start an event loop each time, with nothing that goes on beside it, and which
 * nothing else in sight calls.
 */
export function hasOwnLoop(source: Source, at: Pick<Place, "start" | "end">): boolean {
  const definition = scopeOfFunctionAround(source, at)?.opener;
  return definition !== undefined && isRunAlone(source, definition, 0) === true;
}

const isRunAlone = remembered((source: Source, definition: Syntax, steps: number): boolean => {
  if (definition.kind !== "function_definition" || steps > MAX_STEPS) return false;
  if (!innerScope(definition).isAsync || decoratorsOf(source, definition).length > 0) return false;
  if (BESIDE.test(textOf(source, definition)) || worksForEver(source, "file")) return false;
  const isMethod = definition.scope.kind === "class";
  const uses = isMethod ? usesOfMethod(source, definition) : usesOf(source, definition);
  const served = uses.filter((use) => !isRunByHand(use.source, use.at));
  return served.length > 0 && served.every((use) => isInOwnLoop(use, steps + 1));
});

/** Begins what goes on while it waits itself. */
const BESIDE =
  /\b(?:as_completed|create_task|ensure_future|gather|run_forever|serve|TaskGroup)\b|\bstart_\w+\(/;

function isInOwnLoop({ source, at }: NameUse, steps: number): boolean {
  const coroutine = callOf(at);
  if (coroutine === undefined) return false;
  const user = scopeOfFunctionAround(source, coroutine)?.opener;
  if (coroutine.parent?.kind === "await")
    return user !== undefined && isRunAlone(source, user, steps) === true;
  return user !== undefined && !innerScope(user).isAsync && isGivenLoop(source, coroutine);
}

/** Given to what runs it to its end: of the library, or a function of the project that does nothing else with it. */
function isGivenLoop(source: Source, coroutine: Syntax): boolean {
  const runner = callTaking(coroutine);
  if (runner === undefined) return false;
  if (startsLoop(source, runner)) return true;
  const called = calledFunction(source, runner);
  if (called === undefined) return false;
  const { source: home, definition } = called;
  const parameter = takenParameters(home, definition).find(
    (each) => givenFor(source, runner, each) === coroutine,
  );
  return parameter !== undefined && runsWhatItTakes(home, parameter.at, definition, parameter) === true;
}

/** `asyncio.run(…)`, `loop.run_until_complete(…)`, `pool.submit(asyncio.run, …)` */
function startsLoop(source: Source, call: Syntax): boolean {
  if (mayNest(source, "loops")) return false;
  const method = methodName(source, call);
  if (method === "run_until_complete") return true;
  const runner = method === "submit" ? positional(call, 0) : headOf(call);
  return runner !== undefined && meaningOf(source, runner)?.name === "asyncio.run";
}

/** A loop may then be started in one that is at work. */
const mayNest = remembered((source: Source, _: "loops"): boolean =>
  source.tree.text.includes("nest_asyncio"),
);

/** What a function does with a coroutine that it is given, by where its parameter is named. */
const runsWhatItTakes = remembered(
  (source: Source, _: Syntax, definition: Syntax, parameter: TakenParameter): boolean => {
    const given = parameterUses(source, definition, parameter);
    const runners = given.flatMap((name) => callTaking(name) ?? []);
    return runners.length > 0 && runners.every((runner) => startsLoop(source, runner));
  },
);
