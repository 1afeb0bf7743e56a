import { isPython, isTelling, type Skipped } from "../review/change.ts";
import { CannotRun } from "./cannot-run.ts";
import type { Git } from "./git.ts";
import { differences, tracked, type Unsettled, unsettled } from "./listing.ts";
import { covers, isEverything, type Named } from "./named.ts";

/** Paths that may have something to review, before any file is opened. */
export interface Candidates {
  /** By path, what stands on the base side: a blob's id, the same content, or nothing. */
  readonly heads: ReadonlyMap<string, BaseSide>;
  /** Python files that are gone, with their blob: one may have been moved. */
  readonly gone: ReadonlyMap<string, string>;
  /** Those that are no Python, and tell something of the change; undefined where only a part of it is looked at. */
  readonly others: ReadonlyMap<string, BaseSide> | undefined;
  readonly skipped: readonly Skipped[];
}

export type BaseSide = { readonly blob: string } | "same" | "none";

/** `whole` takes the named paths in even where nothing changed. */
export async function listCandidates(
  git: Git,
  base: string,
  named: readonly Named[],
  whole: boolean,
): Promise<Candidates> {
  const [changed, fresh, all] = await Promise.all([
    differences(git, base),
    listUnsettled(git, named),
    whole && named.length > 0 ? tracked(git, specs(named)) : [],
  ]);
  const unmerged = new Set(fresh.unmerged);
  const blocked = named.find(({ path }) => unmerged.has(path));
  if (blocked !== undefined) {
    throw new CannotRun(`${blocked.path} has merge conflicts, so it can't be reviewed; resolve them first.`);
  }
  const heads = new Map<string, BaseSide>(all.map((path) => [path, "same"]));
  const gone = new Map<string, string>();
  for (const { path, kind, blob } of changed) {
    if (kind === "file" && !unmerged.has(path)) heads.set(path, blob === undefined ? "none" : { blob });
    else heads.delete(path);
    if (kind === "gone" && blob !== undefined && isPython(path)) gone.set(path, blob);
  }
  for (const path of fresh.untracked) {
    const blob = gone.get(path);
    heads.set(path, blob === undefined ? "none" : { blob });
    gone.delete(path);
  }
  const submodules = changed.filter(({ kind }) => kind === "submodule").map(({ path }) => path);
  // One that was only taken out of the index still stands in the working tree, untracked.
  for (const path of submodules) heads.delete(`${path}/`);
  const wanted = [...heads].filter(([path]) => covers(named, path));
  const asides = [
    ...submodules.map((path) => ({ path, reason: "is a submodule", isAside: true })),
    ...[...unmerged]
      .filter(isPython)
      .map((path) => ({ path, reason: "has merge conflicts; resolve them first" })),
    ...wanted.flatMap(([path]) => notPython(path, named)),
  ];
  return {
    heads: new Map(wanted.filter(([path]) => isPython(path))),
    gone,
    others: isEverything(named) ? othersIn(heads, fresh.unmerged) : undefined,
    skipped: asides.filter((it) => covers(named, it.path)),
  };
}

function othersIn(heads: Candidates["heads"], unmerged: readonly string[]): Candidates["heads"] {
  const changed = [...heads].filter(([, base]) => base !== "same");
  const all = [...changed, ...unmerged.map((path) => [path, "none"] as const)];
  return new Map(all.filter(([path]) => isTelling(path)));
}

/** Other files are nobody's business here, unless somebody named one; a repository inside this one may hold Python. */
function notPython(path: string, named: readonly Named[]): Skipped[] {
  if (path.endsWith("/")) return [{ path, reason: "is a git repository of its own", isAside: true }];
  const isNamed = named.some((it) => it.path === path);
  return isNamed && !isPython(path) ? [{ path, reason: "is not a Python file", isAside: true }] : [];
}

/** A file that was named is wanted even if git ignores it. */
async function listUnsettled(git: Git, named: readonly Named[]): Promise<Unsettled> {
  const files = named.filter((it) => !it.isFolder);
  const folders = named.filter((it) => it.isFolder);
  const lists = await Promise.all([
    ...(named.length === 0 || folders.length > 0 ? [unsettled(git, specs(folders), false)] : []),
    ...(files.length > 0 ? [unsettled(git, specs(files), true)] : []),
  ]);
  return {
    untracked: lists.flatMap((it) => it.untracked),
    unmerged: lists.flatMap((it) => it.unmerged),
  };
}

function specs(named: readonly Named[]): readonly string[] {
  return named.map((it) => (it.path === "" ? "." : it.path));
}
