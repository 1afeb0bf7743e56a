import { accessSync, constants, existsSync, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CannotRun } from "./cannot-run.ts";
import { failure, readSource } from "./source.ts";

/** A file or folder named on the command line; its path is from the repository's top, empty for the top itself. */
export interface Named {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Whoever names a path wants it looked at: one that can't be is an error, not a skipped file. */
export function readNamed(root: string, folder: string, given: string): Named {
  const full = realParent(resolve(folder, given), given);
  const path = inside(root, full, given);
  const kind = lookAt(full, given);
  const inner = innerRepository(root, kind === "folder" ? path : dirname(path));
  if (inner !== undefined) {
    throw new CannotRun(`${given} belongs to ${inner}, a git repository of its own; run rubric in there.`);
  }
  if (kind === "folder") return { path: slashes(path), isFolder: true };
  const source = kind === "link" ? undefined : readSource(root, path);
  if (source !== undefined && "refused" in source) {
    throw new CannotRun(`${given} ${source.refused}, so it can't be reviewed.`);
  }
  return { path: slashes(path), isFolder: false };
}

/** The path of a file that need not be there, from the repository's top. */
export function pathInRepository(root: string, folder: string, given: string): string {
  const full = resolve(folder, given);
  const path = inside(root, join(realFolder(dirname(full)), basename(full)), given);
  const inner = innerRepository(root, dirname(path));
  if (inner !== undefined) {
    throw new CannotRun(`${given} belongs to ${inner}, a git repository of its own; run rubric in there.`);
  }
  if (path === "" || (existsSync(full) && lstatSync(full).isDirectory())) {
    throw new CannotRun(`${given} is a folder; name a file in it, be it there yet or not.`);
  }
  return slashes(path);
}

/** With links resolved as far down as there is something. */
function realFolder(folder: string): string {
  if (existsSync(folder) || dirname(folder) === folder) return realpathSync(folder);
  return join(realFolder(dirname(folder)), basename(folder));
}

function inside(root: string, full: string, given: string): string {
  const path = relative(root, full);
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) {
    throw new CannotRun(`${given} is outside of the repository ${root}; name a path inside it.`);
  }
  return path;
}

export function covers(named: readonly Named[], path: string): boolean {
  if (named.length === 0) return true;
  return named.some(
    (it) => it.path === path || it.path === "" || (it.isFolder && path.startsWith(`${it.path}/`)),
  );
}

/** Nothing was named, or the repository's top. */
export function isEverything(named: readonly Named[]): boolean {
  return covers(named, "");
}

/** Links on the way are resolved, so that the path can be compared with the repository's; the last name is kept. */
function realParent(full: string, given: string): string {
  if (dirname(full) === full) return full;
  return attempt(given, () => join(realpathSync(dirname(full)), basename(full)));
}

function lookAt(full: string, given: string): "file" | "folder" | "link" {
  return attempt(given, () => {
    const entry = lstatSync(full);
    if (entry.isSymbolicLink()) return "link";
    if (!entry.isDirectory()) return "file";
    accessSync(full, constants.R_OK | constants.X_OK);
    return "folder";
  });
}

function attempt<T>(given: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw new CannotRun(`${given} ${failure(error, given)}; check the path.`);
  }
}

/** The submodule or other repository below the root that a folder is in, or is itself. */
function innerRepository(root: string, folder: string): string | undefined {
  const names = folder === "" || folder === "." ? [] : folder.split(sep);
  const folders = names.map((_, index) => names.slice(0, index + 1).join(sep));
  return folders.find((it) => existsSync(join(root, it, ".git")));
}

function slashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
