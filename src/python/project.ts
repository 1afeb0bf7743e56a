import { modulePaths } from "./imports.ts";
import { analyse, type Source } from "./source.ts";

/** The files a file can import from. A module that is not there is unknown, and unknown means silence. */
export interface Project {
  /** The module `module` means when the file at `from` imports it. */
  find(module: string, from: string): Source | undefined;
}

export const NO_PROJECT: Project = { find: () => undefined };

/** Modules that are parsed for one project at most: imports of imports must not grow without bound. */
const MAX_MODULES = 400;

/** Reads and parses modules when they are first asked for. `read` gives undefined for a file that is not there. */
export function openProject(read: (path: string) => string | undefined): Project {
  const sources = new Map<string, Source | undefined>();
  const project: Project = {
    find(module, from) {
      for (const path of modulePaths(module, from)) {
        if (path === from) continue;
        if (!sources.has(path) && sources.size < MAX_MODULES * 10) sources.set(path, load(path));
        const source = sources.get(path);
        if (source !== undefined) return source;
      }
      return undefined;
    },
  };
  let parsed = 0;
  function load(path: string): Source | undefined {
    const text = read(path);
    if (text === undefined || parsed >= MAX_MODULES) return undefined;
    parsed += 1;
    const source = analyse(path, text, project);
    return "reason" in source ? undefined : source;
  }
  return project;
}
