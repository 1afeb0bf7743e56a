import { calledFunction } from "./called.ts";
import { databaseCallsIn } from "./database-calls.ts";
import type { WholeTable } from "./database-facts.ts";
import { keywordOf, positional } from "./dependencies.ts";
import type { Endpoint } from "./endpoint-facts.ts";
import { goneThroughFor } from "./filled-lists.ts";
import { headOf, methodName } from "./names.ts";
import { returnsPivot } from "./pivots.ts";
import { ownStatements } from "./results.ts";
import { isInRound, isRestricted, isToldNothing, optionalNames } from "./row-conditions.ts";
import { lookUp, nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** All rows of a table, where an endpoint returns them. */
export function wholeTable(source: Source, definition: Syntax, endpoint: Endpoint): WholeTable | undefined {
  const model = endpoint.option("response_model");
  const isList =
    typeof model === "object" ? isListType(model.value.text) : isAnnotatedAsList(source, definition);
  const table = tableFrom(source, definition, isList, 1);
  return table === undefined || returnsPivot(source, definition) ? undefined : table;
}

/** Functions that hand a list on before it reaches the endpoint, a service or a repository, and calls of each that are followed. */
const MAX_HANDS = 4;
const MAX_CALLS = 4;

/** What a function asks for and returns itself, or has from a function of the project whose result it returns. */
function tableFrom(
  source: Source,
  definition: Syntax,
  isList: boolean,
  hands: number,
): WholeTable | undefined {
  if (isRestricted(source, definition)) return undefined;
  const own = textOf(source, definition);
  if (returnsRows(source, definition, isList)) return { through: [own] };
  if (hands === MAX_HANDS) return undefined;
  const optional = optionalNames(source, definition);
  for (const call of callsReturned(source, definition).slice(0, MAX_CALLS)) {
    const called = isToldNothing(source, call, optional) ? calledFunction(source, call) : undefined;
    if (called === undefined) continue;
    const isListed = isAnnotatedAsList(called.source, called.definition);
    const table = tableFrom(called.source, called.definition, isListed, hands + 1);
    if (table !== undefined) return { through: [own, ...table.through] };
  }
  return undefined;
}

function isAnnotatedAsList(source: Source, definition: Syntax): boolean {
  const stated = childOf(definition, "return_type");
  return stated !== undefined && isListType(textOf(source, stated));
}

function isListType(annotation: string): boolean {
  return /\b(?:list|List|Sequence)\s*\[/.test(annotation);
}

const ROWS: ReadonlySet<string | undefined> = new Set(["all", "fetchall", "to_list"]);

/** It asks for rows, and says that it gives a list, or its `return` has them. */
function returnsRows(source: Source, definition: Syntax, isList: boolean): boolean {
  const asked = databaseCallsIn(source, definition);
  if (asked.length === 0) return false;
  const fetched = new Set(asked.flatMap(({ method, call }) => (method === "fetch" ? call.start : [])));
  const isAsking = (call: Syntax) =>
    (fetched.has(call.start) || (ROWS.has(methodName(source, call)) && !isCapped(source, call))) &&
    !isInRound(source, call, definition);
  const { start, end } = definition;
  if (isList && nodesWithin(source, "call", start, end).some(isAsking)) return true;
  for (const call of callsReturned(source, definition)) if (isAsking(call)) return true;
  return false;
}

/** `to_list(100)`, `to_list(length=100)` */
function isCapped(source: Source, call: Syntax): boolean {
  if (methodName(source, call) !== "to_list") return false;
  const most = positional(call, 0) ?? keywordOf(source, call, "length");
  return most !== undefined && most.kind !== "none";
}

/** Functions that make one value of many, or reckon or choose something among them. */
const REDUCING =
  /(?:^|\.)(?:all|any|bool|len|max|min|next|sum)$|(?:^|[._])(?:aggregate|average|calc|calculate|compute|count|exclude|filter|group|match|pick|rank|reduce|score|select|stats|summarize|total)(?:_|$)/;

/** The calls whose results a function returns: as they are, in a dictionary or list, under another name, or handed to a call. */
function callsReturned(source: Source, definition: Syntax): readonly Syntax[] {
  const open = ownStatements(source, "return_statement", definition).flatMap((each) => each.children);
  const met = new Set<Syntax>();
  const calls: Syntax[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (met.has(node)) continue;
    met.add(node);
    if (node.kind === "call") calls.push(node);
    open.push(...heldBy(source, node));
  }
  return calls;
}

const MAX_NAME = 200;

/** The expressions whose values an expression holds whole. */
function heldBy(source: Source, node: Syntax): readonly Syntax[] {
  switch (node.kind) {
    case "identifier": {
      const values = lookUp(source, textOf(source, node), node.scope).flatMap((binding) =>
        binding.kind === "assignment" ? (binding.value ?? []) : [],
      );
      return [...values, ...goneThroughFor(source, node, values)];
    }
    case "await":
    case "boolean_operator":
    case "conditional_expression":
    case "dictionary":
    case "list":
    case "parenthesized_expression":
    case "tuple":
      return node.children;
    case "keyword_argument":
    case "pair":
      return node.children.slice(1);
    case "generator_expression":
    case "list_comprehension": {
      // A second clause is a condition or another loop.
      const [, clause, ...more] = node.children;
      const many = clause && childOf(clause, "right");
      return many === undefined || more.length > 0 ? [] : [many];
    }
    case "call": {
      const isReduced = REDUCING.test(textOf(source, headOf(node) ?? node).slice(-MAX_NAME));
      return isReduced ? [] : (childOf(node, "arguments")?.children ?? []);
    }
    default:
      return [];
  }
}
