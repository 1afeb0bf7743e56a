/** Which pull requests a merge group holds. GitHub names the last of them only. */

/** A commit of a group, as a comparison has it. */
export interface GroupCommit {
  readonly sha: string;
  readonly commit: { readonly message: string };
  readonly parents: readonly { readonly sha: string }[];
}

/** One pull request in the queue, and the commit that the queue has merged it with. */
export interface QueueEntry {
  readonly pull: number;
  readonly head: string;
}

const MERGED = /^Merge pull request #(\d{1,9}) from /;
const SQUASHED = /\(#(\d{1,9})\)$/;

/** Those that the queue's own commits name, as GitHub words them. */
export function pullsNamed(commits: readonly GroupCommit[], head: string): readonly number[] {
  return queueCommits(commits, head).flatMap(({ commit }) => {
    const [subject = ""] = commit.message.split("\n", 1);
    const number = (MERGED.exec(subject) ?? SQUASHED.exec(subject.trimEnd()))?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Those that the queue says it has merged with a commit of the group; undefined where it does not know the group, or not any more. */
export function pullsQueued(
  entries: readonly QueueEntry[],
  commits: readonly GroupCommit[],
  head: string,
): readonly number[] | undefined {
  if (!entries.some((entry) => entry.head === head)) return undefined;
  const own = new Set(commits.map(({ sha }) => sha));
  return entries.filter((entry) => own.has(entry.head)).map(({ pull }) => pull);
}

/** What was merged stands aside of them, and its messages are its authors'. */
function queueCommits(commits: readonly GroupCommit[], head: string): readonly GroupCommit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const found: GroupCommit[] = [];
  for (let at = bySha.get(head); at !== undefined; at = bySha.get(at.parents[0]?.sha ?? "")) {
    found.push(at);
    bySha.delete(at.sha);
  }
  return found;
}
