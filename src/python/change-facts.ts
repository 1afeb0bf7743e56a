/** The change that a file is part of. */
export interface WholeChange {
  /** The Python files it adds or edits, as it leaves them. */
  readonly files: readonly ChangedPython[];
  /** The repository's folders with Python in or below them, each with a slash at its end; the root is empty. */
  readonly folders: readonly string[];
}

export interface ChangedPython {
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  readonly isMigration: boolean;
}
