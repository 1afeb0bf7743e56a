import { createHash } from "node:crypto";
import type { Git } from "./git.ts";
import { decode, SIZE_LIMIT, tooLarge } from "./source.ts";

export type Blob = { readonly text: string } | { readonly refused: string };

/** The base sides, by id. Large ones are not loaded. */
export async function readBlobs(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  if (ids.length === 0) return new Map();
  const sizes = await blobSizes(git, ids);
  const blobs = new Map<string, Blob>();
  for (const [id, size] of sizes) {
    if (size === undefined) blobs.set(id, { refused: "is missing from this clone" });
    else if (size > SIZE_LIMIT) blobs.set(id, { refused: tooLarge(size) });
  }
  const wanted = [...sizes.keys()].filter((id) => !blobs.has(id));
  const output = await git.run(["cat-file", "--batch"], lines(wanted));
  let at = 0;
  for (const id of wanted) {
    const start = output.indexOf(10, at) + 1;
    const end = start + (sizes.get(id) ?? 0);
    blobs.set(id, decode(output.subarray(start, end)));
    at = end + 1;
  }
  return blobs;
}

async function blobSizes(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, number | undefined>> {
  const unique = [...new Set(ids)];
  const output = await git.run(["cat-file", "--batch-check=%(objecttype) %(objectsize)"], lines(unique));
  const answers = output.toString("utf8").split("\n");
  return new Map(
    unique.map((id, index) => {
      const [kind, size] = (answers[index] ?? "").split(" ");
      return [id, kind === "blob" ? Number(size) : undefined];
    }),
  );
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

function lines(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join("");
}
