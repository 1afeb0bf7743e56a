import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { LARGEST_FILE } from "../review/change.ts";

/** A file of the working tree, or why it is not read: the end of a sentence that starts with its path. */
export type Source = { readonly text: string; readonly bytes: Buffer } | Refused;

export interface Refused {
  readonly refused: string;
  /** It is no text of this repository, but a link. */
  readonly isAside?: boolean;
}

/** Reads a file of the repository and nothing else: no link is followed, whatever stands in its place. */
export function readSource(root: string, path: string): Source {
  const full = join(root, path);
  try {
    const entry = lstatSync(full);
    if (entry.isSymbolicLink()) return { refused: "is a symbolic link", isAside: true };
    if (entry.isDirectory()) return { refused: "is a folder" };
    if (!entry.isFile()) return { refused: "is not a regular file" };
    if (entry.size > LARGEST_FILE) return { refused: tooLarge(entry.size) };
    if (!isInside(root, realpathSync(full))) {
      return { refused: "is reached through a symbolic link", isAside: true };
    }
    const bytes = readFileSync(full);
    const decoded = decode(bytes);
    return "refused" in decoded ? decoded : { ...decoded, bytes };
  } catch (error) {
    return { refused: failure(error, path) };
  }
}

export function decode(bytes: Uint8Array): { readonly text: string } | { readonly refused: string } {
  if (bytes.includes(0)) return { refused: "is a binary file" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { refused: "is not UTF-8 text" };
  }
}

export function tooLarge(size: number): string {
  return `is too large (${size} bytes; the limit is ${LARGEST_FILE})`;
}

/** The whole real path has to be the expected one: a link in any folder on the way could lead elsewhere. */
function isInside(root: string, real: string): boolean {
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EACCES: "can't be read: permission denied",
  EPERM: "can't be read: permission denied",
  ENAMETOOLONG: "has too long a name",
  ELOOP: "is a loop of symbolic links",
};

/** Stands for bytes that are not UTF-8 in the names that Node and git's answers give, and opens nothing. */
const LOST = "\ufffd";

/** What is wrong with a path, for a sentence that starts with it; errors that are no one’s but ours are thrown on. */
export function failure(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "") throw error;
  if (code === "ENOENT" && path.includes(LOST)) return "can't be opened: its name is not UTF-8";
  return FAILURES[code] ?? `can't be read (${code})`;
}
