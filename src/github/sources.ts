import { isPython } from "../review/change.ts";
import type { PullRequestName } from "./client.ts";
import { compare, MOST_COMPARED } from "./comparison.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import { type Listing, listFiles, listingOf } from "./files.ts";
import type { Overview } from "./overview.ts";
import { orFromFork } from "./texts.ts";
import { readTree, type Tree } from "./tree.ts";

/** What a change is read from, and other things too: each is asked for once, when it is first needed. */
export interface Sources {
  listing(): Promise<Listing>;
  /** Of the head. */
  tree(): Promise<Tree>;
  /** The commit at which the base side of the change stands; the base branch's tip may be further. */
  mergeBase(): Promise<string>;
  /** The listing was compared with the head and fits: a later review of the same commits may have it. */
  keepListing(listing: Listing): void;
}

/** Were the same commits read before, so that a review of them waits for nothing? */
export function isRead({ cache }: Connection, name: PullRequestName, overview: Overview): boolean {
  const listing = cache.listings.get(name, listingKey(name, overview));
  const isPlain = listing?.files.some(({ path }) => isPython(path)) === false;
  return isPlain || (listing !== undefined && cache.trees.get(name, overview.head) !== undefined);
}

export function sourcesOf(connection: Connection, name: PullRequestName, overview: Overview): Sources {
  const { owner, repo } = name;
  const { cache } = connection;
  const both = bothSides(overview);
  const key = listingKey(name, overview);
  let listing: Promise<Listing> | undefined;
  let tree: Promise<Tree> | undefined;
  let mergeBase: Promise<string> | undefined;

  async function list(): Promise<Listing> {
    const known = cache.listings.get(name, key) ?? (await listCompared());
    return known ?? listFiles(connection, name, overview.changedFiles);
  }

  function knownMergeBase(): string | undefined {
    return overview.mergeBase ?? cache.mergeBases.get(name, both);
  }

  /** A comparison that has to tell the merge base tells the files with it: undefined if it need not, or can't. */
  async function listCompared(): Promise<Listing | undefined> {
    if (knownMergeBase() !== undefined || overview.changedFiles > MOST_COMPARED) return undefined;
    try {
      const { files } = await compareFrom({ per_page: 1 });
      return files.length === overview.changedFiles ? listingOf(files, []) : undefined;
    } catch (error) {
      // The pull request's own list is had where GitHub does not find the head from here, or takes too long to compare.
      if (error instanceof GitHubFailure && error.limit === undefined) return undefined;
      throw error;
    }
  }

  async function compareFrom(page: { readonly per_page: number; readonly page?: number }) {
    const { merge_base_commit, files = [] } = await orFromFork({ owner, repo }, overview, (from) =>
      compare(connection, from, overview, page),
    );
    cache.mergeBases.set(name, both, merge_base_commit.sha);
    return { files, from: merge_base_commit.sha };
  }

  async function readHead(): Promise<Tree> {
    return orFromFork({ owner, repo }, overview, (from) => readTree(connection, from, overview.head));
  }

  async function findMergeBase(): Promise<string> {
    return knownMergeBase() ?? (await compareFrom({ per_page: 1, page: 2 })).from;
  }

  return {
    listing() {
      listing ??= list();
      return listing;
    },
    tree() {
      tree ??= readHead();
      return tree;
    },
    mergeBase() {
      mergeBase ??= findMergeBase();
      return mergeBase;
    },
    keepListing: (checked) => cache.listings.set(name, key, checked),
  };
}

function bothSides({ base, head }: Overview): string {
  return `${base}...${head}`;
}

function listingKey({ number }: PullRequestName, overview: Overview): string {
  return `${number} ${bothSides(overview)} ${overview.changedFiles}`;
}
