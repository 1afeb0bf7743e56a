import { isPython } from "../review/change.ts";
import type { PullRequestName, Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { type Listing, listFiles } from "./files.ts";
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
    return cache.listings.get(name, key) ?? listFiles(connection, name, overview.changedFiles);
  }

  async function readHead(): Promise<Tree> {
    return orFromFork({ owner, repo }, overview, (from) => readTree(connection, from, overview.head));
  }

  async function findMergeBase(): Promise<string> {
    const known = cache.mergeBases.get(name, both);
    if (known !== undefined) return known;
    const found = await orFromFork({ owner, repo }, overview, (from) => compare(connection, from, both));
    cache.mergeBases.set(name, both, found);
    return found;
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

async function compare(
  connection: Connection,
  { owner, repo }: Repository,
  basehead: string,
): Promise<string> {
  const { data } = await connection.read("compare the two sides", (client, request) =>
    client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead,
      per_page: 1,
      page: 2,
      request,
    }),
  );
  return data.merge_base_commit.sha;
}
