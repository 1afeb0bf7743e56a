import { type BlobText, type Objects, readBlobs, readObjects } from "./blobs.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { Overview } from "./overview.ts";

export async function textsOf(
  connection: Connection,
  { owner, repo }: Repository,
  overview: Overview,
  oids: readonly string[],
): Promise<ReadonlyMap<string, BlobText>> {
  return withFork(connection, overview, oids, await readBlobs(connection, { owner, repo }, oids));
}

/** The names in folders of the base repository come along: they cost no request of their own. */
export async function textsAndPlaces(
  connection: Connection,
  { owner, repo }: Repository,
  overview: Overview,
  oids: readonly string[],
  revisions: readonly string[],
): Promise<Objects> {
  const found = await readObjects(connection, { owner, repo }, oids, { revisions, fragment: "Names" });
  return { ...found, texts: await withFork(connection, overview, oids, found.texts) };
}

/** A fork's blobs are found through the base repository; should one not be, the fork itself is asked. */
async function withFork(
  connection: Connection,
  { headRepository, isFork }: Overview,
  oids: readonly string[],
  texts: ReadonlyMap<string, BlobText>,
): Promise<ReadonlyMap<string, BlobText>> {
  const missing = oids.filter((oid) => !texts.has(oid));
  if (missing.length === 0 || !isFork || headRepository === undefined) return texts;
  return new Map([...texts, ...(await readBlobs(connection, headRepository, missing))]);
}
