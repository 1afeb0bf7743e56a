import { decoratorsOf } from "./decorators.ts";
import type { Endpoint } from "./endpoint-facts.ts";
import { endpointOf } from "./endpoints.ts";
import { scopeOfFunctionAround } from "./function-extents.ts";
import { callOf, type NameUse, usesOf } from "./function-uses.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** The endpoints that a function works for: it is one itself, or all that names it are calls in endpoints. Else none. */
export const servedEndpoints = remembered((source: Source, definition: Syntax): readonly Endpoint[] => {
  const own = endpointOf(source, definition);
  if (own !== undefined) return [own];
  if (decoratorsOf(source, definition).length > 0) return [];
  const endpoints = usesOf(source, definition).map(endpointAround);
  const known = endpoints.flatMap((each) => each ?? []);
  return known.length < endpoints.length ? [] : known;
});

/** The endpoint in which it is called. */
function endpointAround({ source, at }: NameUse): Endpoint | undefined {
  const call = callOf(at);
  const around = call && scopeOfFunctionAround(source, call)?.opener;
  return around?.kind === "function_definition" ? endpointOf(source, around) : undefined;
}
