import { type Change, isPython } from "../review/change.ts";
import { foldersAbove } from "../review/precedence.ts";
import type { Scope } from "../review/review.ts";
import { readChange } from "./change.ts";
import { type Environment, type Git, openGit } from "./git.ts";
import { tracked } from "./listing.ts";
import { readModules } from "./modules.ts";
import { readNamed } from "./named.ts";

export interface Look {
  readonly folder: string;
  readonly environment: Environment;
  /** Files and folders to look at; none for everything that changed. */
  readonly paths: readonly string[];
  /** What to compare with; undefined for the last commit. */
  readonly base: string | undefined;
  readonly scope: Scope | undefined;
}

/** A working tree as it stood when it was read. */
export interface Tree {
  readonly git: Git;
  readonly change: Change;
}

/** Loads nothing heavy: git works on while the rest of the program is loaded. */
export async function readTree({ folder, environment, paths, base, scope }: Look): Promise<Tree> {
  const git = await openGit(folder, environment);
  const named = paths.map((path) => readNamed(git.root, folder, path));
  const [change, files] = await Promise.all([
    readChange(git, { base, named, whole: scope === "files" && named.length > 0 }),
    tracked(git, []),
  ]);
  const folders = foldersAbove([...files.filter(isPython), ...change.files.map(({ path }) => path)]);
  const modules = readModules(
    git.root,
    change.files.map(({ path, head }) => ({ path, text: head })),
  );
  return { git, change: { ...change, modules, folders: [...folders] } };
}
