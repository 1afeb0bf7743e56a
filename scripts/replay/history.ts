import { git } from "./git.ts";

/** A pull request as it came into a repository's main line. */
export interface Past {
  readonly base: string;
  readonly head: string;
  readonly subject: string;
}

/** Commits of the main line that are looked at, from the newest. */
const MOST_COMMITS = 4_000;

/** GitHub's words for a merge, and for a squash. */
const OF_PULL_REQUEST = /^Merge pull request #\d+|\(#\d+\)$/;

/** The pull requests of a repository that changed Python, newest first. */
export function pastChanges(repository: string): readonly Past[] {
  const lines = git(repository, [
    "log",
    "--first-parent",
    `-${MOST_COMMITS}`,
    "--format=%H %P%x09%s",
    "--",
    "*.py",
  ]);
  return lines.split("\n").flatMap((line) => {
    const [commits = "", subject = ""] = line.split("\t");
    const [merge, base, branch] = commits.split(" ");
    if (merge === undefined || base === undefined || base === "" || !OF_PULL_REQUEST.test(subject)) return [];
    return [{ base, head: branch === undefined ? merge : branch, subject }];
  });
}

/**
 * So many of them, spread evenly over all. Behind them come so many times more, from between them, to stand in for those that
 * turn out to be of no use.
 */
export function spread<T>(all: readonly T[], wanted: number, timesMore = 0): readonly T[] {
  const first = evenly(all, wanted);
  const isFirst = new Set(first);
  return [...first, ...evenly(all, wanted * (1 + timesMore)).filter((each) => !isFirst.has(each))];
}

function evenly<T>(all: readonly T[], wanted: number): readonly T[] {
  if (all.length <= wanted) return all;
  return Array.from({ length: wanted }, (_, index) => all[Math.floor((index * all.length) / wanted)]).filter(
    (each) => each !== undefined,
  );
}
