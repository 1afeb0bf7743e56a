import { prose } from "../report/text.ts";
import { type OpenCheck, openCheck } from "./check.ts";
import { keyOfPull } from "./client.ts";
import { end, endOutdated, type Telling } from "./open-checks.ts";
import { readStanding } from "./standing.ts";
import { unfinishedCheck } from "./unfinished-check.ts";

/** Shows on the pull request that there will be no report, and why. Needs no more than the permission to write check runs. */
export async function reportFailure(
  telling: Telling,
  { title, reason }: { readonly title: string; readonly reason: string },
): Promise<void> {
  const { connection, name, openChecks } = telling;
  const standing = await readStanding(connection, name);
  await endOutdated(telling, standing);
  if (!standing.isOpen) return;
  const check = openChecks.get(keyOfPull(name)) ?? (await checkOn(standing.head, telling));
  openChecks.set(keyOfPull(name), check);
  const summary = `${prose(reason)}\n\nComment \`/recheck\` to try again.`;
  await end(telling, check, { title, summary });
}

/** One that another process began, or a lost answer; else a new one. */
async function checkOn(head: string, telling: Telling): Promise<OpenCheck> {
  const id = await unfinishedCheck(telling, head);
  if (id !== undefined) return { id, head, checkName: telling.checkName, isTouched: true };
  return openCheck(telling.connection, telling.name, head, telling.checkName);
}
