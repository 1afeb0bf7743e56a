import { completeCheck, type OpenCheck, openCheck } from "./check.ts";
import { keyOfPull } from "./client.ts";
import { GitHubFailure } from "./failure.ts";
import type { Overview } from "./overview.ts";
import type { Standing } from "./standing.ts";
import { unfinishedCheck, type Whose } from "./unfinished-check.ts";

/** Check runs of ours that are in progress, by pull request: a later try goes on with them. */
export type OpenChecks = Map<string, OpenCheck>;

/** One of the things that are told about a pull request, each in a check run of its own. */
export interface Telling extends Whose {
  /** Of that name. */
  readonly openChecks: OpenChecks;
}

/**
 * `none`: this head has a finished one and nobody asked for another. `again`: somebody did, and has the verdict before a check run
 * in progress would be seen. `forbidden`: the App may not write check runs.
 */
export type Begun = OpenCheck | "none" | "again" | "forbidden";

/** What a check run says when there is no report: the job did not come to its end. */
export interface Ending {
  readonly title: string;
  readonly summary: string;
}

const CLOSED: Ending = {
  title: "The pull request was closed",
  summary: "It was closed before this check came to its end.",
};

/** What is told on a head that nobody asks about any more. */
export function outdatedBy({ head, isOpen }: Standing): Ending {
  if (!isOpen) return CLOSED;
  return { title: "Superseded by a newer commit", summary: `The review goes on with ${head}.` };
}

/** The check run of an earlier head, or of a pull request that is closed, would seem to be in progress for ever. */
export async function endOutdated(telling: Telling, standing: Standing): Promise<void> {
  const open = telling.openChecks.get(keyOfPull(telling.name));
  if (open === undefined || (standing.isOpen && open.head === standing.head)) return;
  await end(telling, open, outdatedBy(standing));
}

/** The check run that is open, if one is, comes to no other end. */
export async function endOpen(telling: Telling, ending: Ending): Promise<void> {
  const open = telling.openChecks.get(keyOfPull(telling.name));
  if (open !== undefined) await end(telling, open, ending);
}

export async function end(
  { connection, name, openChecks }: Telling,
  check: OpenCheck,
  ending: Ending,
): Promise<void> {
  await completeCheck(connection, name, check, {
    ...ending,
    conclusion: "cancelled",
    text: "",
    annotations: [],
  });
  openChecks.delete(keyOfPull(name));
}

/** Puts an unfinished check run of ours down as open, though another process or a lost answer began it. */
export async function adoptUnfinished(telling: Telling, { head, check }: Overview): Promise<void> {
  const { name, openChecks } = telling;
  if (check === undefined || check.isCompleted || check.externalId !== String(name.number)) return;
  if (openChecks.get(keyOfPull(name))?.head === head) return;
  const id = check.id ?? (await unfinishedCheck(telling, head));
  if (id !== undefined)
    openChecks.set(keyOfPull(name), { id, head, checkName: telling.checkName, isTouched: true });
}

export async function begin(
  telling: Telling,
  { head, check }: Overview,
  { isAsked, isAtHand = false }: { readonly isAsked: boolean; readonly isAtHand?: boolean },
): Promise<Begun> {
  const { name, openChecks } = telling;
  const isReviewed = check?.isCompleted === true && check.externalId === String(name.number);
  const open = openChecks.get(keyOfPull(name));
  // Completed though the answer was lost.
  if (open !== undefined && isReviewed) openChecks.delete(keyOfPull(name));
  else if (open !== undefined) return open;
  if (isReviewed && check.conclusion !== "cancelled") {
    if (open !== undefined || !isAsked) return "none";
    if (isAtHand) return "again";
  }
  const started = await opened(telling, head);
  if (started !== "forbidden") openChecks.set(keyOfPull(name), started);
  return started;
}

/** Begins one on a head. */
export async function opened(
  { connection, name, checkName }: Whose,
  head: string,
): Promise<OpenCheck | "forbidden"> {
  try {
    return await openCheck(connection, name, head, checkName);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.grant === undefined) throw error;
    connection.missing.add("checks: write");
    return "forbidden";
  }
}
