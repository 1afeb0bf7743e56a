import { withWildcards } from "./exports.ts";
import { place, stringValue } from "./expressions.ts";
import { gathersOnly } from "./gathering.ts";
import { isSetupOfMigrations } from "./import-effects.ts";
import type { Need, WildcardImport } from "./import-facts.ts";
import { wildcardIn } from "./import-statements.ts";
import { importUses, isInImport } from "./import-uses.ts";
import { moduleName } from "./imports.ts";
import { isLabel } from "./labels.ts";
import { mapsTables } from "./loaded-modules.ts";
import { remembered } from "./remembered.ts";
import { lookUp, nodesOf, type Source, textOf } from "./source.ts";

export function wildcardImportsOf(source: Source): readonly WildcardImport[] {
  return nodesOf(source, "wildcard_import").flatMap(({ parent }) => {
    const module = parent && wildcardIn(parent, source.tree.text);
    if (parent === undefined || module === undefined) return [];
    return [{ ...place(parent), module, need: needOf(source, module) }];
  });
}

function needOf(source: Source, module: string): Need | undefined {
  const isFoundByName = CONFTEST.test(source.path) || looksNamesUp(source, "file") === true;
  if (isFoundByName || isOfOwnPackage(module, source.path) || gathersOnly(source)) return "handed-on";
  return isSetupOfMigrations(source, "file") || isLoadedForTables(source, module) ? "loaded" : undefined;
}

/** pytest looks there for fixtures, by their names. */
const CONFTEST = /(?:^|\/)conftest\.py$/;

/** `globals()[name]`, read: any name may be asked for, none of them is written down. */
const looksNamesUp = remembered((source: Source, _: "file"): boolean =>
  nodesOf(source, "subscript").some((node) => {
    const [names, key] = node.children;
    if (names === undefined || key === undefined || node.field === "left") return false;
    return textOf(source, names) === "globals()" && stringValue(source, key) === undefined;
  }),
);

/** The module maps tables, and none of its names is read: all of them are known. */
function isLoadedForTables(source: Source, module: string): boolean {
  const target = source.project.find(module, source.path);
  if (target === undefined || !mapsTables(target)) return false;
  const offering = [...withWildcards(target)];
  const isKnown = offering.every((each) =>
    each.wildcards.every((wildcard) => each.project.find(wildcard, each.path) !== undefined),
  );
  return isKnown && !offering.some((each) => isReadFrom(source, each));
}

function isReadFrom(source: Source, { bindings, tree }: Source): boolean {
  const names = bindings.names.get(tree.root.scope);
  return (unboundIn(source, "file") ?? []).some((name) => names?.has(name));
}

/** What the file names and nothing in it binds: builtins, and what a wildcard brings. */
const unboundIn = remembered((source: Source, _: "file"): readonly string[] => {
  const unbound = nodesOf(source, "identifier").flatMap((node) => {
    const name = textOf(source, node);
    return isLabel(node) || isInImport(node) || lookUp(source, name, node.scope).length > 0 ? [] : name;
  });
  return [...new Set([...unbound, ...(importUses(source, "uses")?.words ?? [])])];
});

/** Where the import roots of a repository begin is not written down: any end of the folder's path may be the package's name. */
function isOfOwnPackage(module: string, path: string): boolean {
  if (!/(^|\/)__init__\.pyi?$/.test(path)) return false;
  if (module.startsWith(".")) return !module.startsWith("..");
  const own = `.${moduleName(path)}`;
  const parts = module.split(".");
  return parts.some((_, length) => length > 0 && own.endsWith(`.${parts.slice(0, length).join(".")}`));
}
