import type { Scope } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

/** What the constructors of a file hand to those of their bases as it is, by their inner scopes. */
export function handedToBases(file: PythonFile): ReadonlyMap<Scope, ReadonlySet<string>> {
  const found = new Map<Scope, Set<string>>();
  for (const { callee, scope, arguments: given } of file.calls()) {
    if (callee.text !== "super().__init__") continue;
    const handed = found.get(scope) ?? new Set();
    for (const { value } of given) handed.add(value.text);
    found.set(scope, handed);
  }
  return found;
}
