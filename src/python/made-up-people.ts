import type { Place } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

/** People that the file makes up, in a dictionary that says so. */
const MADE_UP = /^_?(?:demo|dummy|fake|mock)_\w+(?=(?:\s*:[^=\n]{1,80})?\s*=\s*\{)/gim;

/** The function that a place stands in looks people up there. */
export function isPretended(file: PythonFile, { scope }: Place): boolean {
  const names = file.text.match(MADE_UP) ?? [];
  const around = names.length > 0 ? file.functionOpening(scope) : undefined;
  const code = around === undefined ? "" : file.text.slice(around.start, around.end);
  return names.some((name) => code.includes(name));
}
