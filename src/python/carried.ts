import { onlyStatement } from "./blocks.ts";
import { calledFunction } from "./called.ts";
import { dependsOnStage } from "./environments.ts";
import { remembered } from "./remembered.ts";
import { innerScope } from "./scopes.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { givenFor, isParameter, type TakenParameter, takenParameters } from "./taken-parameters.ts";

/** Wrappings of a value on its way into another that are looked through. */
const MOST_LAYERS = 40;

const THROUGH = new Set([
  "argument_list",
  "concatenated_string",
  "dictionary",
  "interpolation",
  "keyword_argument",
  "list",
  "pair",
  "parenthesized_expression",
  "string",
  "tuple",
]);

/** Is what stands there part of the value, and not only asked or computed with? */
export function reaches(source: Source, node: Syntax, value: Syntax): boolean {
  if (node.field === "attribute" || (node.field === "name" && node.parent?.kind === "keyword_argument"))
    return false;
  let at = node;
  for (let layer = 0; layer < MOST_LAYERS && at !== value; layer += 1) {
    const { parent } = at;
    if (parent === undefined) return false;
    if (!THROUGH.has(parent.kind) && !carries(source, parent, at, node)) return false;
    at = parent;
  }
  return at === value;
}

function carries(source: Source, parent: Syntax, part: Syntax, node: Syntax): boolean {
  switch (parent.kind) {
    case "binary_operator":
    case "subscript":
      return part.field !== "subscript";
    case "boolean_operator":
      return true;
    case "conditional_expression":
      return parent.children[1] !== part;
    case "attribute":
      return /\.(?:model_dump|dict|json|strip|model_dump_json)$/.test(textOf(source, parent));
    case "call":
      return part.field === "function" || passesOn(source, parent) || handsOn(source, parent, node);
    default:
      return false;
  }
}

/** What a model or another response is made of, and what text becomes of text. */
function passesOn(source: Source, call: Syntax): boolean {
  const called = textOf(source, childOf(call, "function") ?? call);
  return /(?:^|\.)(?:[A-Z]\w*|dict|str|repr|jsonable_encoder|dumps)$|\.format$/.test(called);
}

/** A function of the project that does nothing but return what it is given, wrapped: `return json.dumps(data)`. */
function handsOn(source: Source, call: Syntax, node: Syntax): boolean {
  const called = calledFunction(source, call);
  const handedOn = (called && parametersReturned(called.source, called.definition)) ?? [];
  return handedOn.some((parameter) => {
    const given = givenFor(source, call, parameter);
    return given !== undefined && given.start <= node.start && node.end <= given.end;
  });
}

const parametersReturned = remembered((source: Source, definition: Syntax): readonly TakenParameter[] => {
  const only = onlyStatement(childOf(definition, "body"));
  const value = only?.kind === "return_statement" ? only.children[0] : undefined;
  const isPlain = !innerScope(definition).isAsync && definition.parent?.kind !== "decorated_definition";
  return value !== undefined && isPlain ? parametersReaching(source, definition, [value]) : [];
});

/** The parameters that become part of every one of some values, whatever the stage. */
export function parametersReaching(
  source: Source,
  definition: Syntax,
  values: readonly Syntax[],
): readonly TakenParameter[] {
  return takenParameters(source, definition).filter((parameter) =>
    values.every((value) =>
      nodesWithin(source, "identifier", value.start, value.end).some(
        (name) =>
          isParameter(source, name, parameter) &&
          reaches(source, name, value) &&
          !dependsOnStage(source, name),
      ),
    ),
  );
}
