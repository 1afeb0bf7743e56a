import { pathMatcher } from "../checklist/globs.ts";
import { folderOf } from "../checklist/places.ts";
import type { Reach } from "../checklist/reach.ts";
import type { Skipped } from "./change.ts";
import type { ChecklistEntry } from "./config-checklists.ts";
import { byPath } from "./order.ts";

/** Checklists of one repository that are read; what one asks of its files is the same in the next. */
const MOST_CHECKLISTS = 100;

export interface Choice {
  readonly chosen: readonly string[];
  /** Says how many were left out. */
  readonly beyond: readonly Skipped[];
}

/** What the configuration says of the repository's files as checklists. */
export interface Precedence {
  /**
   * Those of the paths that are checklists. An earlier entry's come before a later one's; of one entry those of the deepest
   * folder, which is the nearest to a file they apply to, then those of an earlier pattern, then by path. `near`: only those
   * that may apply to one of these files.
   */
  wanted(paths: Iterable<string>, near?: readonly string[]): readonly string[];
  /** As many of those as are read. */
  choose(paths: Iterable<string>, near?: readonly string[]): Choice;
  /** What a checklist's items apply to where the configuration says so itself. */
  reachOf(path: string): Reach | undefined;
}

interface Rank {
  readonly path: string;
  readonly entry: number;
  readonly depth: number;
  readonly pattern: number;
}

export function precedenceOf(entries: readonly ChecklistEntry[]): Precedence {
  const patterns = entries.flatMap(({ files }, entry) =>
    files.map((glob, pattern) => ({ entry, pattern, matches: pathMatcher([glob]) })),
  );
  const place = (path: string) => patterns.find(({ matches }) => matches(path));
  const rank = (path: string): Rank[] => {
    const found = place(path);
    const depth = folderOf(path).split("/").length;
    return found === undefined ? [] : [{ path, entry: found.entry, pattern: found.pattern, depth }];
  };
  const wanted: Precedence["wanted"] = (paths, near) => {
    const folders = near === undefined ? undefined : foldersAbove(near);
    const isNear = ({ path, entry }: Rank) =>
      folders === undefined || entries[entry]?.paths !== undefined || folders.has(folderOf(path));
    const ranked = [...new Set(paths)].flatMap(rank).filter(isNear).sort(inOrder);
    return ranked.map(({ path }) => path);
  };
  return {
    wanted,
    choose(paths, near) {
      const all = wanted(paths, near);
      return { chosen: all.slice(0, MOST_CHECKLISTS), beyond: beyond(all.length) };
    },
    reachOf(path) {
      const paths = entries[place(path)?.entry ?? -1]?.paths;
      if (paths === undefined) return undefined;
      return { folder: "", globs: paths, because: `The configuration says \`paths\`: ${paths.join(", ")}.` };
    },
  };
}

/** Of paths, with a slash at their end, and the root's empty one. */
export function foldersAbove(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set([""]);
  for (const path of paths) {
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      const folder = path.slice(0, at + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function inOrder(a: Rank, b: Rank): number {
  const byRank = a.entry - b.entry || b.depth - a.depth || a.pattern - b.pattern;
  return byRank || byPath(a, b);
}

function beyond(count: number): readonly Skipped[] {
  if (count <= MOST_CHECKLISTS) return [];
  const path = `${count - MOST_CHECKLISTS} more checklists`;
  return [{ path, reason: `are left out: at most ${MOST_CHECKLISTS} are read`, counts: "others" }];
}
