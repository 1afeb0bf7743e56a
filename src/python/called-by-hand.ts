import type { Place } from "./code-facts.ts";
import { type NameUse, usesOf } from "./function-uses.ts";
import { definitionIn, statementAt } from "./reach.ts";
import { remembered } from "./remembered.ts";
import { isRunByHand } from "./run-by-hand.ts";
import { isCommandLine } from "./scripts.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Functions and classes that lead there which are looked at. */
const MAX_LEADING = 12;

/**
 * Stands in a function or class, of any module, that command lines lead to, and nothing else in sight: each place that names it is
 * run by hand or leads on from there. What goes on for ever is a service, however it is started.
 */
export function isCalledByHand(source: Source, at: Place): boolean {
  const statement = statementAt(source, at);
  return statement !== undefined && calledByHand(source, statement) === true;
}

const calledByHand = remembered((source: Source, statement: Syntax): boolean => {
  const leading = new Map([[statement, source]]);
  for (const [next, of] of leading) {
    const uses = usesBeside(of, next);
    if (uses.length === 0) return false;
    for (const { source: user, at } of uses) {
      const around = statementAt(user, at);
      if (around === undefined || GOING_ON.test(textOf(user, around))) return false;
      if (leading.has(around) || (isCommandLine(user) && isRunByHand(user, at))) continue;
      if (leading.size === MAX_LEADING) return false;
      leading.set(around, user);
    }
  }
  return true;
});

/** Nothing in sight names the function or class that a place stands in, and no decorator takes it. */
export function isNamedByNobody(source: Source, at: Place): boolean {
  const statement = statementAt(source, at);
  if (statement === undefined || definitionIn(statement) !== statement) return false;
  return usesBeside(source, statement).length === 0;
}

/** Where it is named, but in itself; a decorator may have anybody call what it is given. */
function usesBeside(source: Source, statement: Syntax): readonly NameUse[] {
  if (definitionIn(statement) !== statement || GOING_ON.test(textOf(source, statement))) return [];
  return usesOf(source, statement).filter((use) => statementAt(use.source, use.at) !== statement);
}

/** Serves until it is told to end. */
const GOING_ON =
  /\bwhile (?:True|1|not)\b|\b(?:run_forever|run_pending|run_polling|serve|serve_forever|start_consuming|start_polling|uvicorn)\b/;
