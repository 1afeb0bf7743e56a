import { calledFunction } from "./called.ts";
import { parametersReaching } from "./carried.ts";
import { caughtAround } from "./caught-around.ts";
import { decoratorsOf } from "./decorators.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { headOf, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isLibraryResponse } from "./response-classes.ts";
import { ownStatements } from "./results.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { givenFor, type TakenParameter } from "./taken-parameters.ts";

/** Where an exception is at hand, what is given to a function of the project that makes the response of it that is returned. */
export function contentsGiven(source: Source, call: Syntax): readonly Syntax[] {
  if (!answersCaught(source, call)) return [];
  const called = calledFunction(source, call);
  const parameters = called && contentParameters(called.source, called.definition);
  return (parameters ?? []).flatMap((parameter) => givenFor(source, call, parameter) ?? []);
}

/** What it gives is returned at once, and an exception is at hand. */
export function answersCaught(source: Source, { parent }: Syntax): boolean {
  return parent?.kind === "return_statement" && caughtAround(source, parent) !== undefined;
}

const contentParameters = remembered((source: Source, definition: Syntax): readonly TakenParameter[] => {
  if (decoratorsOf(source, definition).length > 0) return [];
  const returned = ownStatements(source, "return_statement", definition);
  const contents = returned.flatMap(({ children: [built] }) => (built && contentOf(source, built)) ?? []);
  if (contents.length === 0 || contents.length < returned.length) return [];
  return parametersReaching(source, definition, contents);
});

function contentOf(source: Source, call: Syntax): Syntax | undefined {
  const head = call.kind === "call" ? headOf(call) : undefined;
  if (head === undefined || !isLibraryResponse(meaningOf(source, head)?.name ?? "")) return undefined;
  return keywordOf(source, call, "content") ?? positional(call, 0);
}
