import { realpathSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { ChecklistSource } from "../checklist/checklist.ts";
import { CannotRun } from "./cannot-run.ts";
import { failure, readSource } from "./source.ts";

/** A checklist somebody names on the command line; it may lie anywhere and need not be in a repository. */
export function readChecklistFile(folder: string, given: string): ChecklistSource {
  const full = realPath(resolve(folder, given), given);
  const source = readSource(dirname(full), basename(full));
  if ("refused" in source)
    throw new CannotRun(`${given} ${source.refused}; name a checklist, a Markdown file.`);
  return { path: given, text: source.text, bundled: false };
}

function realPath(full: string, given: string): string {
  try {
    return realpathSync(full);
  } catch (error) {
    throw new CannotRun(`${given} ${failure(error, given)}; check the path.`);
  }
}
