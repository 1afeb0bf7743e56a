import { actionsOf } from "../report/check-names.ts";
import type { ShownCheck } from "./check.ts";
import { output } from "./check-output.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";

/** What tells events about a check run what to do again: such a run belongs to a commit, not to a pull request. */
export const SETUP_ID = "setup";

const GROUP = /^group ([0-9a-f]{40,64}) (\d{1,15})$/;

/** Of a merge group: what it is merged onto, and its last pull request, 0 where that is not known. */
export interface GroupBase {
  readonly base: string;
  readonly pull: number;
}

export function groupId({ base, pull }: GroupBase): string {
  return `group ${base} ${pull}`;
}

export function baseOfGroup(externalId: string): GroupBase | undefined {
  const [, base, pull] = GROUP.exec(externalId) ?? [];
  return base === undefined ? undefined : { base, pull: Number(pull) };
}

/** Says at once what there is to say about a commit: no more annotations than GitHub takes with one request. */
export async function tellCommit(
  connection: Connection,
  { owner, repo }: Repository,
  { head, name, externalId }: { readonly head: string; readonly name: string; readonly externalId: string },
  report: ShownCheck,
): Promise<void> {
  await connection.write("take a check run", (client) =>
    client.request("POST /repos/{owner}/{repo}/check-runs", {
      owner,
      repo,
      name,
      head_sha: head,
      external_id: externalId,
      conclusion: report.conclusion,
      actions: [...actionsOf(name)],
      output: output(report, report.annotations),
    }),
  );
}
