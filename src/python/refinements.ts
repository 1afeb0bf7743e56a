import type { Binding } from "./bindings.ts";
import { QUERY_BUILDERS } from "./database-results.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const MAX_LINKS = 64;

/** `query = query.filter(…)`: what it was before. */
export function isRefined(source: Source, binding: Binding): boolean {
  if (binding.kind !== "assignment" || binding.value?.kind !== "call") return false;
  const name = textOf(source, binding.at);
  let at: Syntax | undefined = binding.value;
  for (let links = 0; at?.kind === "call" && links < MAX_LINKS; links += 1) {
    const [object, method]: readonly (Syntax | undefined)[] = childOf(at, "function")?.children ?? [];
    if (method === undefined || !QUERY_BUILDERS.has(textOf(source, method))) return false;
    at = object;
  }
  return at?.kind === "identifier" && textOf(source, at) === name;
}
