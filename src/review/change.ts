import { mayMigrate, mayTest } from "../python/kinds-of-files.ts";

/** The files of a pull request, or of a working tree against a revision, with both sides. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** Python files that the change removed, where the host has their text at hand: code of theirs may stand in others now. */
  readonly removed: readonly RemovedFile[];
  /** Python files that could not be read or are not for review. */
  readonly skipped: readonly Skipped[];
  /**
   * Changed files in other languages that may be tests or migrations. Undefined where not every changed file is known, or only
   * some are looked at: then nobody can tell what the change lacks.
   */
  readonly others: readonly string[] | undefined;
  /** Project modules that the changed files import, head side, by path. */
  readonly modules: ReadonlyMap<string, string>;
  /** Folders of the head side with Python in or below them, each with a slash at its end; the root is empty. */
  readonly folders: readonly string[];
}

export interface ChangedFile {
  /** Path on the head side. */
  readonly path: string;
  /** Path on the base side: the same but for a rename; undefined for an added file. */
  readonly basePath: string | undefined;
  readonly head: string;
  /** Unified diff hunks, base to head. Undefined when the host had none: then `base` is given. */
  readonly patch: string | undefined;
  /** The base side where it is already at hand; otherwise it is made by undoing the patch. */
  readonly base: string | undefined;
}

export interface RemovedFile {
  readonly path: string;
  /** On the base side, which is all there is. */
  readonly text: string;
}

export interface Skipped {
  readonly path: string;
  /** The end of a sentence that starts with the path: "is a binary file". */
  readonly reason: string;
  /** Never was a text of this repository (a link, a submodule): the review lacks nothing without it. */
  readonly isAside?: boolean;
  /** Then `path` is no path: it counts what nobody can name, "40 more files". Changed files, or others that the review asks about. */
  readonly counts?: "changed files" | "others";
}

/** Bytes of the largest file that hosts hand over. */
export const LARGEST_FILE = 4_000_000;

/** Other files are not skipped, they are none of Rubric's business. */
export function isPython(path: string): boolean {
  return path.endsWith(".py") || path.endsWith(".pyi");
}

/** No Python, and worth to be known of all the same: one of a change's `others`. */
export function isTelling(path: string): boolean {
  return !isPython(path) && (mayTest(path) || mayMigrate(path));
}
