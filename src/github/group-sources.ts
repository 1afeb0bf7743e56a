import type { Skipped } from "../review/change.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { listingOf } from "./files.ts";
import type { GroupJob } from "./job.ts";
import type { Sources } from "./sources.ts";
import { readTree, type Tree } from "./tree.ts";

/** GitHub names no more files of a comparison, and not how many there are. */
const MOST_FILES = 300;

const UNLISTED: Skipped = {
  path: "More files",
  reason: `may have changed: GitHub names the first ${MOST_FILES} files of a merge group`,
  counts: "changed files",
};

/** What is read of a merge group, which no pull request lists the files of. */
export function groupSources(
  connection: Connection,
  { owner, repo }: Repository,
  { base, head }: Pick<GroupJob, "base" | "head">,
): Sources {
  let comparing: ReturnType<typeof compare> | undefined;
  let tree: Promise<Tree> | undefined;

  async function compare() {
    const { data } = await connection.read("compare the two sides", (client, request) =>
      client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
        owner,
        repo,
        basehead: `${base}...${head}`,
        request,
      }),
    );
    return data;
  }

  function compared() {
    comparing ??= compare();
    return comparing;
  }

  return {
    async listing() {
      const { files = [] } = await compared();
      return listingOf(files, files.length < MOST_FILES ? [] : [UNLISTED]);
    },
    tree() {
      tree ??= readTree(connection, { owner, repo }, head);
      return tree;
    },
    mergeBase: async () => (await compared()).merge_base_commit.sha,
    keepListing: () => undefined,
  };
}
