import type { PythonFile } from "./facts.ts";

/** Teams type what they ship; of their tests some do, and some don't. What nearly all have in a file is a habit there. */
const NEARLY_ALL = 0.75;

export function typesParameters(file: PythonFile): boolean {
  const given = file
    .functions()
    .flatMap(({ parameters }) => parameters.filter(({ isReceiver }) => !isReceiver));
  return isHabit(given.map(({ annotation }) => annotation !== undefined));
}

export function typesReturns(file: PythonFile): boolean {
  return isHabit(file.functions().map(({ returns }) => returns !== undefined));
}

function isHabit(each: readonly boolean[]): boolean {
  return each.filter(Boolean).length >= each.length * NEARLY_ALL;
}
