import { createHash } from "node:crypto";
import { LARGEST_FILE } from "../review/change.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { EntryObject } from "./tree-entry.ts";

/** A blob's text, or why there is none, as a sentence about the file. */
export type BlobText = { readonly text: string } | { readonly reason: string };

const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/** For what GitHub did not give though it was asked. */
export const UNREAD: BlobText = { reason: "could not be read from GitHub" };

const NOT_UTF8: BlobText = { reason: "is not UTF-8 text" };

export async function textOf(
  connection: Connection,
  repository: Repository,
  oid: string,
  { text, isBinary, isTruncated, byteSize = 0 }: EntryObject,
): Promise<BlobText> {
  if (isBinary === true) return { reason: "is binary" };
  if (isTruncated === true)
    return byteSize > LARGEST_FILE ? tooLarge(byteSize) : readLarge(connection, repository, oid);
  if (text == null) return { reason: "has no text GitHub would give" };
  if (text.startsWith(LFS_POINTER)) return { reason: "is kept in Git LFS" };
  const exact = exactText(text, oid, byteSize);
  return exact === undefined ? NOT_UTF8 : { text: exact };
}

function tooLarge(bytes: number): BlobText {
  return { reason: `is ${bytes} bytes long; at most ${LARGEST_FILE} are read` };
}

const BYTE_ORDER_MARK = "\u{feff}";
const REPLACEMENT = "\u{fffd}";

/**
 * The text whose UTF-8 is the blob, if there is one. GitHub gives a text for other encodings too: what it could not read is
 * replaced, or converted, and a fix made of that would spoil the file. In doubt the object's id decides.
 */
function exactText(text: string, oid: string, byteSize: number): string | undefined {
  if (Buffer.byteLength(text) === byteSize && !text.includes(REPLACEMENT)) return text;
  return [text, BYTE_ORDER_MARK + text].find((it) => isBlob(it, oid));
}

function isBlob(text: string, oid: string): boolean {
  const bytes = Buffer.from(text);
  const algorithm = oid.length === 64 ? "sha256" : "sha1";
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
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
    if (error instanceof TypeError) return NOT_UTF8;
    throw error;
  }
}
