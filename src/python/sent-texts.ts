import { calledFunction } from "./called.ts";
import { headOf, meaningOf, methodName } from "./names.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { givenFor, isParameter, type TakenParameter, takenParameters } from "./taken-parameters.ts";

/** Methods and functions that are called so where a statement is given to a database, and hardly anywhere else. */
const PLAIN_SENDERS: ReadonlySet<string> = new Set([
  ...[
    "copy_expert",
    "exec_driver_sql",
    "execute",
    "execute_query",
    "execute_query_dict",
    "executemany",
    "executescript",
  ],
  ...["fetch_all", "fetch_one", "fetch_val", "fetchrow", "fetchval", "from_statement", "mogrify"],
  ...["read_sql", "read_sql_query"],
]);

const SENDERS: ReadonlySet<string> = new Set([
  ...PLAIN_SENDERS,
  ...[
    "exec",
    "fetch",
    "iterate",
    "prepare",
    "query",
    "raw",
    "run",
    "scalar",
    "scalars",
    "sql",
    "stream",
    "text",
  ],
]);

/** What such methods are given may be a prompt as well. */
const VAGUE: ReadonlySet<string> = new Set(["iterate", "run", "stream"]);

/** The text that a call gives to a database, or to a function of the project that does; undefined for a plain string. */
export function sentText(source: Source, call: Syntax, steps = 0): Syntax | undefined {
  const head = headOf(call);
  const called = head?.kind === "attribute" ? childOf(head, "attribute") : head;
  if (head === undefined || called === undefined) return undefined;
  const sent = isSender(source, head, textOf(source, called)) ? firstOf(call) : passedOn(source, call, steps);
  return sent?.kind === "string" && sent.children.length === 0 ? undefined : sent;
}

function isSender(source: Source, head: Syntax, called: string): boolean {
  if (head.kind === "attribute") return SENDERS.has(called);
  if (head.kind !== "identifier" || !SENDERS.has(called)) return false;
  const meaning = meaningOf(source, head);
  if (/\b(?:sqlalchemy|sqlmodel|pandas)\b/.test(meaning?.name ?? "")) return true;
  // It is imported from where nobody can look.
  return PLAIN_SENDERS.has(called) && meaning?.origin === undefined && meaning?.name.includes(".") === true;
}

function firstOf(call: Syntax): Syntax | undefined {
  const [first] = childOf(call, "arguments")?.children ?? [];
  return first?.kind === "keyword_argument" ? childOf(first, "value") : first;
}

/** Texts that are put together: a name may stand for one. */
const BUILT: ReadonlySet<string> = new Set([
  "binary_operator",
  "call",
  "concatenated_string",
  "identifier",
  "parenthesized_expression",
  "string",
]);

/** From one function to the next that are followed. */
const MAX_STEPS = 32;

/** What is given to the parameter of a function of the project that it hands on. */
function passedOn(source: Source, call: Syntax, steps: number): Syntax | undefined {
  if (steps > MAX_STEPS) return undefined;
  const given = childOf(call, "arguments")?.children ?? [];
  if (!given.some((each) => BUILT.has((childOf(each, "value") ?? each).kind))) return undefined;
  const called = calledFunction(source, call);
  const sent = called && parameterSentBy(called.source, called.definition, steps + 1);
  if (sent === undefined) return undefined;
  return givenFor(source, call, sent);
}

/** Of a function that leads to itself nothing is known. */
const parameterSentBy = remembered(
  (source: Source, definition: Syntax, steps: number): TakenParameter | undefined => {
    const parameters = new Map(takenParameters(source, definition).map((each) => [each.name, each]));
    for (const call of nodesWithin(source, "call", definition.start, definition.end)) {
      const sent = isVague(source, call) ? undefined : sentText(source, call, steps);
      const parameter = sent?.kind === "identifier" ? parameters.get(textOf(source, sent)) : undefined;
      if (sent !== undefined && parameter !== undefined && isParameter(source, sent, parameter))
        return parameter;
    }
    return undefined;
  },
);

function isVague(source: Source, call: Syntax): boolean {
  return VAGUE.has(methodName(source, call) ?? "");
}
