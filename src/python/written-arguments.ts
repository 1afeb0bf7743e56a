import type { Binding } from "./bindings.ts";
import { decoratorsOf } from "./decorators.ts";
import { stringValue } from "./expressions.ts";
import { callOf, type NameUse, usesOf } from "./function-uses.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { givenFor, type TakenParameter, takenParameters } from "./taken-parameters.ts";

/** Of a private function that is only ever called, each time with a text that is written there. */
export function isWrittenAtCalls(source: Source, { at }: Binding): boolean {
  const definition = at.scope.opener;
  if (definition?.kind !== "function_definition") return false;
  const parameter = takenParameters(source, definition).find((each) => each.at === at);
  return (
    parameter !== undefined && callsOf(source, definition)?.every((use) => isWritten(use, parameter)) === true
  );
}

interface CallUse {
  readonly source: Source;
  readonly call: Syntax;
}

/** All calls of a private function that nobody hands on; undefined for others. */
const callsOf = remembered((source: Source, definition: Syntax): readonly CallUse[] | undefined => {
  const name = childOf(definition, "name");
  if (name === undefined || !/^_[^_]/.test(textOf(source, name))) return undefined;
  if (decoratorsOf(source, definition).length > 0) return undefined;
  const uses = usesOf(source, definition);
  const calls = uses.flatMap(callUse);
  return uses.length > 0 && calls.length === uses.length ? calls : undefined;
});

function callUse({ source, at }: NameUse): readonly CallUse[] {
  const call = callOf(at);
  return call === undefined ? [] : [{ source, call }];
}

function isWritten({ source, call }: CallUse, parameter: TakenParameter): boolean {
  const given = givenFor(source, call, parameter);
  return given !== undefined && stringValue(source, given) !== undefined;
}
