import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Where a file has a name, in source order: as it is bound, used, imported or asked for of something. */
export function identifiersNamed(source: Source, name: string): readonly Syntax[] {
  return byName(source, "identifiers")?.get(name) ?? [];
}

const byName = remembered((source: Source, _: "identifiers"): ReadonlyMap<string, readonly Syntax[]> => {
  const named = new Map<string, Syntax[]>();
  for (const node of nodesOf(source, "identifier")) {
    const name = textOf(source, node);
    const known = named.get(name);
    if (known === undefined) named.set(name, [node]);
    else known.push(node);
  }
  return named;
});
