import { annotationClass } from "./annotations.ts";
import type { Place } from "./code-facts.ts";
import { decoratorsOf } from "./decorators.ts";
import { scopeOfFunctionAround } from "./function-extents.ts";
import { callOf, type NameUse, usesOf } from "./function-uses.ts";
import { remembered } from "./remembered.ts";
import { isRunByHand } from "./run-by-hand.ts";
import { innerScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Stands in a function that an application runs as it starts or stops, when there are no requests, and at no other time. */
export function isStartUp(source: Source, at: Pick<Place, "start" | "end">): boolean {
  const definition = scopeOfFunctionAround(source, at)?.opener;
  if (definition?.kind !== "function_definition") return false;
  return isLifespan(source, definition) || isCalledAtStart(source, definition) === true;
}

/** A context manager that is given the application, or is given to it, or what is told of its events. */
function isLifespan(source: Source, definition: Syntax): boolean {
  const decorators = decoratorsOf(source, definition);
  if (decorators.some(({ call }) => call?.method === "on_event")) return true;
  if (!decorators.some(({ name }) => name === "contextlib.asynccontextmanager")) return false;
  return takesApplication(source, definition) || isGivenAsLifespan(source, definition) === true;
}

function takesApplication(source: Source, definition: Syntax): boolean {
  return (childOf(definition, "parameters")?.children ?? []).some((parameter) => {
    const annotation = childOf(parameter, "type");
    return annotation !== undefined && annotationClass(source, annotation)?.name === "fastapi.FastAPI";
  });
}

/** `FastAPI(lifespan=begin)` */
const isGivenAsLifespan = remembered((source: Source, definition: Syntax): boolean =>
  usesOf(source, definition).some(({ source: user, at: { field, parent } }) => {
    const keyword = parent?.kind === "keyword_argument" ? childOf(parent, "name") : undefined;
    return field === "value" && keyword !== undefined && textOf(user, keyword) === "lifespan";
  }),
);

/** A function of a module that is only called as an application starts, by hand or in tests, and somewhere as one starts. */
const isCalledAtStart = remembered((source: Source, definition: Syntax): boolean => {
  if (decoratorsOf(source, definition).length > 0) return false;
  const { isAsync } = innerScope(definition);
  const served = usesOf(source, definition).filter((use) => !isRunByHand(use.source, use.at));
  return served.length > 0 && served.every((use) => isAtStart(use, isAsync));
});

function isAtStart({ source, at }: NameUse, isAsync: boolean): boolean {
  const call = callOf(at);
  if (call === undefined || (isAsync && call.parent?.kind !== "await")) return false;
  const around = scopeOfFunctionAround(source, call)?.opener;
  return around?.kind === "function_definition" && isLifespan(source, around);
}
