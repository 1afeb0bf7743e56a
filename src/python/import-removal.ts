import type { Place } from "./code-facts.ts";
import { place } from "./expressions.ts";
import { positionAt } from "./lines.ts";
import { type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** The names of one statement, and the last of them that stays. */
interface Parts {
  readonly indices: ReadonlyMap<Syntax, number>;
  readonly all: readonly Syntax[];
  readonly lastKept: number;
}

export function partsOf(statement: Syntax, isKept: (part: Syntax) => boolean): Parts {
  const all = statement.children.filter(({ field }) => field === "name");
  return {
    all,
    indices: new Map(all.map((part, index) => [part, index])),
    lastKept: all.findLastIndex(isKept),
  };
}

/**
 * What to take out of a file so that `part` of an import is gone, undefined where more than the import would go. The stretches
 * of several parts never overlap as long as one part of their statement stays.
 */
export function removalOf(
  source: Source,
  statement: Syntax,
  part: Syntax,
  { all, indices, lastKept }: Parts,
): Place | undefined {
  if (all.length === 1) return wholeLines(source, statement);
  const index = indices.get(part);
  if (index === undefined || lastKept === -1) return undefined;
  const start = index > lastKept ? all[index - 1]?.end : part.start;
  const end = index > lastKept ? part.end : all[index + 1]?.start;
  if (start === undefined || end === undefined) return undefined;
  return source.tree.text.slice(start, end).includes("#") ? undefined : { ...place(part), start, end };
}

/** The lines of a statement that has them for itself, and leaves another one in its block. */
function wholeLines(source: Source, statement: Syntax): Place | undefined {
  const { text } = source.tree;
  const { start, end } = linesOf(source, statement);
  const isAlone = (statement.parent?.children.length ?? 0) <= 1;
  if (isAlone || end - statement.end > MAX_BESIDE || statement.start - start > MAX_BESIDE) return undefined;
  const beside = text.slice(start, statement.start) + text.slice(statement.end, end);
  if (beside.trim() !== "" || textOf(source, statement).includes("#")) return undefined;
  return { ...place(statement), start, end };
}

/** More than an indent and a line's end is not looked through. */
const MAX_BESIDE = 200;

/** Where the first line of a statement begins, and the last one ends. */
export function linesOf(
  { tree: { lines, text } }: Source,
  { start, end }: Syntax,
): { start: number; end: number } {
  return {
    start: lines[positionAt(lines, start).line - 1] ?? start,
    end: lines[positionAt(lines, end).line] ?? text.length,
  };
}
