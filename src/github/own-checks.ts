import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";

/** A check run of our App. */
export interface OwnCheck {
  readonly id: number;
  readonly name: string;
  /** Ours to choose, and so what tells whose check run it is. */
  readonly externalId: string;
  readonly isCompleted: boolean;
}

const PAGE = 100;
/** A commit with more than a thousand check runs of ours has none that anybody waits for. */
const MOST_PAGES = 10;

/** Every check run of ours on a commit, the newest first: several pull requests may have the same head. */
export async function ownChecks(
  connection: Connection,
  { owner, repo }: Repository,
  head: string,
  { app, name }: { readonly app: number; readonly name?: string },
): Promise<readonly OwnCheck[]> {
  const found: OwnCheck[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await connection.read("list the check runs", (client, request) =>
      client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
        owner,
        repo,
        ref: head,
        app_id: app,
        ...(name !== undefined && { check_name: name }),
        filter: "all",
        per_page: PAGE,
        page,
        request,
      }),
    );
    for (const { id, name: itsName, external_id, status } of data.check_runs) {
      const isCompleted = status === "completed";
      found.push({ id: Number(id), name: itsName, externalId: external_id ?? "", isCompleted });
    }
    if (data.check_runs.length < PAGE) break;
  }
  return found.sort((a, b) => b.id - a.id);
}
