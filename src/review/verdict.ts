import { isPython, type Skipped } from "./change.ts";
import type { Config } from "./config-schema.ts";
import { type Finding, isAtLeast } from "./finding.ts";
import type { Review, Verdict } from "./review.ts";

/** `findings`: those that count, without what people dismissed. */
export function verdictOf(
  { files }: Pick<Review, "files">,
  findings: readonly Finding[],
  failOn: Config["fail-on"],
): Exclude<Verdict, "action_required"> {
  const { reviewed, skipped } = files;
  if (reviewed === 0 && !skipped.some(mayBePython)) return "neutral";
  const isBlocking = failOn !== "never" && findings.some(({ severity }) => isAtLeast(severity, failOn));
  return isBlocking ? "failure" : "success";
}

function mayBePython({ path, isAside, counts }: Skipped): boolean {
  return counts === undefined ? isAside !== true && isPython(path) : counts === "changed files";
}
