import type { Skipped } from "../review/change.ts";
import type { Repository } from "./client.ts";
import { compare, MOST_COMPARED } from "./comparison.ts";
import type { Connection } from "./connection.ts";
import { listingOf } from "./files.ts";
import type { GroupCommit } from "./group-pulls.ts";
import type { GroupJob } from "./job.ts";
import type { Sources } from "./sources.ts";
import { readTree, type Tree } from "./tree.ts";

const UNLISTED: Skipped = {
  path: "More files",
  reason: `may have changed: GitHub names the first ${MOST_COMPARED} files of a merge group`,
  counts: "changed files",
};

/** What is read of a merge group, which no pull request lists the files of. */
export function groupSources(
  connection: Connection,
  { owner, repo }: Repository,
  { base, head }: Pick<GroupJob, "base" | "head">,
): Sources & { commits(): Promise<readonly GroupCommit[]> } {
  let comparing: ReturnType<typeof compare> | undefined;
  let tree: Promise<Tree> | undefined;

  function compared() {
    comparing ??= compare(connection, { owner, repo }, { base, head });
    return comparing;
  }

  return {
    commits: async () => (await compared()).commits,
    async listing() {
      const { files = [] } = await compared();
      return listingOf(files, files.length < MOST_COMPARED ? [] : [UNLISTED]);
    },
    tree() {
      tree ??= readTree(connection, { owner, repo }, head);
      return tree;
    },
    mergeBase: async () => (await compared()).merge_base_commit.sha,
    keepListing: () => undefined,
  };
}
