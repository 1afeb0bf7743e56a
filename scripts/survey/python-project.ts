import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { failure, readSource } from "../../src/local/source.ts";
import { isManifest } from "../../src/python/manifests.ts";
import { isPython, type Skipped } from "../../src/review/change.ts";
import { foreignFolder } from "../../src/review/foreign-folders.ts";
import { CommandError } from "./command-line.ts";

/** All Python files of a folder, as they stand there. */
export interface PythonProject {
  readonly name: string;
  /** Text by path, in order of path. */
  readonly files: ReadonlyMap<string, string>;
  /** What says on what it runs, text by path. */
  readonly manifests: ReadonlyMap<string, string>;
  readonly unreadable: readonly Skipped[];
  /** Folders that hold other people's code. */
  readonly leftOut: readonly string[];
}

/** Those that no repository has, and a working tree may have. */
const FOREIGN = new Set([".git", ".nox", ".tox", "venv"]);

export function readPythonProjects(folders: readonly string[]): readonly PythonProject[] {
  const roots = folders.map((folder) => attempt(folder, () => realpathSync(folder)));
  const names = projectNames(roots);
  return roots.map((root, index) => readPythonProject(root, names[index] ?? root));
}

function readPythonProject(root: string, name: string): PythonProject {
  const leftOut: string[] = [];
  const paths = [...textsBelow(root, "", leftOut)].sort();
  const files = new Map<string, string>();
  const manifests = new Map<string, string>();
  const unreadable: Skipped[] = [];
  for (const path of paths) {
    const source = readSource(root, path);
    if ("refused" in source) unreadable.push({ path, reason: source.refused });
    else if (isPython(path)) files.set(path, source.text);
    else manifests.set(path, source.text);
  }
  return { name, files, manifests, unreadable, leftOut };
}

function* textsBelow(root: string, folder: string, leftOut: string[]): Generator<string> {
  const full = join(root, folder);
  for (const entry of attempt(full, () => readdirSync(full, { withFileTypes: true }))) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) {
      if (isPython(path) || isManifest(path)) yield path;
    } else if (isForeign(root, path, entry.name)) {
      leftOut.push(path);
    } else {
      yield* textsBelow(root, path, leftOut);
    }
  }
}

function isForeign(root: string, path: string, name: string): boolean {
  const isNamedSo = FOREIGN.has(name) || foreignFolder(`${path}/`) !== undefined;
  return isNamedSo || existsSync(join(root, path, "pyvenv.cfg"));
}

/** The end of each path, as much of it as tells it from the others: the same wherever projects are kept. */
export function projectNames(roots: readonly string[]): readonly string[] {
  const twice = roots.find((root, index) => roots.indexOf(root) !== index);
  if (twice !== undefined) throw new CommandError(`${twice} is named twice; name each folder once.`);
  const ends = (parts: number) => roots.map((root) => root.split(/[/\\]/).slice(-parts).join("/"));
  for (let parts = 1; ; parts += 1) {
    const names = ends(parts);
    if (new Set(names).size === names.length) return names;
  }
}

function attempt<T>(folder: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw new CommandError(`${folder} ${failure(error, folder)}; name folders with Python projects.`);
  }
}
