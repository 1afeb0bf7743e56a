import { lineage } from "./ancestors.ts";
import { annotationClass } from "./annotations.ts";
import { parametersReaching } from "./carried.ts";
import { decoratorsOf } from "./decorators.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { isHttpException } from "./http-exception.ts";
import { headOf, meaningOf, type Origin } from "./names.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { innerScope } from "./scopes.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { givenFor, type TakenParameter } from "./taken-parameters.ts";

/** Calls a function of the project that is there to build FastAPI's exception, or one that extends it. */
export function buildsHttpException(source: Source, callee: Syntax): boolean {
  const origin = meaningOf(source, callee)?.origin;
  if (origin?.binding.kind !== "function") return false;
  return isFactory(origin.source, origin.binding.node) ?? false;
}

/** What a factory is given that becomes the detail of the exception it builds. */
export function detailsGiven(source: Source, call: Syntax): readonly Syntax[] {
  const callee = headOf(call);
  const origin =
    callee && buildsHttpException(source, callee) ? meaningOf(source, callee)?.origin : undefined;
  const parameters =
    origin?.binding.kind === "function" ? detailParameters(origin.source, origin.binding.node) : undefined;
  return (parameters ?? []).flatMap((parameter) => givenFor(source, call, parameter) ?? []);
}

const detailParameters = remembered((source: Source, definition: Syntax): readonly TakenParameter[] => {
  const returned = ownStatements(source, "return_statement", definition);
  const details = returned.flatMap(({ children: [built] }) => (built && detailOf(source, built)) ?? []);
  return details.length < returned.length ? [] : parametersReaching(source, definition, details);
});

/** What an exception says that is built at once. */
function detailOf(source: Source, call: Syntax): Syntax | undefined {
  const callee = call.kind === "call" ? headOf(call) : undefined;
  if (callee === undefined || !isHttpException(meaningOf(source, callee)?.name)) return undefined;
  return keywordOf(source, call, "detail") ?? positional(call, 1);
}

/** Says that it gives one and nothing else, returns what it gives, and raises nothing itself. */
const isFactory = remembered((source: Source, definition: Syntax): boolean => {
  const annotation = childOf(definition, "return_type");
  const isOneName = annotation !== undefined && /^["']?[\w.]+["']?$/.test(textOf(source, annotation));
  const stated = isOneName ? annotationClass(source, annotation) : undefined;
  if (stated === undefined || innerScope(definition).isAsync) return false;
  const isMeant = isHttpException(stated.name) || (stated.origin && extendsHttpException(stated.origin));
  if (!isMeant || decoratorsOf(source, definition).length > 0) return false;
  const returned = ownStatements(source, "return_statement", definition);
  return returned.length > 0 && ownStatements(source, "raise_statement", definition).length === 0;
});

function extendsHttpException(origin: Origin): boolean {
  return [...lineage(origin)].some(({ name }) => isHttpException(name));
}
