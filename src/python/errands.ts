import { calledFunction } from "./called.ts";
import { call } from "./calls.ts";
import type { Call } from "./code-facts.ts";
import { databaseCallsIn } from "./database-calls.ts";
import type { DatabaseCall } from "./database-facts.ts";
import { decoratorsOf } from "./decorators.ts";
import type { Errand } from "./errand-facts.ts";
import { queryAsCalled } from "./errand-sessions.ts";
import { looksFirst } from "./looking-first.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { innerScope, surroundings } from "./scopes.ts";
import { nodesWithin, type Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** What a call in a coroutine has a plain function of the project do. */
export function errandOf(source: Source, node: Syntax): Errand | undefined {
  if (!node.scope.isAsync || node.parent?.kind === "await") return undefined;
  const called = calledFunction(source, node);
  const calls = called && callsOf(called.source, called.definition);
  if (called === undefined || calls === undefined) return undefined;
  return {
    runs: innerScope(called.definition),
    calls,
    get queries() {
      const queries = queriesOf(called.source, called.definition) ?? [];
      return queries.flatMap((query) => queryAsCalled(source, node, called, query) ?? []);
    },
  };
}

/** Undefined for a coroutine, for what only begins as it is looped over, and where a decorator may have it run elsewhere. */
const callsOf = remembered((source: Source, definition: Syntax): readonly Call[] | undefined => {
  const runs = innerScope(definition);
  if (runs.isAsync || ownStatements(source, "yield", definition).length > 0) return undefined;
  if (!decoratorsOf(source, definition).every(({ name }) => PLAIN.has(name))) return undefined;
  if (looksFirst(source, definition)) return undefined;
  const calls = nodesWithin(source, "call", definition.start, definition.end);
  return calls.filter(({ scope }) => surroundings(scope) === runs).map((node) => call(source, node));
});

const queriesOf = remembered((source: Source, definition: Syntax): readonly DatabaseCall[] =>
  databaseCallsIn(source, definition).filter(({ within }) => within === innerScope(definition)),
);

const PLAIN: ReadonlySet<string | undefined> = new Set([
  "classmethod",
  "staticmethod",
  "tenacity.retry",
  "typing.override",
]);
