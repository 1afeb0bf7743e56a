import { methodOf } from "./callees.ts";
import { headOf, type Meaning, meaningOf } from "./names.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

export interface Called {
  readonly source: Source;
  readonly definition: Syntax;
}

/** The function or method of the project that a call runs. */
export function calledFunction(source: Source, call: Syntax): Called | undefined {
  const head = headOf(call);
  const origin = head && (meaningOf(source, head)?.origin ?? methodCalled(source, head)?.origin);
  if (origin?.binding.kind !== "function") return undefined;
  return { source: origin.source, definition: origin.binding.node };
}

function methodCalled(source: Source, head: Syntax): Meaning | undefined {
  const [object, method] = head.kind === "attribute" ? head.children : [];
  const owner = object && classOf(source, object);
  return owner && method && methodOf(owner, textOf(source, method));
}

/** Calls of one place that are followed, and how much is read of each function. */
const MAX_CALLS = 60;
const MAX_TEXT = 8_000;

/** The code of the functions of the project that are called in a place, as far as it is worth reading. */
export function calledTexts(
  source: Source,
  { start, end }: { readonly start: number; readonly end: number },
): readonly string[] {
  const calls = nodesWithin(source, "call", start, end).slice(0, MAX_CALLS);
  const called = new Set<Syntax>();
  return calls.flatMap((call) => {
    const found = calledFunction(source, call);
    if (found === undefined || called.has(found.definition)) return [];
    called.add(found.definition);
    return textOf(found.source, found.definition).slice(0, MAX_TEXT);
  });
}
