import { z } from "zod";
import { type BlobText, textOf } from "./blob-text.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import { type Batch, halves, inBatches, type Place, queryFor, type WantedBlob } from "./objects-query.ts";
import { standingAnswer } from "./standing.ts";
import { type EntryObject, entryObject } from "./tree-entry.ts";

const answer = z.object({
  repository: z.object({ pulse: standingAnswer.nullish() }).catchall(entryObject.nullable()).nullable(),
});

export interface WantedObjects {
  readonly blobs: readonly WantedBlob[];
  readonly places: readonly Place[];
}

export interface Objects {
  /** By object id; an id that GitHub does not find there has none. */
  readonly texts: ReadonlyMap<string, BlobText>;
  /** By revision; what is not there is not here. */
  readonly places: ReadonlyMap<string, EntryObject>;
}

/** Blobs and places in few requests; none for what was told before. */
export async function readObjects(
  connection: Connection,
  repository: Repository,
  wanted: WantedObjects,
): Promise<Objects> {
  const { cache } = connection;
  const texts = new Map<string, BlobText>();
  const places = new Map<string, EntryObject>();
  const isUnknownBlob = ({ oid }: WantedBlob) => {
    const kept = cache.texts.get(repository, oid);
    if (kept !== undefined) texts.set(oid, kept);
    return kept === undefined;
  };
  const isUnknownPlace = (place: Place) => {
    const kept = cache.places.get(repository, placeKey(place));
    if (kept?.found != null) places.set(place.revision, kept.found);
    return kept === undefined;
  };
  const blobs = [...new Map(wanted.blobs.map((blob) => [blob.oid, blob])).values()].filter(isUnknownBlob);
  const others = [...new Map(wanted.places.map((it) => [placeKey(it), it])).values()].filter(isUnknownPlace);
  const batches = [...inBatches(blobs, others)];
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    const found = await readBatch(connection, repository, batch);
    if (found === "too much") {
      batches.unshift(...halves(batch));
      continue;
    }
    for (const [index, { oid }] of batch.blobs.entries()) {
      const entry = found?.[`b${index}`];
      if (entry == null) continue;
      const text = await textOf(connection, repository, oid, entry);
      texts.set(oid, text);
      cache.texts.set(repository, oid, text);
    }
    for (const [index, place] of batch.places.entries()) {
      const entry = found?.[`p${index}`] ?? null;
      if (entry !== null) places.set(place.revision, entry);
      cache.places.set(repository, placeKey(place), { found: entry });
    }
  }
  return { texts, places };
}

type Found = z.infer<typeof answer>["repository"];

/** GitHub gives up on what takes it too long: then half of it is asked for. */
async function readBatch(
  connection: Connection,
  repository: Repository,
  batch: Batch,
): Promise<Found | "too much"> {
  const { pulse } = connection;
  const isHere = pulse?.owner === repository.owner && pulse.repo === repository.repo;
  try {
    const read = await connection.query("give the files' text", answer, queryFor(batch, isHere), {
      owner: repository.owner,
      repo: repository.repo,
      ...(isHere && { number: pulse.number }),
      ...Object.fromEntries(batch.blobs.map(({ oid }, index) => [`o${index}`, oid])),
      ...Object.fromEntries(batch.places.map(({ revision }, index) => [`r${index}`, revision])),
    });
    if (read.repository?.pulse != null) pulse?.see(read.repository.pulse);
    return read.repository;
  } catch (error) {
    const isTooMuch = error instanceof GitHubFailure && error.isTooMuch;
    if (isTooMuch && batch.blobs.length + batch.places.length > 1) return "too much";
    throw error;
  }
}

/** A revision names a commit by its hash, so what stands there never changes. */
function placeKey({ revision, fragment }: Place): string {
  return `${fragment} ${revision}`;
}
