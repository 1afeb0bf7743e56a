import { annotationClass } from "./annotations.ts";
import type { Binding } from "./bindings.ts";
import { statementsOf } from "./blocks.ts";
import { methodOf } from "./callees.ts";
import type { Answer } from "./endpoint-facts.ts";
import { bare, unawaited } from "./expressions.ts";
import { meaningOf, type Origin } from "./names.ts";
import { remembered } from "./remembered.ts";
import { isResponseClass } from "./response-classes.ts";
import { ownStatements } from "./results.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
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

/** What a value gives FastAPI that is returned. */
export function answerOf(source: Source, value: Syntax): Answer {
  const plain = plainAnswer(source, value);
  if (plain !== undefined) return plain;
  const called = calledBy(value);
  const given = (called && answerOfCalled(source, called)) ?? "data";
  return given === "data" ? answerByName(source, value) : given;
}

/** By its class, where that is the project's own, or else by what it is called. */
function answerByName(source: Source, value: Syntax): Answer {
  const known = classOf(source, value);
  if (known?.origin !== undefined) return "data";
  return MAY_RESPOND.test(known?.name ?? nameOf(source, value)) ? "unknown" : "data";
}

/** What can be told without a look at what is called. */
function plainAnswer(source: Source, value: Syntax): Answer | undefined {
  if (value.kind === "none") return "nothing";
  if (SCALARS.has(value.kind)) return "scalar";
  if (COLLECTIONS.has(value.kind)) return isFixed(source, value) ? "fixed" : "data";
  if (value.kind === "identifier" && isCollection(source, value)) return "data";
  const called = calledBy(value);
  if (called !== undefined && SCALAR_CALL.test(textOf(source, called).slice(-MAX_NAME))) return "scalar";
  const known = classOf(source, value);
  if (isResponseClass(known)) return "response";
  return SCALAR_CLASS.test(known?.name ?? "") ? "scalar" : undefined;
}

/** A name that is given collections only, as they are written. */
function isCollection(source: Source, name: Syntax): boolean {
  const bindings = lookUp(source, textOf(source, name), name.scope);
  const isWritten = (binding: Binding) =>
    binding.kind === "assignment" && binding.value !== undefined && COLLECTIONS.has(binding.value.kind);
  return bindings.length > 0 && bindings.every(isWritten);
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
  const awaited = unawaited(value);
  return awaited.kind === "call" ? childOf(awaited, "function") : undefined;
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
    return plainAnswer(source, bare(value)) ?? answerByName(source, value);
  });
  const annotation = childOf(definition, "return_type");
  const isUnknown = given.includes("unknown") && !(annotation && isDataType(source, annotation));
  if (given.includes("response") || isUnknown) return "unknown";
  if (annotation !== undefined) return textOf(source, annotation) === "None" ? "nothing" : "data";
  if (given.includes("data") || given.includes("fixed")) return "data";
  return given.includes("scalar") ? "scalar" : emptyHanded(source, definition);
});

/** `dict`, `list[Order]`, a model of the project. */
function isDataType(source: Source, annotation: Syntax): boolean {
  const type = annotation.children[0];
  const stated = type && annotationClass(source, type);
  if (stated?.origin !== undefined) return !isResponseClass(stated);
  return /^(?:dict|list|set|tuple|typing\.(?:Dict|List|Set|Tuple))$/.test(stated?.name ?? "");
}

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
