import { place } from "./expressions.ts";
import { isSetupOfMigrations } from "./import-effects.ts";
import type { WildcardImport } from "./import-facts.ts";
import { wildcardIn } from "./import-statements.ts";
import { moduleName } from "./imports.ts";
import { remembered } from "./remembered.ts";
import { nodesOf, type Source, textOf } from "./source.ts";

export function wildcardImportsOf(source: Source): readonly WildcardImport[] {
  return nodesOf(source, "wildcard_import").flatMap(({ parent }) => {
    const module = parent && wildcardIn(parent, source.tree.text);
    if (parent === undefined || module === undefined) return [];
    const isHandedOn =
      isOfOwnPackage(module, source.path) ||
      CONFTEST.test(source.path) ||
      gathersOnly(source) ||
      isSetupOfMigrations(source, "file") === true;
    return [{ ...place(parent), module, isHandedOn }];
  });
}

/** pytest looks there for fixtures, by their names. */
const CONFTEST = /(?:^|\/)conftest\.py$/;

/** Nothing but imports, strings that explain, and `__all__`. */
export function gathersOnly(source: Source): boolean {
  return gathering(source, "file") === true;
}

const gathering = remembered((source: Source, _: "file") =>
  source.tree.root.children.every((statement) => {
    if (/^(?:future_)?import_/.test(statement.kind)) return true;
    if (statement.kind !== "expression_statement") return false;
    const [only] = statement.children;
    return only?.kind === "string" || /^__all__\b/.test(textOf(source, statement).slice(0, 8));
  }),
);

/** Where the import roots of a repository begin is not written down: any end of the folder's path may be the package's name. */
function isOfOwnPackage(module: string, path: string): boolean {
  if (!/(^|\/)__init__\.pyi?$/.test(path)) return false;
  if (module.startsWith(".")) return !module.startsWith("..");
  const own = `.${moduleName(path)}`;
  const parts = module.split(".");
  return parts.some((_, length) => length > 0 && own.endsWith(`.${parts.slice(0, length).join(".")}`));
}
