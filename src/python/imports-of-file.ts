import { importsAny } from "./any-type.ts";
import { exportedNames } from "./exported-names.ts";
import type { Imports } from "./import-facts.ts";
import { importsOf, replacesImport } from "./imported.ts";
import { once } from "./once.ts";
import type { Source } from "./source.ts";
import { wildcardImportsOf } from "./wildcard-imports.ts";

/** What a file brings in, and what it hands on. */
export function importFacts(source: Source): Imports {
  return {
    exportedNames: once(() => exportedNames(source)),
    imports: once(() => importsOf(source)),
    importsAny: once(() => importsAny(source)),
    replacesImport: (definition) => replacesImport(source, definition),
    wildcardImports: once(() => wildcardImportsOf(source)),
  };
}
