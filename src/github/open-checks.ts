import type { CheckReport } from "../report/check.ts";
import type { Cache } from "./cache.ts";
import { completeCheck, type OpenCheck, openCheck, saysTheSame } from "./check.ts";
import type { Client, PullRequestName } from "./client.ts";
import { type Connection, connect } from "./connection.ts";
import { type Overview, readOverview } from "./overview.ts";
import type { Pace } from "./pace.ts";

/** Check runs of ours that are in progress, by pull request: a later try goes on with them. */
export type OpenChecks = Map<string, OpenCheck>;

/** One of the things that are told about a pull request, each in a check run of its own. */
export interface Telling {
  readonly client: Client;
  readonly name: PullRequestName;
  /** The App's id. */
  readonly app: number;
  readonly pace: Pace;
  /** Of what was read before, for any pull request. */
  readonly cache: Cache;
  /** Stops the work between requests. */
  readonly signal: AbortSignal;
  readonly checkName: string;
  /** Of that name. */
  readonly openChecks: OpenChecks;
}

export function keyOf({ owner, repo, number }: PullRequestName): string {
  return `${owner}/${repo}#${number}`.toLowerCase();
}

/** Shows on the pull request that there will be no report, and why. */
export async function reportFailure(
  telling: Telling,
  { title, reason }: { readonly title: string; readonly reason: string },
): Promise<void> {
  const { client, name, app, pace, signal, openChecks, checkName } = telling;
  const connection = connect(client, { pace, signal });
  const { head } = await readOverview(connection, name, app, checkName);
  await cancelOutdated(telling, head);
  const check = openChecks.get(keyOf(name)) ?? (await openCheck(connection, name, head, checkName));
  const summary = `${reason}\n\nComment \`/recheck\` to try again.`;
  await completeCheck(connection, name, check, cancelled(title, summary));
  openChecks.delete(keyOf(name));
}

/** The check run of an earlier head would seem to be in progress for ever. */
export async function cancelOutdated(
  { client, name, pace, signal, openChecks }: Telling,
  head: string,
): Promise<void> {
  const open = openChecks.get(keyOf(name));
  if (open === undefined || open.head === head) return;
  const report = cancelled("Superseded by a newer commit", `The review goes on with ${head}.`);
  await completeCheck(connect(client, { pace, signal }), name, open, report);
  openChecks.delete(keyOf(name));
}

function cancelled(title: string, summary: string) {
  return { conclusion: "cancelled", title, summary, text: "", annotations: [] } as const;
}

/** Undefined when this head has a finished check run already and nobody asked for another. */
export function checkFor(
  { client, name, pace, signal, openChecks, checkName, isAsked }: Telling & { readonly isAsked: boolean },
  { head, check }: Overview,
): Promise<OpenCheck> | undefined {
  const isReviewed = check?.isCompleted === true && check.externalId === String(name.number);
  const open = openChecks.get(keyOf(name));
  // Completed though the answer was lost: completing it again would repeat its annotations.
  if (open !== undefined && isReviewed) openChecks.delete(keyOf(name));
  else if (open !== undefined) return Promise.resolve(open);
  if (isReviewed && check.conclusion !== "cancelled" && (open !== undefined || !isAsked)) return undefined;
  const opened = openCheck(connect(client, { pace, signal }), name, head, checkName);
  return opened.then((started) => {
    openChecks.set(keyOf(name), started);
    return started;
  });
}

/** Completes the check run, or another one if there is none to complete, unless the earlier one says the same. */
export async function complete(
  connection: Connection,
  { name, checkName }: Pick<Telling, "name" | "checkName">,
  { head, check: earlier }: Overview,
  check: Promise<OpenCheck> | undefined,
  shown: CheckReport,
  isSaidAnew = false,
): Promise<void> {
  if (check === undefined && !isSaidAnew && earlier !== undefined && saysTheSame(earlier, shown)) return;
  const open = (await check) ?? (await openCheck(connection, name, head, checkName));
  await completeCheck(connection, name, open, shown);
}
