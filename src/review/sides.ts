import type { ChangedFile, RemovedFile } from "./change.ts";
import { compare, type Delta, deltaOf } from "./delta.ts";
import { type Hunk, type Refusal, readPatch, splitLines, undo } from "./patch.ts";

/** A changed file with both its sides at hand. */
export interface Sides {
  readonly path: string;
  readonly basePath: string | undefined;
  readonly head: string;
  /** Undefined for an added file. */
  readonly base: string | undefined;
  readonly delta: Delta;
}

/**
 * The base side is made by undoing the patch. A patch that does not fit belongs to another version of the file: then the base has
 * to come from the host, and nothing is commentable.
 */
export function sidesOf(file: ChangedFile): Sides | Refusal {
  const { path, basePath, head, patch } = file;
  if (patch !== undefined) {
    const hunks = readPatch(patch);
    const undone = "reason" in hunks ? hunks : undoHunks(head, hunks);
    if (!("reason" in undone)) {
      return {
        path,
        basePath,
        head,
        base: basePath === undefined ? undefined : undone.text,
        delta: undone.delta,
      };
    }
    if (basePath !== undefined && file.base === undefined) return undone;
  }
  if (basePath === undefined) return { path, basePath, head, base: undefined, delta: allAdded(head) };
  if (file.base === undefined) return { reason: "came without its diff and without its earlier text" };
  return { path, basePath, head, base: file.base, delta: compare(file.base, head) };
}

/** The base side of a file nobody compares; undefined for an added one, and where it can't be made. */
export function earlierText({ basePath, head, patch, base }: ChangedFile): string | undefined {
  if (basePath === undefined || base !== undefined || patch === undefined) return base;
  const hunks = readPatch(patch);
  const undone = "reason" in hunks ? hunks : undo(head, hunks);
  return "reason" in undone ? undefined : undone.text;
}

/** A file that has lost every line. */
export function sidesOfRemoved({ path, text }: RemovedFile): Sides {
  const removedLines = splitLines(text).map((_, index) => index + 1);
  return {
    path,
    basePath: path,
    head: "",
    base: text,
    delta: { addedLines: [], removedLines, commentable: [] },
  };
}

function undoHunks(head: string, hunks: readonly Hunk[]) {
  const undone = undo(head, hunks);
  return "reason" in undone ? undone : { ...undone, delta: deltaOf(hunks) };
}

function allAdded(head: string): Delta {
  return { addedLines: splitLines(head).map((_, index) => index + 1), removedLines: [], commentable: [] };
}

const headLines = new WeakMap<Sides, readonly string[]>();

/** The lines of the head side with their ends. They are split once, however many findings ask for them. */
export function headLinesOf(sides: Sides): readonly string[] {
  const lines = headLines.get(sides) ?? splitLines(sides.head);
  headLines.set(sides, lines);
  return lines;
}
