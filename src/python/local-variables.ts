import type { Place } from "./code-facts.ts";
import { place } from "./expressions.ts";
import type { Source } from "./source.ts";

/** A variable of a function or lambda, where it is bound first: not its parameters, imports, functions and classes. */
export interface LocalVariable extends Place {
  readonly name: string;
}

const VARIABLES: ReadonlySet<string> = new Set(["assignment", "context", "each", "iteration", "other"]);

export function localVariablesOf({ bindings }: Source): readonly LocalVariable[] {
  const found: LocalVariable[] = [];
  for (const [scope, names] of bindings.names) {
    if (scope.kind !== "function") continue;
    for (const [name, variable] of names) {
      const [first] = variable.bindings;
      if (variable.scope !== scope || first === undefined || !VARIABLES.has(first.kind)) continue;
      found.push({ name, ...place(first.at) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
