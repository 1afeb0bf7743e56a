import type { Skipped } from "../review/change.ts";
import type { ListedFile } from "./files.ts";
import type { Tree } from "./tree.ts";

/** Not for review, but somebody may expect that it is. */
export function asideOf({ path, patch = "" }: ListedFile): readonly Skipped[] {
  if (path.endsWith(".ipynb")) {
    return [{ path, reason: "is a notebook; only Python files are reviewed", isAside: true }];
  }
  const isSubmodule = /^\+Subproject commit [0-9a-f]{40,64}$/m.test(patch);
  return isSubmodule ? [{ path, reason: "is a submodule", isAside: true }] : [];
}

/** Bytes of Python that are read for one review: everything is in memory at once, on both sides. */
const MOST_BYTES = 40_000_000;
/** A guess where GitHub's list of files ends before. */
const USUAL = 10_000;

/** As many of the files as there is room for: small ones first, so that most are reviewed. */
export function withinBounds(
  files: readonly ListedFile[],
  { entries }: Tree,
): { readonly wanted: readonly ListedFile[]; readonly beyond: readonly Skipped[] } {
  const bytesOf = ({ path }: ListedFile) => entries.get(path)?.bytes ?? USUAL;
  const left = new Set<ListedFile>();
  let total = 0;
  for (const file of [...files].sort((a, b) => bytesOf(a) - bytesOf(b))) {
    total += bytesOf(file);
    if (total > MOST_BYTES) left.add(file);
  }
  return {
    wanted: files.filter((file) => !left.has(file)),
    beyond: [...left].map(({ path }) => ({ path, reason: BEYOND })),
  };
}

const BEYOND = `is left out: the changed Python has more than ${MOST_BYTES / 1_000_000} MB, and smaller files come first`;
