import type { Binding } from "./bindings.ts";
import { childOf } from "./syntax.ts";

const decided = new WeakMap<readonly Binding[], Binding | undefined>();

/**
 * The one of a name's bindings that says what it is: several imports are alternatives of one thing, which `None` may stand in for
 * where they fail; several definitions are overloads; any other mix is unknown.
 */
export function decisive(bindings: readonly Binding[]): Binding | undefined {
  const [first] = bindings;
  if (bindings.length === 1) return first;
  if (!decided.has(bindings)) decided.set(bindings, decide(bindings));
  return decided.get(bindings);
}

function decide(bindings: readonly Binding[]): Binding | undefined {
  const imports = bindings.filter(({ kind }) => kind === "import");
  const [first] = imports;
  if (first !== undefined)
    return bindings.every((each) => each.kind === "import" || isForMissing(each, first)) ? first : undefined;
  const isDefined = bindings.every((each) => each.kind === "function" || each.kind === "class");
  return isDefined ? bindings.reduce((a, b) => (a.at.start > b.at.start ? a : b)) : undefined;
}

/** `name = None` in an `except` of the `try` that imports it. */
function isForMissing(binding: Binding, { at: imported }: Binding): boolean {
  if (binding.kind !== "assignment" || binding.value?.kind !== "none") return false;
  const clause = binding.at.parent?.parent?.parent?.parent;
  const tried =
    clause?.kind === "except_clause" && clause.parent ? childOf(clause.parent, "body") : undefined;
  return tried !== undefined && tried.start <= imported.start && imported.end <= tried.end;
}
