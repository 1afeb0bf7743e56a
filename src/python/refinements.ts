import type { Binding } from "./bindings.ts";
import { QUERY_BUILDERS } from "./database-results.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const MAX_LINKS = 64;
const MAX_CONDITION = 100;

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

/** `db = db or connect()`, or the same below `if db is None:`, of an annotated parameter: it stays what it is said to be. */
export function isFilledIn(source: Source, [first]: readonly Binding[], binding: Binding): boolean {
  if (first?.kind !== "parameter" || childOf(first.node, "type") === undefined) return false;
  if (binding.kind !== "assignment" || binding.value === undefined) return false;
  const name = textOf(source, binding.at);
  const { kind, children } = binding.value;
  const isAlternative = kind === "boolean_operator" || kind === "conditional_expression";
  if (isAlternative)
    return children.some((each) => each.kind === "identifier" && textOf(source, each) === name);
  const block = binding.at.parent?.parent?.parent;
  const condition = block?.parent?.kind === "if_statement" && childOf(block.parent, "condition");
  if (!condition || block?.field !== "consequence" || condition.end - condition.start > MAX_CONDITION)
    return false;
  return [`${name} is None`, `not ${name}`].includes(textOf(source, condition));
}
