import type { Answer } from "./endpoint-facts.ts";
import { bare } from "./expressions.ts";
import { meaningOf } from "./names.ts";
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

/** Displays, texts and comparisons: what is certainly no response. */
const DATA: ReadonlySet<string> = new Set([
  "comparison_operator",
  "concatenated_string",
  "dictionary",
  "dictionary_comprehension",
  "expression_list",
  "false",
  "float",
  "generator_expression",
  "integer",
  "list",
  "list_comprehension",
  "not_operator",
  "set",
  "set_comprehension",
  "string",
  "true",
  "tuple",
]);

function answerOf(source: Source, value: Syntax): Answer {
  if (value.kind === "none") return "nothing";
  if (DATA.has(value.kind)) return isFixed(source, value) ? "fixed" : "data";
  const known = classOf(source, value);
  if (isResponseClass(known)) return "response";
  if (known?.origin !== undefined) return "data";
  return MAY_RESPOND.test(known?.name ?? nameOf(source, value)) || mayRespond(source, value)
    ? "unknown"
    : "data";
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

/** A function of the project that gives a response on one of its ways. */
function mayRespond(source: Source, value: Syntax): boolean {
  const called = calledBy(value);
  const origin = called && meaningOf(source, called)?.origin;
  if (origin?.binding.kind !== "function") return false;
  const returned = ownStatements(origin.source, "return_statement", origin.binding.node);
  return returned.some(({ children: [given] }) => given && isResponseClass(classOf(origin.source, given)));
}
