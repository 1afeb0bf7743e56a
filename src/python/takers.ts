import { type Importer, importersOf } from "./importers.ts";
import { isMigration, isTestPath } from "./kinds-of-files.ts";
import { remembered } from "./remembered.ts";
import { isAmongScripts, looksLikeScript, makesApplication } from "./scripts.ts";
import type { Source } from "./source.ts";

/** What a service takes from a file, by name; undefined where nothing in sight that is part of one imports it. */
export function takenByService(source: Source): ReadonlySet<string> | undefined {
  return takenFrom(source, MAX_PACKAGES);
}

/** Packages, one in the other, that hand on what they import. */
const MAX_PACKAGES = 4;

const takenFrom = remembered((source: Source, packages: number): ReadonlySet<string> | undefined => {
  const importing = importersOf(source).filter(({ path }) => !isTestPath(path));
  const taken = importing.flatMap((importer) => takenBy(importer, source, packages) ?? []);
  return taken.length === 0 ? undefined : new Set(taken.flatMap((names) => [...names]));
});

function takenBy({ path, names }: Importer, source: Source, packages: number): readonly string[][] {
  const importer = source.project.at(path);
  if (importer === undefined || (isAmongScripts(importer) && isAmongScripts(source))) return [];
  if (!isPackage(importer)) return isPartOfService(importer) ? [[...names]] : [];
  const onward = packages > 0 ? takenFrom(importer, packages - 1) : undefined;
  const handedOn = [...names].filter((name) => onward?.has(name));
  return handedOn.length > 0 ? [handedOn] : [];
}

/** Gathers what its modules offer. */
function isPackage(source: Source): boolean {
  return /(?:^|\/)__init__\.py$/.test(source.path) && !makesApplication(source);
}

/** Importers of importers that are looked at. */
const MAX_IMPORTERS = 60;

/** What is not run by hand leads to it: an application, or what nothing in sight imports in turn. */
function isPartOfService(source: Source): boolean {
  const seen = new Set([source]);
  for (const each of seen) {
    if (makesApplication(each)) return true;
    if (isAmongScripts(each) || seen.size > MAX_IMPORTERS) continue;
    const importing = importersOf(each).filter(({ path }) => !isTestPath(path));
    if (importing.length === 0 && !isPackage(each) && !looksRunByHand(each)) return true;
    for (const { path } of importing) {
      const importer = each.project.at(path);
      if (importer !== undefined) seen.add(importer);
    }
  }
  return false;
}

/** Lies or looks like a script, or does something when it is started and makes no application. */
function looksRunByHand(source: Source): boolean {
  const { path, tree } = source;
  if (isAmongScripts(source) || isMigration(path, tree.text) || looksLikeScript(source, "file")) return true;
  return /^if\b.{0,20}__name__/m.test(tree.text) && !makesApplication(source);
}
