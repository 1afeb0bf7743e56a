import type { Skipped } from "../review/change.ts";
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

/** Files that are still there after the change, and a word on those GitHub does not list. */
export async function listFiles(
  connection: Connection,
  { owner, repo, number }: PullRequestName,
  changedFiles: number,
): Promise<{ files: readonly ListedFile[]; skipped: readonly Skipped[] }> {
  const files: ListedFile[] = [];
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
      if (status === "removed" || sha === null) continue;
      const basePath = status === "added" ? undefined : (previous_filename ?? filename);
      files.push({
        path: filename,
        basePath,
        oid: sha,
        patch,
        isUnchanged: changes === 0 && patch === undefined,
      });
    }
    if (data.length < PAGE) break;
  }
  const missing = changedFiles - listed;
  const reason = `not listed by GitHub, which names the first ${PAGE * MOST_PAGES} files of a pull request`;
  return { files, skipped: missing > 0 ? [{ path: `${missing} more files`, reason }] : [] };
}
