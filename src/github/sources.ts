import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { type Listing, listFiles } from "./files.ts";
import type { Overview } from "./overview.ts";
import { readTree, type Tree } from "./tree.ts";

/** What a change is read from, and other things too: each is asked for once, when it is first needed. */
export interface Sources {
  listing(): Promise<Listing>;
  /** Of the head. */
  tree(): Promise<Tree>;
}

export function sourcesOf(connection: Connection, name: PullRequestName, overview: Overview): Sources {
  let listing: Promise<Listing> | undefined;
  let tree: Promise<Tree> | undefined;
  return {
    listing() {
      listing ??= listFiles(connection, name, overview.changedFiles);
      return listing;
    },
    tree() {
      tree ??= readTree(connection, name, overview.head);
      return tree;
    },
  };
}
