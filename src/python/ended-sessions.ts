import type { Call } from "./code-facts.ts";
import type { DatabaseCall } from "./database-facts.ts";
import type { Handler } from "./exception-facts.ts";
import type { PythonFile } from "./facts.ts";
import type { Try } from "./flow-facts.ts";

/** Nobody goes on with the session after a handler: `finally` ends it, or the `with` around does, or it was made in the `try` itself. */
export function isEndedAfter(file: PythonFile, handler: Handler, tried: Try, commit: DatabaseCall): boolean {
  const { origin, call } = commit;
  if (isEndedAtLast(file, handler, tried, commit) || isManaged(file, tried, commit)) return true;
  const opened = origin.at[0]?.start ?? 0;
  if (origin.kind === "opened") return opened > tried.start;
  const loop = file.loopAround({ ...tried, scope: call.scope });
  return origin.kind === "entered" && (loop === undefined || loop.start < opened);
}

/** By a `finally` that comes before the next turn of a loop, where the handler doesn't leave that. */
function isEndedAtLast(file: PythonFile, handler: Handler, tried: Try, { origin }: DatabaseCall): boolean {
  const loop = file.loopAround(tried);
  const isOver = loop === undefined || loop.isLeftAfter({ ...handler, start: handler.end - 1 });
  const isMaybeGiven = origin.kind === "parameter" && origin.at.length > 1;
  return tried.finals.some(({ start, end }) => {
    if (!isOver && end > loop.end) return false;
    const final = file.text.slice(start, end);
    return ENDING.test(isMaybeGiven ? withoutOwn(final) : final);
  });
}

/** A block of its own ends the transaction. */
export function isManaged({ text }: PythonFile, tried: Try, { call }: DatabaseCall): boolean {
  return /\.begin(?:_nested)?\(/.test(text.slice(tried.start, call.start));
}

const ENDING = /rollback|\b(?:a?close|remove)\(/;

/** A session that was handed in stays open where only the own one is closed: below `if is_own:`. */
function withoutOwn(final: string): string {
  return final.replace(
    /\bif ([^\n]+):\s+(?:await )?([\w.]+)\.a?close\(\)/g,
    (closed, condition: string, session: string) =>
      condition.split(/[^\w.]+/).includes(session) ? closed : "",
  );
}

const LEAVING = /rollback|\b(?:a?close|exit|_exit|abort)$/i;

/** A function with such a name is believed to raise or to roll back where its code is out of sight. */
const SAID_TO_END = /^_?(?:fail|handle|raise|reraise)_/i;
const MAY_END =
  /rollback|\b(?:a?close|exit|abort)\(|\braise\b|(?<!def )\b_?(?:fail|handle|raise|reraise)_\w{1,80}\(/i;

/** Rolls back, closes, or leaves for good. */
export function endsSession(file: PythonFile, call: Call): boolean {
  const { text } = call.callee;
  if (LEAVING.test(text)) return true;
  if (!SAID_TO_END.test(text)) return false;
  const codes = file.calledTexts(call);
  return codes.length === 0 || codes.some((code) => MAY_END.test(code));
}
