import type { Change, ChangedFile, RemovedFile, Skipped } from "../review/change.ts";
import { byPath } from "../review/order.ts";
import { findBase } from "./base.ts";
import { type Blob, isBlob, MISSING, readBlobs } from "./blobs.ts";
import { type BaseSide, type Candidates, listCandidates } from "./candidates.ts";
import type { Git } from "./git.ts";
import type { Named } from "./named.ts";
import { findRenames } from "./renames.ts";
import { readSource } from "./source.ts";

export interface Request {
  /** What to compare with: the point where HEAD left it. Undefined for the last commit. */
  readonly base: string | undefined;
  /** None for everything that changed. */
  readonly named: readonly Named[];
  /** The named files are reviewed whether they changed or not. */
  readonly whole: boolean;
}

/** A file as it stands in the working tree. */
interface Head {
  readonly path: string;
  readonly text: string;
  readonly base: BaseSide;
}

/** What the working tree has, staged or not, that its base does not. */
export async function readChange(git: Git, request: Request): Promise<Omit<Change, "modules" | "folders">> {
  const base = await findBase(git, request.base);
  const candidates = await listCandidates(git, base, request.named, request.whole);
  const { heads, refused } = readHeads(git.root, candidates, request.whole);
  const added = heads.filter((it) => it.base === "none");
  const gone = heads.length > 0 ? candidates.gone : new Map<string, string>();
  const blobs = await readBlobs(git, [...heads.flatMap(blobOf), ...gone.values()]);
  const goneFiles = [...gone].flatMap(([path, id]) => fileOf(path, blobs.get(id)));
  const renames = findRenames(goneFiles, added);
  const moved = new Set(renames.values());
  const files: ChangedFile[] = [];
  const skipped = [...candidates.skipped, ...refused];
  for (const head of heads) {
    const from = renames.get(head.path);
    const before = from === undefined ? head.base : sideOf(gone.get(from));
    const file = compare(head, from ?? head.path, before, blobs);
    if ("reason" in file) skipped.push(file);
    else files.push(file);
  }
  return {
    files,
    removed: goneFiles.filter(({ path }) => !moved.has(path)),
    skipped: skipped.sort(byPath),
    others: candidates.others && differing(git.root, candidates.others),
  };
}

/** Without those whose time changed and whose content did not. */
function differing(root: string, others: ReadonlyMap<string, BaseSide>): readonly string[] {
  return [...others].flatMap(([path, base]) => {
    if (base === "none") return [path];
    const source = readSource(root, path);
    return "bytes" in source && isSameAs(base, source.bytes) ? [] : [path];
  });
}

function readHeads(root: string, candidates: Candidates, whole: boolean) {
  const heads: Head[] = [];
  const refused: Skipped[] = [];
  for (const path of [...candidates.heads.keys()].sort()) {
    const source = readSource(root, path);
    if ("refused" in source) {
      refused.push({ path, reason: source.refused, ...(source.isAside && { isAside: true }) });
      continue;
    }
    const listed = candidates.heads.get(path) ?? "none";
    const base = isSameAs(listed, source.bytes) ? "same" : listed;
    if (base !== "same" || whole) heads.push({ path, text: source.text, base });
  }
  return { heads, refused };
}

function isSameAs(base: BaseSide, bytes: Buffer): boolean {
  return typeof base === "object" && isBlob(base.blob, bytes);
}

function compare(
  head: Head,
  basePath: string,
  before: BaseSide,
  blobs: ReadonlyMap<string, Blob>,
): ChangedFile | Skipped {
  const { path, text } = head;
  const sides = { path, head: text, patch: undefined };
  if (before === "same") return { ...sides, basePath, base: text };
  if (before === "none") return { ...sides, basePath: undefined, base: undefined };
  const base = blobs.get(before.blob) ?? MISSING;
  if ("refused" in base) return { path, reason: `can't be compared: its earlier version ${base.refused}` };
  return { ...sides, basePath, base: withLineEndsOf(text, base.text) };
}

/** Git may have checked the file out with Windows line ends: that alone is no change. */
function withLineEndsOf(head: string, base: string): string {
  return head.includes("\r\n") && !base.includes("\r\n") ? base.replaceAll("\n", "\r\n") : base;
}

function blobOf({ base }: Head): string[] {
  return typeof base === "object" ? [base.blob] : [];
}

function fileOf(path: string, blob: Blob | undefined): RemovedFile[] {
  return blob !== undefined && "text" in blob ? [{ path, text: blob.text }] : [];
}

function sideOf(blob: string | undefined): BaseSide {
  return blob === undefined ? "none" : { blob };
}
