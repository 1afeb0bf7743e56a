import { completeCheck, type ShownCheck, saysTheSame } from "./check.ts";
import { ANNOTATIONS } from "./check-output.ts";
import { tellCommit } from "./commit-check.ts";
import { GitHubFailure } from "./failure.ts";
import { type Begun, opened } from "./open-checks.ts";
import type { Overview } from "./overview.ts";
import { checksOn, type Whose } from "./unfinished-check.ts";

/** Completes the check run, or another one if there is none to complete, unless the earlier one says the same. */
export async function complete(
  whose: Whose,
  overview: Overview,
  begun: Begun,
  shown: ShownCheck,
  isSaidAnew = false,
): Promise<void> {
  const { connection, name } = whose;
  const { head, check: earlier } = overview;
  if (begun === "none" && !isSaidAnew && earlier !== undefined && saysTheSame(earlier, shown)) return;
  const isDue = begun === "none" || begun === "again";
  if (isDue && (await checkAtOnce(whose, overview, shown))) return;
  const open = isDue ? await opened(whose, head) : begun;
  if (open !== "forbidden") await completeCheck(connection, name, open, shown);
}

/** A check run that is begun and completed with one request, where nobody has to wait for its verdict. False if GitHub took none. */
async function checkAtOnce(
  whose: Whose,
  overview: Pick<Overview, "head" | "check">,
  shown: ShownCheck,
): Promise<boolean> {
  const { connection, name, checkName } = whose;
  if (shown.annotations.length > ANNOTATIONS) return false;
  const run = { head: overview.head, name: checkName, externalId: String(name.number) };
  try {
    await tellCommit(connection, name, run, shown);
    return true;
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    if (error.isFinal) return false;
    // GitHub may have taken it all the same: then it is not sent again.
    if (!error.isTransient || !(await isThere(whose, overview))) throw error;
    return true;
  }
}

/** Is there another one than the one that was known? */
async function isThere(
  whose: Whose,
  { head, check: known }: Pick<Overview, "head" | "check">,
): Promise<boolean> {
  if (known?.id === undefined) return false;
  const runs = await checksOn(whose, head);
  return runs.some(({ id, isCompleted }) => isCompleted && id !== known.id);
}
