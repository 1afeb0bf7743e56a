import { headOf, methodName } from "./names.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

function isEmptyList({ kind, children }: Syntax): boolean {
  return kind === "list" && children.length === 0;
}

/** What a function goes through to put one thing for each into a list that is empty at first: `for row in rows: found.append(shown(row))`. */
export function goneThroughFor(source: Source, list: Syntax, values: readonly Syntax[]): readonly Syntax[] {
  const { opener } = list.scope;
  if (opener === undefined || !values.some(isEmptyList)) return [];
  return filled(source, opener)?.get(textOf(source, list)) ?? [];
}

const filled = remembered(
  (source: Source, { start, end }: Syntax): ReadonlyMap<string, readonly Syntax[]> => {
    const found = new Map<string, Syntax[]>();
    for (const call of nodesWithin(source, "call", start, end)) {
      const head = headOf(call);
      const [list] = head?.kind === "attribute" && methodName(source, call) === "append" ? head.children : [];
      const many = list?.kind === "identifier" ? roundOf(call) : undefined;
      if (list === undefined || many === undefined) continue;
      const name = textOf(source, list);
      const known = found.get(name);
      if (known === undefined) found.set(name, [many]);
      else known.push(many);
    }
    return found;
  },
);

/** What the loop goes through that does so for each, without a condition. */
function roundOf({ parent: statement }: Syntax): Syntax | undefined {
  const round = statement?.kind === "expression_statement" ? statement.parent?.parent : undefined;
  return round?.kind === "for_statement" ? childOf(round, "right") : undefined;
}
