import { z } from "zod";
import { LARGEST_FILE } from "../review/change.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";

/** A blob's text, or why there is none, as a sentence about the file. */
export type BlobText = { readonly text: string } | { readonly reason: string };

/** Blobs asked for in one request. */
const BATCH = 50;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";

const blob = z.object({
  text: z.string().nullish(),
  isBinary: z.boolean().nullish(),
  isTruncated: z.boolean().optional(),
  byteSize: z.number().optional(),
});

type Blob = z.infer<typeof blob>;

const answer = z.object({ repository: z.record(z.string(), blob.nullable()).nullable() });

/** Texts by object id; an id that GitHub does not find there has none. */
export async function readBlobs(
  connection: Connection,
  repository: Repository,
  oids: readonly string[],
): Promise<ReadonlyMap<string, BlobText>> {
  const texts = new Map<string, BlobText>();
  const wanted = [...new Set(oids)];
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const { repository: found } = await connection.query("give the files' text", answer, queryFor(batch), {
      ...repository,
      ...Object.fromEntries(batch.map((oid, index) => [`o${index}`, oid])),
    });
    for (const [index, oid] of batch.entries()) {
      const entry = found?.[`b${index}`];
      if (entry != null) texts.set(oid, await textOf(connection, repository, oid, entry));
    }
  }
  return texts;
}

function queryFor(oids: readonly string[]): string {
  const variables = oids.map((_, index) => `$o${index}: GitObjectID!`).join(", ");
  const objects = oids.map((_, index) => `b${index}: object(oid: $o${index}) { ...File }`).join("\n    ");
  return `
query Blobs($owner: String!, $repo: String!, ${variables}) {
  repository(owner: $owner, name: $repo) {
    ${objects}
  }
}
fragment File on Blob { text isBinary isTruncated byteSize }`;
}

async function textOf(
  connection: Connection,
  repository: Repository,
  oid: string,
  entry: Blob,
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
