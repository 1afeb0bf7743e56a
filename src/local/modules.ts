import { readdirSync } from "node:fs";
import { join } from "node:path";
import { importCandidates } from "../python/imports.ts";
import { manifestCandidates } from "../python/manifests.ts";
import { wiringCandidates } from "../python/wiring.ts";
import { readSource } from "./source.ts";

/** Modules read for one review, nearest first; one that is not there is unknown, and unknown means silence. */
const MOST_MODULES = 300;
/** Imports of imports: a type may be an alias of an alias, but a review is not a tour of the project. */
const DEPTH = 3;

interface File {
  readonly path: string;
  readonly text: string;
}

/**
 * The repository's own modules that files import, or that may take in their routers, and what says on what they run, by path, as they
 * stand in the working tree.
 */
export function readModules(root: string, files: readonly File[]): ReadonlyMap<string, string> {
  const exists = folderCache(root);
  const seen = new Set(files.map((file) => file.path));
  const modules = new Map<string, string>();
  const read = (candidates: readonly string[]): readonly File[] =>
    candidates.flatMap((path) => {
      if (seen.has(path) || modules.size >= MOST_MODULES || !exists(path)) return [];
      seen.add(path);
      const source = readSource(root, path);
      if ("refused" in source) return [];
      modules.set(path, source.text);
      return { path, text: source.text };
    });
  read(files.flatMap(({ path }) => manifestCandidates(path)));
  let level = files;
  for (let depth = 0; depth < DEPTH && level.length > 0; depth += 1) {
    level = read(level.flatMap((file) => importCandidates(file.path, file.text)));
  }
  // What they import in turn is the rest of the project.
  read(files.flatMap((file) => wiringCandidates(file.path, file.text)));
  return modules;
}

/** Most candidates are not there: a folder is listed once rather than asked for each of them. */
function folderCache(root: string): (path: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(slash, 0));
    const names = folders.get(folder) ?? new Set(list(join(root, folder)));
    folders.set(folder, names);
    return names.has(path.slice(slash + 1));
  };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
