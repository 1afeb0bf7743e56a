import { createHash } from "node:crypto";
import { LARGEST_FILE } from "../review/change.ts";
import { type Git, GitFailed } from "./git.ts";
import { amongOwnObjects } from "./own-objects.ts";
import { decode, tooLarge } from "./source.ts";

export type Blob = { readonly text: string } | { readonly refused: string };

/** The base sides, by id. */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const unique = [...new Set(ids)];
  try {
    return await load(git.run, unique);
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    const isSha256 = unique.some(({ length }) => length === 64);
    return amongOwnObjects(git, isSha256, (run) => loadPiecewise(run, unique));
  }
}

type Run = Git["run"];

async function loadPiecewise(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const blobs = new Map<string, Blob>();
  for (const batch of await loadable(run, ids)) {
    for (const [id, blob] of await load(run, batch)) blobs.set(id, blob);
  }
  return blobs;
}

/** A blob that is not in the result is missing. */
async function load(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  if (ids.length === 0) return new Map();
  const output = await run(["cat-file", "--batch"], lines(ids));
  const blobs = new Map<string, Blob>();
  let at = 0;
  for (const id of ids) {
    const start = output.indexOf("\n", at) + 1;
    const [, kind, size] = output.toString("latin1", at, start).trimEnd().split(" ");
    const end = start + Number(size ?? 0);
    if (kind === "blob") blobs.set(id, read(output.subarray(start, end)));
    at = kind === "blob" ? end + 1 : start;
  }
  return blobs;
}

/** Bytes of what git is asked for at once where all together were too much. */
const BATCH = 16 * LARGEST_FILE;

/**
 * In batches, what git can give. A clone may lack blobs, and nothing is fetched from here; a blob may be too large to be handed
 * over, or all of them together too much.
 */
async function loadable(run: Run, ids: readonly string[]): Promise<readonly (readonly string[])[]> {
  const output = await run(["cat-file", "--batch-check=%(objecttype) %(objectsize)"], lines(ids));
  const answers = output.toString("utf8").split("\n");
  const batches: string[][] = [];
  let room = 0;
  for (const [index, id] of ids.entries()) {
    const [kind, size = ""] = (answers[index] ?? "").split(" ");
    if (kind !== "blob" || Number(size) > LARGEST_FILE) continue;
    if (batches.length === 0 || Number(size) > room) {
      batches.push([]);
      room = BATCH;
    }
    room -= Number(size);
    batches.at(-1)?.push(id);
  }
  return batches;
}

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join("");
}

export const MISSING = { refused: "is missing from this clone, or far too large" };

function read(content: Buffer): Blob {
  return content.length > LARGEST_FILE ? { refused: tooLarge(content.length) } : decode(content);
}

/** Is this the content of the blob? Also when it was checked out with Windows line ends. */
export function isBlob(id: string, bytes: Buffer): boolean {
  if (blobId(id.length, bytes) === id) return true;
  if (!bytes.includes("\r\n")) return false;
  return blobId(id.length, Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === id;
}

function blobId(length: number, bytes: Buffer): string {
  return createHash(length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
