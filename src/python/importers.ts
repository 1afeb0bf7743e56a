import { namesBehind } from "./borrowed-names.ts";
import { byProject } from "./by-project.ts";
import { type ImportedName, importedNames, modulePaths } from "./imports.ts";
import type { Project } from "./project.ts";
import { remembered } from "./remembered.ts";
import type { Source } from "./source.ts";

/** A file at hand that imports another one, and what it takes from it, as far as that is known. */
export interface Importer {
  readonly path: string;
  readonly names: ReadonlySet<string>;
}

/** The files at hand that import a file. */
export function importersOf(source: Source): readonly Importer[] {
  return importers(source, "importers") ?? [];
}

const importers = remembered((source: Source, _: "importers"): readonly Importer[] => {
  const module = /([^/]+?)(?:\/__init__)?\.py$/.exec(source.path)?.[1] ?? "";
  const importing = new Map<string, Set<string>>();
  for (const imported of importsNaming(source.project).get(module) ?? []) {
    const names = namesTaken(source, module, imported);
    if (names === undefined) continue;
    const known = importing.get(imported.path) ?? new Set();
    importing.set(imported.path, known);
    for (const name of names) known.add(name);
  }
  return [...importing].map(([path, names]) => ({ path, names }));
});

interface Imported extends ImportedName {
  readonly path: string;
  readonly text: string;
}

/** What the files at hand import, by each name that may be a module's. */
const importsNaming = byProject((project: Project): ReadonlyMap<string, readonly Imported[]> => {
  const naming = new Map<string, Imported[]>();
  for (const [path, text] of project.textsWith("import")) {
    for (const imported of importedNames(text)) {
      const { module, names } = imported;
      for (const name of new Set([module.slice(module.lastIndexOf(".") + 1), ...names])) {
        const known = naming.get(name);
        if (known === undefined) naming.set(name, [{ path, text, ...imported }]);
        else known.push({ path, text, ...imported });
      }
    }
  }
  return naming;
});

/** `from module import name`, or what stands behind the name of the module: `module.name`. Undefined where another one is meant. */
function namesTaken(source: Source, module: string, imported: Imported): readonly string[] | undefined {
  const { path, text, names } = imported;
  if (names.length > 0 && isMeant(source, imported.module, path)) return names;
  const prefix = imported.module.endsWith(".") ? imported.module : `${imported.module}.`;
  const whole = names.length === 0 ? imported.module : prefix + module;
  if (!isMeant(source, whole, path)) return undefined;
  const aliases = [...text.matchAll(/(\w+)[ \t]+as[ \t]+(\w+)/g)].flatMap(([, name, alias]) =>
    name === module && alias !== undefined ? alias : [],
  );
  return [module, ...aliases].flatMap((name) => namesBehind(name, text));
}

function isMeant(source: Source, module: string, from: string): boolean {
  return (
    modulePaths(module, from).includes(source.path) && source.project.find(module, from)?.path === source.path
  );
}
