import { completeCheck, type ShownCheck, saysTheSame } from "./check.ts";
import { ANNOTATIONS } from "./check-output.ts";
import { tellCommit } from "./commit-check.ts";
import type { Connection } from "./connection.ts";
import { GitHubFailure } from "./failure.ts";
import { type Begun, opened, type Telling } from "./open-checks.ts";
import type { Overview } from "./overview.ts";
import { checksOn } from "./unfinished-check.ts";

/** Completes the check run, or another one if there is none to complete, unless the earlier one says the same. */
export async function complete(
  connection: Connection,
  telling: Pick<Telling, "name" | "app" | "checkName">,
  overview: Overview,
  begun: Begun,
  shown: ShownCheck,
  isSaidAnew = false,
): Promise<void> {
  const { name, checkName } = telling;
  const { head, check: earlier } = overview;
  if (begun === "none" && !isSaidAnew && earlier !== undefined && saysTheSame(earlier, shown)) return;
  const isDue = begun === "none" || begun === "again";
  if (isDue && (await checkAtOnce(connection, telling, overview, shown))) return;
  const open = isDue ? await opened(connection, name, head, checkName) : begun;
  if (open !== "forbidden") await completeCheck(connection, name, open, shown);
}

/** A check run that is begun and completed with one request, where nobody has to wait for its verdict. False if GitHub took none. */
async function checkAtOnce(
  connection: Connection,
  telling: Pick<Telling, "name" | "app" | "checkName">,
  overview: Pick<Overview, "head" | "check">,
  shown: ShownCheck,
): Promise<boolean> {
  const { name, checkName } = telling;
  if (shown.annotations.length > ANNOTATIONS) return false;
  const run = { head: overview.head, name: checkName, externalId: String(name.number) };
  try {
    await tellCommit(connection, name, run, shown);
    return true;
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    if (error.isFinal) return false;
    // GitHub may have taken it all the same: then it is not sent again.
    if (!error.isTransient || !(await isThere(connection, telling, overview))) throw error;
    return true;
  }
}

/** Is there another one than the one that was known? */
async function isThere(
  connection: Connection,
  telling: Pick<Telling, "name" | "app" | "checkName">,
  { head, check: known }: Pick<Overview, "head" | "check">,
): Promise<boolean> {
  if (known?.id === undefined) return false;
  const runs = await checksOn(connection, telling, head);
  return runs.some(({ id, isCompleted }) => isCompleted && id !== known.id);
}
