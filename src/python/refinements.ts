import type { Binding } from "./bindings.ts";
import { QUERY_BUILDERS } from "./database-results.ts";
import { unawaited } from "./expressions.ts";
import { headOf, meaningOf } from "./names.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

const MAX_LINKS = 64;
const MAX_CONDITION = 100;

/** `db = None`, which says nothing of what it is otherwise. */
export function isUnset(binding: Binding): boolean {
  return binding.kind === "assignment" && binding.value?.kind === "none" && binding.annotation === undefined;
}

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

/** An annotated parameter that may be left out is given what somebody else hands out: its annotation holds where nothing else is known. */
export function isDeclared(source: Source, [first]: readonly Binding[], binding: Binding): boolean {
  if (first?.kind !== "parameter" || childOf(first.node, "type") === undefined) return false;
  if (childOf(first.node, "value")?.kind !== "none") return false;
  const value = binding.kind === "assignment" ? binding.value : undefined;
  const given = value && unawaited(value);
  if (given === undefined || binding.at.parent?.kind !== "assignment") return false;
  const head = given.kind === "call" ? headOf(given) : given;
  if (head?.kind !== "attribute" && given.kind !== "call") return false;
  if (head !== undefined && isBuiltin(source, head)) return false;
  const name = textOf(source, binding.at);
  const used = nodesWithin(source, "identifier", given.start, given.end);
  return !used.some((each) => each.field !== "attribute" && textOf(source, each) === name);
}

function isBuiltin(source: Source, head: Syntax): boolean {
  const meaning = meaningOf(source, head);
  return meaning !== undefined && meaning.origin === undefined && !meaning.name.includes(".");
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
