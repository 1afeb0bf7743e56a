import type { ChangedFile } from "../../src/review/change.ts";

/** A file that the change brings. */
export function added(path: string, head: string): ChangedFile {
  return { path, basePath: undefined, head, patch: undefined, base: undefined };
}

/** A file whose text is the same before and after, under another name or its own. */
export function unchanged(path: string, text: string, basePath = path): ChangedFile {
  return { path, basePath, head: text, patch: undefined, base: text };
}
