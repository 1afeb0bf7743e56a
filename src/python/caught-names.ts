import type { Variable } from "./bindings.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf, variableOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** The name after `as` in an `except` clause. */
export function aliasOf(clause: Syntax): Syntax | undefined {
  const pattern = clause.children.find(({ kind }) => kind === "as_pattern");
  const target = pattern && childOf(pattern, "alias");
  return target?.children[0] ?? target;
}

/** Does the name after `as` mean what was caught, all over the handler? A handler ends by deleting its name. */
export function isKept(source: Source, clause: Syntax, alias: Syntax): boolean {
  if (reused(source, "except_clause")?.has(clause)) return false;
  const variable = variableOf(source, textOf(source, alias), clause.scope);
  return variable !== undefined && (isOnlyCaught(source, variable) ?? false);
}

const isOnlyCaught = remembered((_: Source, { bindings }: Variable): boolean =>
  bindings.every(({ at }) => {
    const pattern = at.parent?.kind === "as_pattern_target" ? at.parent.parent : at.parent;
    return pattern?.kind === "as_pattern" && pattern.parent?.kind === "except_clause";
  }),
);

/** Clauses with another one of the same name in them. */
const reused = remembered((source: Source, kind: string): ReadonlySet<Syntax> => {
  const found = new Set<Syntax>();
  const latest = new Map<string, Syntax>();
  for (const clause of nodesOf(source, kind)) {
    const alias = aliasOf(clause);
    if (alias === undefined) continue;
    const name = textOf(source, alias);
    const before = latest.get(name);
    if (before !== undefined && clause.end <= before.end) found.add(before);
    latest.set(name, clause);
  }
  return found;
});
