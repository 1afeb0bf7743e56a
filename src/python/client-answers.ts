import { reaches } from "./carried.ts";
import { keywordOf, positional } from "./dependencies.ts";
import { endpointOf } from "./endpoints.ts";
import { detailsGiven } from "./exception-factories.ts";
import { handlingClause } from "./handling.ts";
import { headOf, meaningOf, methodName } from "./names.ts";
import { givenToClient } from "./own-answers.ts";
import { isLibraryResponse } from "./response-classes.ts";
import { answersCaught, contentsGiven } from "./response-factories.ts";
import { ownStatements } from "./results.ts";
import { nodesOf, nodesWithin, type Source, textOf } from "./source.ts";
import { isDelegating, isStreamed } from "./streams.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Something that the client gets to read. */
export interface Sink {
  readonly value: Syntax;
  /** The call or statement it stands in. */
  readonly at: Syntax;
}

/** The details of HTTP exceptions, the contents of responses, what endpoints return, what is streamed and what websockets send. */
export function answersToClients(source: Source): readonly Sink[] {
  const { text } = source.tree;
  if (!text.includes("except") && !text.includes("traceback")) return [];
  const calls = nodesOf(source, "call").flatMap((node) => sent(source, node));
  return [...calls, ...returned(source), ...streamed(source)].sort((a, b) => a.value.start - b.value.start);
}

/** What a generator yields in a handler, where that goes to the client. */
function streamed(source: Source): readonly Sink[] {
  return nodesOf(source, "yield").flatMap((at) => {
    const [value] = at.children;
    const generator = at.scope.opener;
    if (value === undefined || generator === undefined || handlingClause(source, at) === undefined) return [];
    return !isDelegating(source, at) && isStreamed(source, generator) ? [{ value, at }] : [];
  });
}

const SENDING = /\.(?:send_json|send_text|close)$/;
const TELLING = /(?:Exception|Response|Error|send_json|send_text|close)$/;

function sent(source: Source, node: Syntax): readonly Sink[] {
  const head = headOf(node);
  if (head === undefined) return [];
  const called = textOf(source, head).slice(-40);
  const isGivenOut = node.parent?.kind === "raise_statement" || answersCaught(source, node);
  if (!TELLING.test(called) && head.kind !== "identifier" && !isGivenOut) return [];
  const values = SENDING.test(called) ? sentBySocket(source, node, head) : told(source, node);
  return values.map((value) => ({ value, at: node }));
}

function told(source: Source, node: Syntax): readonly Syntax[] {
  return [...givenToClient(source, node), ...detailsGiven(source, node), ...contentsGiven(source, node)];
}

function sentBySocket(source: Source, node: Syntax, head: Syntax): readonly Syntax[] {
  return isSocket(source, head) ? given(source, node, ["reason", 1], ["data", 0]) : [];
}

/** The first of the arguments that is given. */
function given(source: Source, call: Syntax, ...places: readonly [string, number][]): readonly Syntax[] {
  const values = places.flatMap(
    ([keyword, position]) => keywordOf(source, call, keyword) ?? positional(call, position) ?? [],
  );
  return values.slice(0, 1);
}

function isSocket(source: Source, callee: Syntax): boolean {
  const owner = callee.children[0] && classOf(source, callee.children[0])?.name;
  return owner === "fastapi.WebSocket" || owner === "starlette.websockets.WebSocket";
}

/** What endpoints return, unless it is a response already, and what they append to a list in it. */
function returned(source: Source): readonly Sink[] {
  return nodesOf(source, "function_definition").flatMap((definition) => {
    if (definition.parent?.kind !== "decorated_definition") return [];
    const statements = ownStatements(source, "return_statement", definition);
    if (statements.length === 0 || endpointOf(source, definition) === undefined) return [];
    const sinks = statements.flatMap((at) => {
      const [value] = at.children;
      return value === undefined || isAnswer(source, value) ? [] : [{ value, at }];
    });
    return [...sinks, ...appended(source, definition, sinks)];
  });
}

/** `results.append(value)`, where the endpoint returns `results`, alone or in something. */
function appended(source: Source, definition: Syntax, sinks: readonly Sink[]): readonly Sink[] {
  const lists = new Set<string>();
  for (const { value } of sinks)
    for (const name of nodesWithin(source, "identifier", value.start, value.end))
      if (reaches(source, name, value)) lists.add(textOf(source, name));
  return ownStatements(source, "call", definition).flatMap((at) => {
    const [object] = methodName(source, at) === "append" ? (headOf(at)?.children ?? []) : [];
    const value =
      object?.kind === "identifier" && lists.has(textOf(source, object)) ? positional(at, 0) : undefined;
    return value === undefined ? [] : [{ value, at }];
  });
}

/** What it tells is looked at where it is built. */
function isAnswer(source: Source, value: Syntax): boolean {
  const head = value.kind === "call" ? headOf(value) : undefined;
  if (head === undefined) return false;
  return isLibraryResponse(meaningOf(source, head)?.name ?? "") || told(source, value).length > 0;
}
