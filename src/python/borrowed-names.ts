import type { ImportUses } from "./import-uses.ts";
import { importedNames, moduleName, modulePaths } from "./imports.ts";
import { remembered } from "./remembered.ts";
import { type Source, textOf } from "./source.ts";

/** Another file at hand takes the name from this one: imports it, or names it behind the module's name, as `patch` does. */
export function isBorrowed(source: Source, name: string): boolean {
  return borrowed(source, "names")?.has(name) ?? false;
}

/** Of what the file imports and never reads, others take two names or more: it stands for the modules that it imports from. */
export function isFacade(source: Source, uses: ImportUses): boolean {
  return facades(source, "file", uses) ?? false;
}

const facades = remembered((source: Source, _: "file", uses: ImportUses): boolean => {
  const names = [...uses.variables].flatMap((variable) => {
    const [first] = variable.bindings;
    const isUnread = variable.scope.kind === "module" && !uses.read.has(variable);
    return first !== undefined && isUnread ? textOf(source, first.at) : [];
  });
  return names.filter((name) => isBorrowed(source, name)).length >= 2;
});

const borrowed = remembered((source: Source, _: "names"): ReadonlySet<string> => {
  const module = /([^/]+?)(?:\/__init__)?\.pyi?$/.exec(source.path)?.[1];
  if (module === undefined || !/^\w+$/.test(module)) return new Set();
  const othersWith = (phrase: string) =>
    [...source.project.textsWith(phrase)].filter(([path]) => path !== source.path);
  const importing = othersWith(`${module} import`).flatMap(([path, text]) =>
    importedNames(text).flatMap((each) => (isMeant(source, each.module, path) ? each.names : [])),
  );
  const naming = othersWith(`${module}.`).flatMap(([path, text]) => takenBehind(source, module, path, text));
  return new Set([...importing, ...naming]);
});

/** Import roots are not written down: the shorter of two dotted names may be the end of the longer one. */
function isMeant({ path }: Source, module: string, from: string): boolean {
  if (module.startsWith(".")) return modulePaths(module, from).includes(path);
  const [own, other] = [`.${moduleName(path)}`, `.${module}`];
  return own.endsWith(other) || other.endsWith(own);
}

/** What a file takes behind the whole name of the module, or behind the last part of it if that is imported. */
function takenBehind(source: Source, module: string, from: string, text: string): readonly string[] {
  const found = occurrences(text, `${module}.`).map((end) => {
    const [whole = module] = /[\w.]+$/.exec(text.slice(Math.max(0, end - LONGEST), end - 1)) ?? [];
    return { whole, name: nameAt(text, end) };
  });
  const isAlone = (whole: string) => whole === module && module !== moduleName(source.path);
  const isImported = found.some(({ whole }) => isAlone(whole)) && imports(source, module, from, text);
  return found.flatMap(({ whole, name }) => {
    const isIt = isAlone(whole) ? isImported : !whole.startsWith(".") && isMeant(source, whole, from);
    return isIt ? name : [];
  });
}

/** `from … import module` or `import module`. */
function imports(source: Source, module: string, from: string, text: string): boolean {
  return importedNames(text).some(({ module: of, names }) => {
    if (names.length === 0) return of.split(".").at(-1) === module && isMeant(source, of, from);
    return (
      names.includes(module) && isMeant(source, of.endsWith(".") ? of + module : `${of}.${module}`, from)
    );
  });
}

/** What a text names behind the name of a module: `module.name`. */
export function namesBehind(module: string, text: string): readonly string[] {
  return occurrences(text, `${module}.`).flatMap((end) => nameAt(text, end));
}

const LONGEST = 100;

function nameAt(text: string, start: number): readonly string[] {
  return /^\w+/.exec(text.slice(start, start + LONGEST)) ?? [];
}

/** Where a phrase ends that no name continues to the left. */
function occurrences(text: string, phrase: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? " ")) ends.push(at + phrase.length);
  }
  return ends;
}
