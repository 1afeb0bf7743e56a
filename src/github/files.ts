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
  /** Those that are still there after the change. */
  readonly files: readonly ListedFile[];
  /** Those whose patch is whole: it has their text. */
  readonly removed: readonly RemovedFile[];
  /** Paths that only the base side has: of removed files, and of moved ones. */
  readonly gone: readonly string[];
  /** A word on those GitHub does not list, or not in full. */
  readonly skipped: readonly Skipped[];
}

export async function listFiles(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  changedFiles: number,
): Promise<Listing> {
  const files: ListedFile[] = [];
  const removed: RemovedFile[] = [];
  const gone: string[] = [];
  const skipped: Skipped[] = [];
  let listed = 0;
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
    listed += data.length;
    for (const { filename, previous_filename, status, sha, patch, changes } of data) {
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
    if (data.length < PAGE || listed >= changedFiles) break;
  }
  const paths = new Set(files.map(({ path }) => path));
  const missing = changedFiles - listed;
  const path = `${missing} more files`;
  const reason = `are not listed by GitHub, which names the first ${PAGE * MOST_PAGES} files of a pull request`;
  return {
    files,
    removed,
    gone: gone.filter((path) => !paths.has(path)),
    skipped: missing > 0 ? [...skipped, { path, reason, counts: "changed files" }] : skipped,
  };
}

/** Its patch takes every line out. Where GitHub gives none, or cuts it, the text is not worth a request. */
function removedFile(path: string, patch: string | undefined): RemovedFile[] {
  if (patch === undefined || !isPython(path)) return [];
  const hunks = readPatch(patch);
  const undone = "reason" in hunks ? hunks : undo("", hunks);
  return "reason" in undone ? [] : [{ path, text: undone.text }];
}
