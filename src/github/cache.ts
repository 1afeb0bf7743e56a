import { LRUCache } from "lru-cache";
import type { BlobText } from "./blob-text.ts";
import type { Repository } from "./client.ts";
import type { Listing } from "./files.ts";
import type { Tree } from "./tree.ts";
import type { EntryObject } from "./tree-entry.ts";

/**
 * What GitHub said of things that never change, as their keys are hashes of their content: nothing in it can be outdated. What one
 * repository told is not known in another, since whoever may read the one need not be allowed to read the other.
 */
export interface Cache {
  /** By object id. */
  readonly texts: Store<BlobText>;
  /** What stands at a path of a commit, by `commit:path`; null for nothing. */
  readonly places: Store<{ readonly found: EntryObject | null }>;
  /** By commit. */
  readonly trees: Store<Tree>;
  /** By the two commits that are compared. */
  readonly mergeBases: Store<string>;
  readonly listings: Store<Listing>;
}

export interface Store<T> {
  get(repository: Repository, key: string): T | undefined;
  set(repository: Repository, key: string, value: T): void;
}

const MB = 1_000_000;

/** Together they hold about 100 MB at most. */
export function newCache(): Cache {
  return {
    texts: store(48 * MB, (blob) => ("text" in blob ? blob.text.length : 0)),
    places: store(8 * MB, ({ found }) => sizeOfEntry(found ?? {})),
    trees: store(24 * MB, ({ entries }) => entries.size * TREE_ENTRY),
    mergeBases: store(MB, () => 0),
    listings: store(16 * MB, sizeOfListing),
  };
}

/** Characters that an entry costs besides its text: its key, its object and its place in the map. */
const FRAME = 300;
const TREE_ENTRY = 150;

function sizeOfEntry({ text, entries }: EntryObject): number {
  const inside = (entries ?? []).map(({ object }) => FRAME + sizeOfEntry(object ?? {}));
  return (text?.length ?? 0) + inside.reduce((sum, size) => sum + size, 0);
}

function sizeOfListing({ files, removed, gone }: Listing): number {
  const patches = files.reduce((sum, { patch }) => sum + FRAME + (patch?.length ?? 0), 0);
  return removed.reduce((sum, { text }) => sum + FRAME + text.length, patches) + gone.length * FRAME;
}

export interface Kept<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): unknown;
}

/** Keeps what was used last, up to a size; what is larger than all of it is not kept. */
export function kept<T extends NonNullable<unknown>>(most: number, sizeOf: (value: T) => number): Kept<T> {
  return new LRUCache<string, T>({ maxSize: most, sizeCalculation: (value) => FRAME + sizeOf(value) });
}

export function store<T extends NonNullable<unknown>>(most: number, sizeOf: (value: T) => number): Store<T> {
  const all = kept(most, sizeOf);
  return {
    get: (repository, name) => all.get(keyOf(repository, name)),
    set(repository, name, value) {
      all.set(keyOf(repository, name), value);
    },
  };
}

/** GitHub's names hold neither blanks nor line feeds. */
function keyOf({ owner, repo }: Repository, name: string): string {
  return `${owner.toLowerCase()}/${repo.toLowerCase()} ${name}`;
}
