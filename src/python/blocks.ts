import type { Expression } from "./code-facts.ts";
import { expression, stringValue } from "./expressions.ts";
import { countPassing } from "./halving.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** The statements of a body, comments left out. */
export function statementsOf(body: Syntax | undefined): readonly Syntax[] {
  return body?.children ?? [];
}

/** The string a body begins with. */
export function docstringOf(source: Source, body: Syntax | undefined): Expression | undefined {
  const first = statementsOf(body)[0];
  const value = first?.kind === "expression_statement" ? first.children[0] : undefined;
  if (value === undefined || stringValue(source, value) === undefined) return undefined;
  return expression(source, value);
}

/** The one thing a body consists of: a statement, or the expression of an expression statement. */
export function onlyStatement(body: Syntax | undefined): Syntax | undefined {
  const statements = statementsOf(body);
  const [only] = statements;
  if (statements.length !== 1) return undefined;
  return only?.kind === "expression_statement" ? only.children[0] : only;
}

export function statementAfter({ start, parent }: Syntax): Syntax | undefined {
  const siblings = parent?.children ?? [];
  return siblings[countPassing(siblings, (each) => each.start <= start)];
}

export function statementBefore({ start, parent }: Syntax): Syntax | undefined {
  const siblings = parent?.children ?? [];
  return siblings[countPassing(siblings, (each) => each.start < start) - 1];
}
