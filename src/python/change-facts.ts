/** The change that a file is part of. */
export interface WholeChange {
  /** What it adds or edits, as it leaves it: its Python, and what may be a test or a migration all the same. */
  readonly files: readonly ChangedInWhole[];
  /** The repository's folders with Python in or below them, each with a slash at its end; the root is empty. */
  readonly folders: readonly string[];
}

export interface ChangedInWhole {
  readonly path: string;
  /** Undefined where it is no Python, or can't be read. */
  readonly text: string | undefined;
  /** Tests something, as far as that can be seen; rather too many than too few. */
  readonly isTest: boolean;
  readonly isMigration: boolean;
}
