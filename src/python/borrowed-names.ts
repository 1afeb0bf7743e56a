import type { ImportUses } from "./import-uses.ts";
import { importedNames } from "./imports.ts";
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
  const textsWith = (phrase: string) => [...source.project.textsWith(phrase).values()];
  const importing = textsWith(`${module} import`).flatMap((text) => importedFrom(module, text));
  const naming = textsWith(`${module}.`).flatMap((text) => namesBehind(module, text));
  return new Set([...importing, ...naming]);
});

function importedFrom(module: string, text: string): readonly string[] {
  const own = importedNames(text).filter((each) => each.module.split(".").at(-1) === module);
  return own.flatMap(({ names }) => names);
}

/** What a text names behind the name of a module: `module.name`. */
export function namesBehind(module: string, text: string): readonly string[] {
  return occurrences(text, `${module}.`).flatMap((end) => /^\w+/.exec(text.slice(end, end + 100))?.[0] ?? []);
}

/** Where a phrase ends that no name continues to the left. */
function occurrences(text: string, phrase: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    if (!/\w/.test(text[at - 1] ?? " ")) ends.push(at + phrase.length);
  }
  return ends;
}
