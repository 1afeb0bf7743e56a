import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import type { ListedFile } from "./files.ts";

/** What stands in a repository at one commit, by path. */
export interface Tree {
  readonly entries: ReadonlyMap<string, TreeItem>;
  /** False when GitHub cut it off. */
  readonly isWhole: boolean;
}

export interface TreeItem {
  readonly oid: string;
  readonly mode: string;
  /** Zero for what is no file. */
  readonly bytes: number;
}

/** Of an entry that is there. */
export function isFile(entry: TreeItem | undefined): entry is TreeItem {
  return entry?.mode.startsWith("100") === true;
}

export function isLink(entry: TreeItem | undefined): boolean {
  return entry?.mode === "120000";
}

export function isSubmodule(entry: TreeItem | undefined): boolean {
  return entry?.mode === "160000";
}

/** GitHub cuts a tree at 100,000 entries: what is beyond is unknown, and unknown means silence. */
export async function readTree(
  connection: Connection,
  { owner, repo }: Repository,
  commit: string,
): Promise<Tree> {
  const known = connection.cache.trees.get({ owner, repo }, commit);
  if (known !== undefined) return known;
  const { data } = await connection.read("list the repository's files", (client, request) =>
    client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
      owner,
      repo,
      tree_sha: commit,
      recursive: "1",
      request,
    }),
  );
  const entries = new Map<string, TreeItem>();
  for (const { path, sha, mode, type, size = 0 } of data.tree) {
    if (type !== "tree") entries.set(path, { oid: sha, mode, bytes: size });
  }
  const tree = { entries, isWhole: !data.truncated };
  connection.cache.trees.set({ owner, repo }, commit, tree);
  return tree;
}

/** GitHub lists the files of the newest head: a review of some other commit must not be made of them. */
export function checkHead(
  files: readonly Pick<ListedFile, "path" | "oid">[],
  { entries, isWhole }: Tree,
  head: string,
): void {
  const isOther = files.some(({ path, oid }) => {
    const entry = entries.get(path);
    return entry === undefined ? isWhole : entry.oid !== oid;
  });
  if (!isOther) return;
  const sentence = `GitHub did not list the changed files of ${head}: the pull request has another head by now.`;
  throw new GitHubFailure(sentence, 200, { isFinal: false });
}
