import { z } from "zod";
import { type BlobText, textOf } from "./blob-text.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import { inBatches, type Place, queryFor, type WantedBlob } from "./objects-query.ts";
import { type EntryObject, entryObject } from "./tree-entry.ts";

const answer = z.object({ repository: z.record(z.string(), entryObject.nullable()).nullable() });

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
  for (const batch of inBatches(blobs, others)) {
    const { repository: found } = await connection.query("give the files' text", answer, queryFor(batch), {
      ...repository,
      ...Object.fromEntries(batch.blobs.map(({ oid }, index) => [`o${index}`, oid])),
      ...Object.fromEntries(batch.places.map(({ revision }, index) => [`r${index}`, revision])),
    });
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

/** A revision names a commit by its hash, so what stands there never changes. */
function placeKey({ revision, fragment }: Place): string {
  return `${fragment} ${revision}`;
}
