import type { WholeChange } from "./change-facts.ts";
import { isMigration, isTestPath } from "./kinds-of-files.ts";

export function wholeChange(
  files: Iterable<readonly [path: string, text: string]>,
  folders: readonly string[],
): WholeChange {
  return {
    files: Array.from(files, ([path, text]) => ({
      path,
      text,
      isTest: isTestPath(path),
      isMigration: isMigration(path, text),
    })),
    folders,
  };
}
