import { type Change, type ChangedFile, isPython, type RemovedFile, type Skipped } from "./change.ts";
import type { Config } from "./config-schema.ts";
import { donors, gains, losses } from "./donors.ts";
import type { Modules, Task } from "./inspect.ts";
import { byPath } from "./order.ts";
import type { ActiveRule, PermissionSettings, Scope } from "./review.ts";
import { whyLeftOut } from "./reviewed-paths.ts";
import { earlierText, type Sides, sidesOf, sidesOfRemoved } from "./sides.ts";

/** The Python of a change that is to be reviewed, and what is not. What the configuration excludes is neither. */
export interface Selected {
  /** By path, in order of path. */
  readonly sides: ReadonlyMap<string, Sides>;
  /** In order of path. */
  readonly removed: readonly RemovedFile[];
  readonly skipped: readonly Skipped[];
}

export function selectFiles(change: Change, config: Pick<Config, "include" | "exclude">): Selected {
  const leftOut = whyLeftOut(config);
  const sides = new Map<string, Sides>();
  const skipped = change.skipped.filter(
    ({ path, counts }) => counts !== undefined || leftOut(path)?.isWished !== true,
  );
  for (const file of pythonOf(change.files)) {
    const { path } = file;
    const left = leftOut(path);
    if (left?.isWished === true) continue;
    const read = left === undefined ? sidesOf(file) : { reason: left.reason, isAside: true };
    if ("reason" in read) skipped.push({ path, ...read });
    else sides.set(path, read);
  }
  const removed = pythonOf(change.removed).filter(({ path }) => leftOut(path) === undefined);
  return { sides, removed, skipped };
}

function pythonOf<F extends { readonly path: string }>(files: readonly F[]): readonly F[] {
  return files.filter(({ path }) => isPython(path)).sort(byPath);
}

export interface Asked {
  /** Code that comes to where a rule applies is new there, wherever it was before. */
  readonly rulesFor: (path: string) => readonly ActiveRule[];
  readonly scope: Scope;
  readonly permissions: PermissionSettings;
  readonly withoutFixes?: boolean;
}

export function tasksFor(
  sides: ReadonlyMap<string, Sides>,
  { rulesFor, scope, permissions, withoutFixes = false }: Asked,
): readonly Task[] {
  const files = [...sides.values()];
  const found = scope === "lines" ? [] : donors(files.flatMap(losses), files.map(gains));
  const isDonor = new Set(found);
  return files.map((file) => {
    const { path } = file;
    return {
      ...taskOf(file),
      isDonor: isDonor.has(path),
      rules: rulesFor(path),
      scope,
      permissions,
      withoutFixes,
    };
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

/**
 * What changed files can import on either side: each other, and the modules around them. Those that are not reviewed are there as
 * well: what a change lacks must not depend on what is looked at.
 */
export function modulesFor(change: Change, { sides }: Pick<Selected, "sides">): Modules {
  const files = change.files
    .filter(({ path }) => isPython(path))
    .map((file) => ({
      ...file,
      base: sides.has(file.path) ? sides.get(file.path)?.base : earlierText(file),
    }));
  const base = new Map<string, string | null>();
  for (const { path, basePath } of files) if (basePath !== path) base.set(path, null);
  for (const { path, text } of change.removed) base.set(path, text);
  for (const file of files) {
    if (file.basePath !== undefined && file.base !== undefined) base.set(file.basePath, file.base);
  }
  const whole = wholeOf(change, files);
  return {
    head: Object.fromEntries([...change.modules, ...files.map(({ path, head }) => [path, head] as const)]),
    base: Object.fromEntries(base),
    ...(whole && { change: whole }),
  };
}

/** A file that was named and has not changed is no part of the change. */
function wholeOf(
  { others, skipped, folders }: Change,
  files: readonly ChangedFile[],
): Modules["change"] | undefined {
  if (others === undefined) return undefined;
  const changed = files.filter(({ path, basePath, head, base }) => basePath !== path || base !== head);
  return {
    paths: changed.map(({ path }) => path),
    others: [...others, ...skipped.flatMap(({ path, counts }) => (counts === undefined ? [path] : []))],
    folders,
  };
}
