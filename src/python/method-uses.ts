import type { NameUse } from "./function-uses.ts";
import { importersOf } from "./importers.ts";
import { isTestPath } from "./kinds-of-files.ts";
import { identifiersNamed } from "./named-identifiers.ts";
import { definitionsNamed } from "./reach.ts";
import { type Source, textOf } from "./source.ts";
import { childOf, type Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** Where a method of a class is asked for, in the module and in those at hand that import the class; not of what is known to be something else. */
export function usesOfMethod(source: Source, method: Syntax): readonly NameUse[] {
  const owner = method.scope.kind === "class" ? method.scope.opener : undefined;
  const [name, className] = [childOf(method, "name"), owner && childOf(owner, "name")];
  if (owner === undefined || name === undefined || className === undefined) return [];
  if (definitionsNamed(source, textOf(source, className)).length !== 1) return [];
  const importing = importersOf(source).flatMap(({ path, names }) =>
    names.has(textOf(source, className)) && !isTestPath(path) ? (source.project.at(path) ?? []) : [],
  );
  return [source, ...importing].flatMap((user) =>
    identifiersNamed(user, textOf(source, name)).flatMap((at) =>
      at.field === "attribute" && mayBeOf(user, at, owner) ? { source: user, at } : [],
    ),
  );
}

function mayBeOf(user: Source, { parent }: Syntax, owner: Syntax): boolean {
  const object = parent && childOf(parent, "object");
  const known = object && classOf(user, object)?.origin?.binding;
  return known?.kind !== "class" || known.node === owner;
}
