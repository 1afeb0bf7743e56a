import type { Call } from "./code-facts.ts";
import type { DatabaseCall } from "./database-facts.ts";
import type { Handler } from "./exception-facts.ts";
import type { PythonFile } from "./facts.ts";

/** A handler gives the session, or what has it, to a function that may roll back. */
export function handsOn(
  file: PythonFile,
  calls: readonly Call[],
  { start, end }: Handler,
  { on }: DatabaseCall,
): boolean {
  const body = file.text.slice(start, Math.min(end, start + 4_000));
  const [owner = ""] = on.text.split(".", 1);
  const given = ["(", ", ", "="].flatMap((before) =>
    [")", ",", "\n"].map((after) => `${before}${owner}${after}`),
  );
  const isGiven = /\bself\.\w+\(/.test(body) || given.some((argument) => body.includes(argument));
  return isGiven && !commitsOver(file, calls, owner);
}

/** All that it gives the session to are functions in sight that commit by it, and do nothing before that to make it usable. */
function commitsOver(file: PythonFile, calls: readonly Call[], owner: string): boolean {
  const takers = calls.filter(
    ({ callee, arguments: given }) =>
      /^self\.\w+$/.test(callee.text) || given.some(({ value }) => value.text === owner),
  );
  const isCommitting = (code: string) => /\.commit\(/.test(code) && !MENDING.test(code);
  return (
    takers.length > 0 &&
    takers.every((taker) => {
      const codes = file.calledTexts(taker);
      return codes.length > 0 && codes.every(isCommitting);
    })
  );
}

const MENDING = /rollback|close|begin|\btry:|Session\w*\(|expunge|invalidate|remove\(/i;
