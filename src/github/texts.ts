import type { BlobText } from "./blob-text.ts";
import { type Objects, readObjects, type WantedObjects } from "./blobs.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import type { WantedBlob } from "./objects-query.ts";
import type { Overview } from "./overview.ts";

type Head = Pick<Overview, "headRepository" | "isFork">;

export async function textsOf(
  connection: Connection,
  repository: Repository,
  head: Head,
  blobs: readonly WantedBlob[],
): Promise<ReadonlyMap<string, BlobText>> {
  return (await objectsOf(connection, repository, head, { blobs, places: [] })).texts;
}

/** Blobs of the head and places of the base repository. A fork's blobs are found through it, too; should one not be, the fork is asked. */
export async function objectsOf(
  connection: Connection,
  { owner, repo }: Repository,
  head: Head,
  { blobs, places }: WantedObjects,
): Promise<Objects> {
  const fork = forkOf(head);
  const isKnown = ({ oid }: WantedBlob) =>
    fork !== undefined && connection.cache.texts.get(fork, oid) !== undefined;
  const asked = { blobs: blobs.filter((blob) => !isKnown(blob)), places };
  const found = await readObjects(connection, { owner, repo }, asked);
  const missing = blobs.filter(({ oid }) => !found.texts.has(oid));
  if (missing.length === 0 || fork === undefined) return found;
  const { texts } = await readObjects(connection, fork, { blobs: missing, places: [] });
  return { ...found, texts: new Map([...found.texts, ...texts]) };
}

/** What of the head's can't be found in the repository is asked of the fork. */
export async function orFromFork<T>(
  repository: Repository,
  head: Head,
  read: (repository: Repository) => Promise<T>,
): Promise<T> {
  try {
    return await read(repository);
  } catch (error) {
    const fork = forkOf(head);
    if (fork === undefined || !(error instanceof GitHubFailure) || error.status !== 404) throw error;
    return read(fork);
  }
}

function forkOf({ isFork, headRepository }: Head): Repository | undefined {
  return isFork ? headRepository : undefined;
}
