import { pathMatcher } from "../checklist/globs.ts";
import { type Change, isPython, type RemovedFile, type Skipped } from "./change.ts";
import type { Config } from "./config.ts";
import { donors, gains, losses } from "./donors.ts";
import type { Modules, Task } from "./inspect.ts";
import type { ActiveRule, PermissionSettings } from "./review.ts";
import { type Sides, sidesOf, sidesOfRemoved } from "./sides.ts";

/** The Python of a change that is to be reviewed, and what can't be. Excluded files are neither. */
export interface Selected {
  /** By path, in order of path. */
  readonly sides: ReadonlyMap<string, Sides>;
  /** In order of path. */
  readonly removed: readonly RemovedFile[];
  readonly skipped: readonly Skipped[];
}

export function selectFiles(change: Change, { exclude }: Pick<Config, "exclude">): Selected {
  const isExcluded = pathMatcher(exclude);
  const sides = new Map<string, Sides>();
  const skipped = change.skipped.filter(({ path }) => !isExcluded(path));
  const wanted = <F extends { readonly path: string }>(files: readonly F[]) =>
    files
      .filter(({ path }) => isPython(path) && !isExcluded(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of wanted(change.files)) {
    const read = sidesOf(file);
    if ("reason" in read) skipped.push({ path: file.path, reason: read.reason });
    else sides.set(file.path, read);
  }
  return { sides, removed: wanted(change.removed), skipped };
}

export interface Asked {
  /** Code that comes to where a rule applies is new there, wherever it was before. */
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  readonly scope: Config["scope"];
  readonly permissions: PermissionSettings;
}

export function tasksFor(
  sides: ReadonlyMap<string, Sides>,
  { rulesFor, scope, permissions }: Asked,
): readonly Task[] {
  const files = [...sides.values()];
  const found = scope === "introduced" ? donors(files.flatMap(losses), files.map(gains)) : [];
  const isDonor = new Set(found);
  return files.map((file) => {
    const { path } = file;
    return { ...taskOf(file), isDonor: isDonor.has(path), rules: rulesFor(path), scope, permissions };
  });
}

/** Removed files that are inspected at most; what came out of others is reported. */
const MOST_REMOVED = 300;

/** The removed files from which code may have moved into these. */
export function removedTasksFor(
  removed: readonly RemovedFile[],
  receivers: readonly Sides[],
  { rulesFor, permissions }: Pick<Asked, "rulesFor" | "permissions">,
): readonly Task[] {
  const files = new Map(removed.map((file) => [file.path, sidesOfRemoved(file)]));
  const sources = donors([...files.values()].flatMap(losses), receivers.map(gains));
  return sources.slice(0, MOST_REMOVED).flatMap((path) => {
    const file = files.get(path);
    if (file === undefined) return [];
    return [{ ...taskOf(file), isDonor: true, rules: rulesFor(path), scope: "introduced", permissions }];
  });
}

function taskOf({
  path,
  basePath,
  head,
  base,
  delta,
}: Sides): Pick<Task, "path" | "basePath" | "head" | "base" | "addedLines" | "removedLines"> {
  const { addedLines, removedLines } = delta;
  return { path, basePath, head, base, addedLines, removedLines };
}

/** What changed files can import on either side: each other, and the modules around them. */
export function modulesFor(
  { modules, folders }: Pick<Change, "modules" | "folders">,
  { sides, removed }: Selected,
): Modules {
  const head = new Map(modules);
  const base = new Map<string, string | null>();
  for (const file of sides.values()) {
    head.set(file.path, file.head);
    if (file.basePath !== file.path) base.set(file.path, null);
  }
  for (const { path, text } of removed) base.set(path, text);
  for (const file of sides.values()) {
    if (file.basePath !== undefined && file.base !== undefined) base.set(file.basePath, file.base);
  }
  return {
    head: Object.fromEntries(head),
    base: Object.fromEntries(base),
    change: { paths: [...sides.keys()], folders },
  };
}
