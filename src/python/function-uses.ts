import { importersOf } from "./importers.ts";
import { isTestPath } from "./kinds-of-files.ts";
import { identifiersNamed } from "./named-identifiers.ts";
import { headOf } from "./names.ts";
import { definitionsNamed } from "./reach.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";

/** Where a name stands that means a function. */
export interface NameUse {
  readonly source: Source;
  readonly at: Syntax;
}

/** Packages, one in the other, that hand on what they import. */
const MAX_PACKAGES = 3;

/** Where the one function of a name is named, in the module and in those at hand that import it; nothing is known of other functions. */
export function usesOf(source: Source, definition: Syntax): readonly NameUse[] {
  const name = childOf(definition, "name");
  if (name === undefined || definition.scope.kind !== "module") return [];
  if (definitionsNamed(source, textOf(source, name)).length > 1) return [];
  return usesOfName(source, textOf(source, name)).filter(({ at }) => at !== name);
}

/** Where a name of the module stands, in it and in those at hand that import it. */
export function usesOfName(source: Source, name: string, packages = MAX_PACKAGES): readonly NameUse[] {
  const own = identifiersNamed(source, name).flatMap((at) =>
    at.parent?.kind === "dotted_name" ? renamedUses(source, at.parent, packages) : { source, at },
  );
  const others = importersOf(source).flatMap(({ path, names }) => {
    const importer = names.has(name) && !isTestPath(path) ? source.project.at(path) : undefined;
    return importer === undefined || packages === 0 ? [] : usesOfName(importer, name, packages - 1);
  });
  return [...own, ...others];
}

/** What `import … as alias` calls by another name. */
function renamedUses(source: Source, { parent }: Syntax, packages: number): readonly NameUse[] {
  const alias = parent?.kind === "aliased_import" ? childOf(parent, "alias") : undefined;
  if (alias === undefined || packages === 0) return [];
  return usesOfName(source, textOf(source, alias), packages - 1).filter(({ at }) => at !== alias);
}

/** The call of what a name means: `start(…)`, `jobs.start(…)`. */
export function callOf(name: Syntax): Syntax | undefined {
  const callee = name.field === "attribute" ? name.parent : name;
  const call = callee?.parent;
  return callee !== undefined && call?.kind === "call" && headOf(call) === callee ? call : undefined;
}
