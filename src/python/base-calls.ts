import type { Argument, Scope } from "./code-facts.ts";
import type { PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";

type Handed = ReadonlyMap<Scope, readonly Argument[]>;

const known = new WeakMap<PythonFile, Handed>();

/** What the functions of a file give the constructors of their bases, by their inner scopes. */
function argumentsOfBases(file: PythonFile): Handed {
  const asked = known.get(file);
  if (asked !== undefined) return asked;
  const found = new Map<Scope, Argument[]>();
  for (const { callee, scope, arguments: given } of file.calls()) {
    if (callee.text !== "super().__init__") continue;
    const before = found.get(scope);
    if (before === undefined) found.set(scope, [...given]);
    else before.push(...given);
  }
  known.set(file, found);
  return found;
}

/** What the constructors of a file hand to those of their bases as it is, by their inner scopes. */
export function handedToBases(file: PythonFile): ReadonlyMap<Scope, ReadonlySet<string>> {
  const handed = [...argumentsOfBases(file)];
  return new Map(handed.map(([scope, given]) => [scope, new Set(given.map(({ value }) => value.text))]));
}

/** A constructor hands a parameter to that of its base under the same name. */
export function isKeywordOfBase(
  file: PythonFile,
  { inner, name: of }: PythonFunction,
  name: string,
): boolean {
  if (of !== "__init__") return false;
  const given = argumentsOfBases(file).get(inner) ?? [];
  return given.some(({ keyword, value }) => keyword === name && value.text === name);
}
