import type { WholeChange } from "./change-facts.ts";
import { hasTests, isMigration, isTestPath, mayMigrate, mayTest } from "./kinds-of-files.ts";

/** Of a text that is not given, the path alone tells what it may be. */
export function wholeChange(
  files: Iterable<readonly [path: string, text: string | undefined]>,
  folders: readonly string[],
): WholeChange {
  return {
    files: Array.from(files, ([path, text]) => ({
      path,
      text,
      isTest: isTestPath(path) || mayTest(path) || (text !== undefined && hasTests(text)),
      isMigration: text === undefined ? mayMigrate(path) : isMigration(path, text),
    })),
    folders,
  };
}
