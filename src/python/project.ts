import { modulePaths } from "./imports.ts";
import { analyse, type Source } from "./source.ts";

/** The files a file can import from. A module that is not there is unknown, and unknown means silence. */
export interface Project {
  /** The module `module` means when the file at `from` imports it. */
  find(module: string, from: string): Source | undefined;
  /** The file at a path, where it was read for an import before and has this text. */
  known(path: string, text: string): Source | undefined;
}

export const NO_PROJECT: Project = { find: () => undefined, known: () => undefined };

/** Modules that are parsed for one project at most: imports of imports must not grow without bound. */
const MAX_MODULES = 400;

/** Paths that are looked at for each of them. */
const PATHS_PER_MODULE = 10;

/** Reads and parses modules when they are first asked for. `read` gives undefined for a file that is not there. */
export function openProject(read: (path: string) => string | undefined, maxModules = MAX_MODULES): Project {
  const sources = new Map<string, Source | undefined>();
  const found = new Map<string, Map<string, Source | undefined>>();
  let parsed = 0;

  function load(path: string): Source | undefined {
    const text = parsed < maxModules ? read(path) : undefined;
    if (text === undefined) return undefined;
    parsed += 1;
    const source = analyse(path, text, project);
    return "reason" in source ? undefined : source;
  }

  function search(module: string, from: string): Source | undefined {
    for (const path of modulePaths(module, from)) {
      if (path === from) continue;
      if (!sources.has(path) && sources.size < maxModules * PATHS_PER_MODULE) sources.set(path, load(path));
      const source = sources.get(path);
      if (source !== undefined) return source;
    }
    return undefined;
  }

  const project: Project = {
    find(module, from) {
      const modules = found.get(from) ?? new Map<string, Source | undefined>();
      if (!modules.has(module)) found.set(from, modules.set(module, search(module, from)));
      return modules.get(module);
    },
    known(path, text) {
      const source = sources.get(path);
      return source?.tree.text === text ? source : undefined;
    },
  };
  return project;
}
