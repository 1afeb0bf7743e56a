import { calledFunction } from "./called.ts";
import type { Place } from "./code-facts.ts";
import { positional } from "./dependencies.ts";
import { stringValue } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { remembered } from "./remembered.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import {
  callTaking,
  givenFor,
  parameterUses,
  type TakenParameter,
  takenParameters,
} from "./taken-parameters.ts";

/** Functions, each of which hands the request to the next one. */
const MAX_STEPS = 8;

/** What something is called on, a request, is given to what may read its body as well: anything but functions that are seen not to. */
export function isReadElsewhere(source: Source, callee: Pick<Place, "start" | "end">): boolean {
  const [root] = nodesWithin(source, "identifier", callee.start, callee.end);
  const [binding] = root === undefined ? [] : lookUp(source, textOf(source, root), root.scope);
  const definition = binding?.at.scope.opener;
  if (binding?.kind !== "parameter" || definition?.kind !== "function_definition") return true;
  const parameter = takenParameters(source, definition).find(({ at }) => at === binding.at);
  return parameter === undefined || isShared(source, parameter.at, definition, parameter) !== false;
}

const isShared = remembered(
  (source: Source, _: Syntax, definition: Syntax, parameter: TakenParameter): boolean =>
    parameterUses(source, definition, parameter).some(
      (use) => attributeOf(use) === undefined && mayReadBody(source, use, MAX_STEPS),
    ),
);

/** `headers` of `request.headers` */
function attributeOf({ parent, field }: Syntax): Syntax | undefined {
  return parent?.kind === "attribute" && field === "object" ? childOf(parent, "attribute") : undefined;
}

/** Whatever it is given to but a function of the project. */
function mayReadBody(source: Source, given: Syntax, steps: number): boolean {
  const call = callTaking(given.parent?.kind === "keyword_argument" ? given.parent : given);
  if (call === undefined || steps === 0) return true;
  if (asksForOther(source, call)) return false;
  const called = calledFunction(source, call);
  if (called === undefined) return true;
  const parameter = takenParameters(called.source, called.definition).find(
    (each) => givenFor(source, call, each) === given,
  );
  if (parameter === undefined) return true;
  return leavesBody(called.source, parameter.at, called.definition, parameter, steps - 1) !== true;
}

const BODY = /^_?(?:body|form|json|receive|stream)$/;

/** `getattr(request, "session", None)` */
function asksForOther(source: Source, call: Syntax): boolean {
  const head = headOf(call);
  const name = positional(call, 1);
  if (head === undefined || name === undefined || meaningOf(source, head)?.name !== "getattr") return false;
  return !BODY.test(stringValue(source, name) ?? "body");
}

/** By the name of the parameter that takes a request: each use of it asks for something else than its body. */
const leavesBody = remembered(
  (source: Source, _: Syntax, definition: Syntax, parameter: TakenParameter, steps: number): boolean =>
    parameterUses(source, definition, parameter).every((use) => {
      const attribute = attributeOf(use);
      return attribute === undefined
        ? !mayReadBody(source, use, steps)
        : !BODY.test(textOf(source, attribute));
    }),
);
