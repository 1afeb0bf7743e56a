import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { type OwnCheck, ownChecks } from "./own-checks.ts";

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

/** Our check runs on a head, the newest first. */
export async function checksOn(
  { connection, name, app, checkName }: Whose,
  head: string,
  externalId = String(name.number),
): Promise<readonly OwnCheck[]> {
  const runs = await ownChecks(connection, name, head, { app, name: checkName });
  return runs.filter((run) => run.externalId === externalId);
}
