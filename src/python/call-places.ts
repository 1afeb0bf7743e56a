import type { Place } from "./code-facts.ts";
import { place } from "./expressions.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The variable that takes the value of an expression as it is. */
export function assignedTo(source: Source, { parent, field }: Syntax): string | undefined {
  const left = parent?.kind === "assignment" && field === "right" ? childOf(parent, "left") : undefined;
  return left?.kind === "identifier" ? textOf(source, left) : undefined;
}

/** An attribute, item or call follows at once. */
export function isChained({ parent, field }: Syntax): boolean {
  if (parent === undefined) return false;
  return field === "object" || field === "function" || (parent.kind === "subscript" && field === "value");
}

const statements = new WeakMap<Syntax, Syntax>();

/** The statement or operand that a call stands in. */
export function statementOf(node: Syntax): Place {
  const within: Syntax[] = [];
  let at = node;
  while (at.parent !== undefined && !at.kind.endsWith("_statement")) {
    within.push(at);
    at = statements.get(at) ?? at.parent;
  }
  for (const each of within) statements.set(each, at);
  return place(at);
}
