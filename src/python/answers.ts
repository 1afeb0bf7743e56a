import { statementsOf } from "./blocks.ts";
import { methodOf } from "./callees.ts";
import type { Answer } from "./endpoint-facts.ts";
import { bare } from "./expressions.ts";
import { meaningOf, type Origin } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isResponseClass } from "./response-classes.ts";
import { ownStatements } from "./results.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** What each `return` of a function gives FastAPI. */
export function answersOf(source: Source, definition: Syntax): readonly Answer[] {
  return ownStatements(source, "return_statement", definition).map(({ children: [value] }) =>
    value === undefined ? "nothing" : answerOf(source, bare(value)),
  );
}

const SCALARS: ReadonlySet<string> = new Set([
  "comparison_operator",
  "concatenated_string",
  "false",
  "float",
  "integer",
  "not_operator",
  "string",
  "true",
]);

/** What is written as a collection is certainly no response. */
const COLLECTIONS: ReadonlySet<string> = new Set([
  "dictionary",
  "dictionary_comprehension",
  "expression_list",
  "generator_expression",
  "list",
  "list_comprehension",
  "set",
  "set_comprehension",
  "tuple",
]);

/** Builtins that give one, and what texts give. */
const SCALAR_CALL =
  /^(?:bool|float|int|len|repr|round|str)$|\.(?:decode|format|hex|isoformat|join|lower|replace|strip|upper)$/;

const SCALAR_CLASS = /^(?:bool|bytes|float|int|str)$/;

function answerOf(source: Source, value: Syntax): Answer {
  const plain = plainAnswer(source, value);
  if (plain !== undefined) return plain;
  const called = calledBy(value);
  const given = (called && answerOfCalled(source, called)) ?? "data";
  if (given !== "data") return given;
  const known = classOf(source, value);
  if (known?.origin !== undefined) return "data";
  return MAY_RESPOND.test(known?.name ?? nameOf(source, value)) ? "unknown" : "data";
}

/** What can be told without a look at what is called. */
function plainAnswer(source: Source, value: Syntax): Answer | undefined {
  if (value.kind === "none") return "nothing";
  if (SCALARS.has(value.kind)) return "scalar";
  if (COLLECTIONS.has(value.kind)) return isFixed(source, value) ? "fixed" : "data";
  const called = calledBy(value);
  if (called !== undefined && SCALAR_CALL.test(textOf(source, called).slice(-MAX_NAME))) return "scalar";
  const known = classOf(source, value);
  if (isResponseClass(known)) return "response";
  return SCALAR_CLASS.test(known?.name ?? "") ? "scalar" : undefined;
}

function isFixed(source: Source, { start, end }: Syntax): boolean {
  return nodesWithin(source, "identifier", start, end).length === 0;
}

/** Names of what makes or holds a response, where nothing else is known of it. */
const MAY_RESPOND = /respon[ds]|redirect|render|templat|stream|html|download|forward|proxy|page/i;

const MAX_NAME = 200;

/** What is called, or else the value as it is written. */
function nameOf(source: Source, value: Syntax): string {
  return textOf(source, calledBy(value) ?? value).slice(-MAX_NAME);
}

function calledBy(value: Syntax): Syntax | undefined {
  const awaited = value.kind === "await" ? value.children[0] : value;
  return awaited?.kind === "call" ? childOf(awaited, "function") : undefined;
}

/** What a function of the project gives that is called; of several ways the one that is least known. */
function answerOfCalled(source: Source, called: Syntax): Answer | undefined {
  const origin = definitionOf(source, called);
  if (origin?.binding.kind !== "function") return undefined;
  return givenBy(origin.source, origin.binding.node);
}

const givenBy = remembered((source: Source, definition: Syntax): Answer | undefined => {
  const given = ownStatements(source, "return_statement", definition).map(({ children: [value] }) => {
    if (value === undefined) return "nothing";
    const answer = plainAnswer(source, bare(value));
    return answer ?? (MAY_RESPOND.test(nameOf(source, value)) ? "unknown" : "data");
  });
  if (given.includes("response") || given.includes("unknown")) return "unknown";
  const annotation = childOf(definition, "return_type");
  if (annotation !== undefined) return textOf(source, annotation) === "None" ? "nothing" : "data";
  if (given.includes("data") || given.includes("fixed")) return "data";
  return given.includes("scalar") ? "scalar" : emptyHanded(source, definition);
});

/** Without a value at all; what has no body of its own yet, or is no plain function, may give one. */
function emptyHanded(source: Source, definition: Syntax): Answer {
  const isPlain = definition.parent?.kind !== "decorated_definition";
  const isGenerator = ownStatements(source, "yield", definition).length > 0;
  return isPlain && !isGenerator && statementsOf(childOf(definition, "body")).length > 1 ? "nothing" : "data";
}

/** What is called: a function, or a method of a class or of an instance. */
function definitionOf(source: Source, called: Syntax): Origin | undefined {
  const [object] = called.children;
  const attribute = called.kind === "attribute" ? childOf(called, "attribute") : undefined;
  const owner = object && attribute && (classOf(source, object) ?? meaningOf(source, object));
  const method = owner && attribute && methodOf(owner, textOf(source, attribute));
  return (method ?? meaningOf(source, called))?.origin;
}
