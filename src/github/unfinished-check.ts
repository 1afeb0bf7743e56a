import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";

/** Check runs of one name about one pull request. */
export interface Whose {
  readonly connection: Connection;
  readonly name: PullRequestName;
  /** The App's id. */
  readonly app: number;
  readonly checkName: string;
}

/** The id of our newest check run on a head that is still in progress, whoever of us began it. */
export async function unfinishedCheck(
  whose: Whose,
  head: string,
  externalId?: string,
): Promise<number | undefined> {
  const runs = await checksOn(whose, head, externalId);
  return runs.find(({ isCompleted }) => !isCompleted)?.id;
}

/** Our newest check runs on a head. */
export async function checksOn(
  { connection, name, app, checkName }: Whose,
  head: string,
  externalId = String(name.number),
): Promise<readonly { readonly id: number; readonly isCompleted: boolean }[]> {
  const { owner, repo } = name;
  const { data } = await connection.read("list the check runs", (client, request) =>
    client.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
      owner,
      repo,
      ref: head,
      check_name: checkName,
      app_id: app,
      filter: "latest",
      request,
    }),
  );
  return data.check_runs
    .filter(({ external_id }) => external_id === externalId)
    .map(({ id, status }) => ({ id: Number(id), isCompleted: status === "completed" }));
}
