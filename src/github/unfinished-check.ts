import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";

/** The id of our newest check run on a head that is still in progress, whoever of us began it. */
export async function unfinishedCheck(
  connection: Connection,
  {
    name,
    app,
    checkName,
  }: { readonly name: PullRequestName; readonly app: number; readonly checkName: string },
  head: string,
  externalId = String(name.number),
): Promise<number | undefined> {
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
  const found = data.check_runs.find(
    ({ status, external_id }) => status !== "completed" && external_id === externalId,
  );
  return found && Number(found.id);
}
