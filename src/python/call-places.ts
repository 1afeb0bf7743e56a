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
