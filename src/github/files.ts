import { isPython, type RemovedFile, type Skipped } from "../review/change.ts";
import { readPatch, undo } from "../review/patch.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";

/** A changed file as GitHub lists it. */
export interface ListedFile {
  readonly path: string;
  /** Path on the base side; undefined for an added file. */
  readonly basePath: string | undefined;
  /** Of the head side's blob. */
  readonly oid: string;
  /** Absent for large and binary files, and for pure renames. */
  readonly patch: string | undefined;
  readonly isUnchanged: boolean;
}

const PAGE = 100;
const MOST_PAGES = 30;

export interface Listing {
  /** The commit whose files they are, where all of them tell it. */
  readonly head: string | undefined;
  /** Those that are still there after the change. */
  readonly files: readonly ListedFile[];
  /** Those whose patch is whole: it has their text. */
  readonly removed: readonly RemovedFile[];
  /** Paths that only the base side has: of removed files, and of moved ones. */
  readonly gone: readonly string[];
  /** A word on those GitHub does not list, or not in full. */
  readonly skipped: readonly Skipped[];
}

/** A file in any of GitHub's lists of them. */
export interface FileEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
  readonly changes: number;
  readonly contents_url?: string;
}

export async function listFiles(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  changedFiles: number,
): Promise<Listing> {
  const entries: FileEntry[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await connection.read("list the changed files", (client, request) =>
      client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
        owner,
        repo,
        pull_number: number,
        per_page: PAGE,
        page,
        request,
      }),
    );
    entries.push(...data);
    if (data.length < PAGE || entries.length >= changedFiles) break;
  }
  const missing = changedFiles - entries.length;
  const path = `${missing} more files`;
  const reason = `are not listed by GitHub, which names the first ${PAGE * MOST_PAGES} files of a pull request`;
  return listingOf(entries, missing > 0 ? [{ path, reason, counts: "changed files" }] : []);
}

/** `unlisted`: a word on those that are missing. */
export function listingOf(entries: readonly FileEntry[], unlisted: readonly Skipped[]): Listing {
  const files: ListedFile[] = [];
  const removed: RemovedFile[] = [];
  const gone: string[] = [];
  const skipped: Skipped[] = [];
  for (const { filename, previous_filename, status, sha, patch, changes } of entries) {
    if (status === "removed") {
      removed.push(...removedFile(filename, patch));
      gone.push(filename);
    }
    if (status === "renamed" && previous_filename !== undefined) gone.push(previous_filename);
    if (status === "removed") continue;
    if (sha === null) {
      if (isPython(filename))
        skipped.push({ path: filename, reason: "is listed by GitHub without its content" });
      continue;
    }
    const basePath = status === "added" ? undefined : (previous_filename ?? filename);
    files.push({
      path: filename,
      basePath,
      oid: sha,
      patch,
      isUnchanged: changes === 0 && patch === undefined,
    });
  }
  const paths = new Set(files.map(({ path }) => path));
  return {
    head: headOf(entries),
    files,
    removed,
    gone: gone.filter((path) => !paths.has(path)),
    skipped: [...skipped, ...unlisted],
  };
}

function headOf(entries: readonly FileEntry[]): string | undefined {
  const heads = new Set(entries.map(({ contents_url: url = "" }) => /[?&]ref=(\w+)$/.exec(url)?.[1]));
  const [head, ...others] = heads;
  return others.length === 0 ? head : undefined;
}

/** Its patch takes every line out. Where GitHub gives none, or cuts it, the text is not worth a request. */
function removedFile(path: string, patch: string | undefined): RemovedFile[] {
  if (patch === undefined || !isPython(path)) return [];
  const hunks = readPatch(patch);
  const undone = "reason" in hunks ? hunks : undo("", hunks);
  return "reason" in undone ? [] : [{ path, text: undone.text }];
}
