import { pathMatcher } from "../checklist/globs.ts";
import { type Change, isPython, type Skipped } from "./change.ts";
import type { Config } from "./config.ts";
import type { Modules, Task } from "./inspect.ts";
import type { ActiveRule } from "./review.ts";
import { type Sides, sidesOf } from "./sides.ts";

/** The Python of a change that is to be reviewed, and what can't be. Excluded files are neither. */
export interface Selected {
  /** By path, in order of path. */
  readonly sides: ReadonlyMap<string, Sides>;
  readonly skipped: readonly Skipped[];
}

export function selectFiles(change: Change, { exclude }: Pick<Config, "exclude">): Selected {
  const isExcluded = pathMatcher(exclude);
  const sides = new Map<string, Sides>();
  const skipped = change.skipped.filter(({ path }) => !isExcluded(path));
  const files = change.files.filter(({ path }) => isPython(path) && !isExcluded(path));
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const read = sidesOf(file);
    if ("reason" in read) skipped.push({ path: file.path, reason: read.reason });
    else sides.set(file.path, read);
  }
  return { sides, skipped };
}

export function tasksFor(
  sides: ReadonlyMap<string, Sides>,
  rules: readonly ActiveRule[],
  scope: Config["scope"],
): readonly Task[] {
  return [...sides.values()].map(({ path, basePath, head, base, delta }) => ({
    path,
    basePath,
    head,
    base,
    addedLines: delta.addedLines,
    removedLines: delta.removedLines,
    scope,
    rules,
  }));
}

/** What changed files can import on either side: each other, and the modules around them. */
export function modulesFor(change: Change, sides: ReadonlyMap<string, Sides>): Modules {
  const head = new Map(change.modules);
  const base = new Map<string, string | null>();
  for (const file of sides.values()) {
    head.set(file.path, file.head);
    if (file.basePath !== file.path) base.set(file.path, null);
  }
  for (const file of sides.values()) {
    if (file.basePath !== undefined && file.base !== undefined) base.set(file.basePath, file.base);
  }
  return { head: Object.fromEntries(head), base: Object.fromEntries(base) };
}
