import { calledFunction } from "./called.ts";
import { call } from "./calls.ts";
import type { Call } from "./code-facts.ts";
import { databaseCallsIn } from "./database-calls.ts";
import type { DatabaseCall } from "./database-facts.ts";
import { decoratorsOf } from "./decorators.ts";
import type { Errand } from "./errand-facts.ts";
import { queryAsCalled } from "./errand-sessions.ts";
import { isMadeHere } from "./made-here.ts";
import { remembered } from "./remembered.ts";
import { ownStatements } from "./results.ts";
import { heldModel } from "./row-models.ts";
import { innerScope, surroundings } from "./scopes.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

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

/** Keeps something where it looks before it does it again: it is done once. What ends with the function keeps nothing. */
function looksFirst(source: Source, definition: Syntax): boolean {
  const within = (kind: string) => nodesWithin(source, kind, definition.start, definition.end);
  const kept = [
    ...within("assignment").flatMap(({ children: [target] }) => (target && placeIn(source, target)) ?? []),
    ...within("global_statement").flatMap(({ children }) => children),
  ].map((place) => textOf(source, place));
  if (kept.length === 0) return false;
  const conditions = within("if_statement").flatMap((choice) => childOf(choice, "condition") ?? []);
  const asked = conditions.map((condition) => textOf(source, condition));
  return asked.some((condition) => kept.some((place) => condition.includes(place)));
}

/** What is filled: `self.token` by `self.token = …`, `tokens` by `tokens[name] = …`. */
function placeIn(source: Source, target: Syntax): Syntax | undefined {
  const [object] = target.children;
  if (object === undefined || isMadeHere(source, object)) return undefined;
  if (target.kind === "subscript") return object;
  if (target.kind !== "attribute") return undefined;
  return heldModel(source, object)?.isStored === true ? undefined : target;
}
