import type { WholeChange } from "./change-facts.ts";
import { modulePaths } from "./imports.ts";
import { analyse, type Source } from "./source.ts";

/** The files a file can import from. A module that is not there is unknown, and unknown means silence. */
export interface Project {
  /** The module `module` means when the file at `from` imports it. */
  find(module: string, from: string): Source | undefined;
  /** The file at a path, where it is at hand with this text: it is parsed once for itself and for those that import it. */
  known(path: string, text: string): Source | undefined;
  /** The files at hand that have a word in them, in order of path. */
  mentioning(word: string): readonly Source[];
  /** Their paths; none of them is parsed for it. */
  mentionedIn(word: string): readonly string[];
  /** The texts of those files by path, unparsed. */
  textsWith(word: string): ReadonlyMap<string, string>;
  /** The file at a path, where it is at hand and can be read. */
  at(path: string): Source | undefined;
  /** What stands at a path, whatever it is written in. */
  text(path: string): string | undefined;
  /** What is being reviewed; undefined where files are looked at as they stand, or not all of it is known. */
  readonly change: WholeChange | undefined;
}

export const NO_PROJECT: Project = {
  find: () => undefined,
  known: () => undefined,
  mentioning: () => [],
  mentionedIn: () => [],
  textsWith: () => new Map(),
  at: () => undefined,
  text: () => undefined,
  change: undefined,
};

export interface ProjectFiles {
  /** Undefined for a file that is not there. */
  read(path: string): string | undefined;
  /** Those that are at hand. */
  readonly paths?: readonly string[];
  readonly change?: WholeChange | undefined;
  readonly maxModules?: number;
}

/** Modules that are parsed for one project at most: imports of imports must not grow without bound. */
const MAX_MODULES = 400;

/** Paths that are looked at for each of them. */
const PATHS_PER_MODULE = 10;

/** A project, and how much of it is in memory. */
export interface OpenProject extends Project {
  /** Syntax nodes of the files that it keeps. */
  held(): number;
}

/** Reads and parses modules when they are first asked for, and keeps them. */
export function openProject({
  read,
  paths = [],
  change,
  maxModules = MAX_MODULES,
}: ProjectFiles): OpenProject {
  const sources = new Map<string, Source | undefined>();
  const found = new Map<string, Map<string, Source | undefined>>();
  const candidates = new Map<string, Map<string, readonly string[]>>();
  const mentions = new Map<string, readonly string[]>();
  const modules = paths.filter((path) => /\.pyi?$/.test(path));
  let parsed = 0;
  let nodes = 0;

  function load(path: string): Source | undefined {
    const text = parsed < maxModules ? read(path) : undefined;
    if (text === undefined) return undefined;
    parsed += 1;
    const source = analyse(path, text, project);
    if ("reason" in source) return undefined;
    for (const alike of source.tree.byKind.values()) nodes += alike.length;
    return source;
  }

  function sourceAt(path: string): Source | undefined {
    if (!sources.has(path) && sources.size < maxModules * PATHS_PER_MODULE) sources.set(path, load(path));
    return sources.get(path);
  }

  /** Most files of a folder import the same: what they import may lie in the same places. */
  function candidatePaths(module: string, from: string): readonly string[] {
    const modules = within(candidates, from.slice(0, from.lastIndexOf("/") + 1));
    const known = modules.get(module) ?? modulePaths(module, from);
    modules.set(module, known);
    return known;
  }

  function search(module: string, from: string): Source | undefined {
    for (const path of candidatePaths(module, from)) {
      const source = path === from ? undefined : sourceAt(path);
      if (source !== undefined) return source;
    }
    return undefined;
  }

  function pathsWith(word: string): readonly string[] {
    const known = mentions.get(word) ?? modules.filter((path) => read(path)?.includes(word)).toSorted();
    mentions.set(word, known);
    return known;
  }

  const project: OpenProject = {
    change,
    held: () => nodes,
    find(module, from) {
      const modules = within(found, from);
      if (!modules.has(module)) modules.set(module, search(module, from));
      return modules.get(module);
    },
    known(path, text) {
      const source = read(path) === text ? sourceAt(path) : undefined;
      return source?.tree.text === text ? source : undefined;
    },
    mentioning: (word) => pathsWith(word).flatMap((path) => sourceAt(path) ?? []),
    mentionedIn: pathsWith,
    textsWith: (word) => new Map(pathsWith(word).map((path) => [path, read(path) ?? ""])),
    at: sourceAt,
    text: read,
  };
  return project;
}

function within<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, known);
  return known;
}
