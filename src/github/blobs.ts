import { z } from "zod";
import { LARGEST_FILE } from "../review/change.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { type EntryObject, entryObject, FILE, NAMES, TEXTS } from "./tree-entry.ts";

/** A blob's text, or why there is none, as a sentence about the file. */
export type BlobText = { readonly text: string } | { readonly reason: string };

/** Blobs asked for in one request. */
const BATCH = 50;
const MOST_PLACES = 100;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";

const answer = z.object({ repository: z.record(z.string(), entryObject.nullable()).nullable() });

/** Texts by object id; an id that GitHub does not find there has none. */
export async function readBlobs(
  connection: Connection,
  repository: Repository,
  oids: readonly string[],
): Promise<ReadonlyMap<string, BlobText>> {
  return (await readObjects(connection, repository, oids, NOTHING_ELSE)).texts;
}

/** What is asked for together with blobs: revisions such as `main:docs`, and the fragment that says what of them. */
export interface Places {
  readonly revisions: readonly string[];
  readonly fragment: "Names" | "Contents";
}

export interface Objects {
  readonly texts: ReadonlyMap<string, BlobText>;
  /** By revision; what is not there is not here. */
  readonly places: ReadonlyMap<string, EntryObject>;
}

const NOTHING_ELSE: Places = { revisions: [], fragment: "Names" };

/** Blobs and places in as few requests as blobs alone, while there are at most 100 places for each batch. */
export async function readObjects(
  connection: Connection,
  repository: Repository,
  oids: readonly string[],
  { revisions, fragment }: Places,
): Promise<Objects> {
  const texts = new Map<string, BlobText>();
  const places = new Map<string, EntryObject>();
  const blobs = batches([...new Set(oids)], BATCH);
  const others = batches([...new Set(revisions)], MOST_PLACES);
  for (let at = 0; at < Math.max(blobs.length, others.length); at += 1) {
    const [blobBatch = [], placeBatch = []] = [blobs[at], others[at]];
    const query = queryFor(blobBatch.length, placeBatch.length, fragment);
    const { repository: found } = await connection.query("give the files' text", answer, query, {
      ...repository,
      ...Object.fromEntries(blobBatch.map((oid, index) => [`o${index}`, oid])),
      ...Object.fromEntries(placeBatch.map((revision, index) => [`r${index}`, revision])),
    });
    for (const [index, oid] of blobBatch.entries()) {
      const entry = found?.[`b${index}`];
      if (entry != null) texts.set(oid, await textOf(connection, repository, oid, entry));
    }
    for (const [index, revision] of placeBatch.entries()) {
      const place = found?.[`p${index}`];
      if (place != null) places.set(revision, place);
    }
  }
  return { texts, places };
}

function batches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

const FRAGMENTS = {
  Names: [NAMES],
  Contents: [TEXTS, "fragment Contents on GitObject { ...File ...Texts }"],
} as const satisfies Record<Places["fragment"], readonly string[]>;

function queryFor(blobs: number, places: number, fragment: Places["fragment"]): string {
  const [blobIndexes, placeIndexes] = [[...Array(blobs).keys()], [...Array(places).keys()]];
  const variables = [
    ...blobIndexes.map((index) => `$o${index}: GitObjectID!`),
    ...placeIndexes.map((index) => `$r${index}: String!`),
  ];
  const objects = [
    ...blobIndexes.map((index) => `b${index}: object(oid: $o${index}) { ...File }`),
    ...placeIndexes.map((index) => `p${index}: object(expression: $r${index}) { ...${fragment} }`),
  ];
  const isFileUsed = blobs > 0 || fragment === "Contents";
  const fragments = [...(isFileUsed ? [FILE] : []), ...(places > 0 ? FRAGMENTS[fragment] : [])];
  return `
query Objects($owner: String!, $repo: String!, ${variables.join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${objects.join("\n    ")}
  }
}
${fragments.join("\n")}`;
}

async function textOf(
  connection: Connection,
  repository: Repository,
  oid: string,
  entry: EntryObject,
): Promise<BlobText> {
  const { text, isBinary, isTruncated, byteSize = 0 } = entry;
  if (isBinary === true) return { reason: "is binary" };
  if (isTruncated === true)
    return byteSize > LARGEST_FILE ? tooLarge(byteSize) : readLarge(connection, repository, oid);
  if (text == null) return { reason: "has no text GitHub would give" };
  return text.startsWith(LFS_POINTER) ? { reason: "is kept in Git LFS" } : { text };
}

function tooLarge(bytes: number): BlobText {
  return { reason: `is ${bytes} bytes long; at most ${LARGEST_FILE} are read` };
}

async function readLarge(
  connection: Connection,
  { owner, repo }: Repository,
  oid: string,
): Promise<BlobText> {
  const { data } = await connection.read("give a large file's text", (client, request) =>
    client.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { owner, repo, file_sha: oid, request }),
  );
  const bytes = Buffer.from(data.content, "base64");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { reason: "is not UTF-8 text" };
    throw error;
  }
}
