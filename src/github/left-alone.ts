import { skippedReport } from "../report/skipped.ts";
import { type ConfigSource, readConfiguration } from "../review/config-chain.ts";
import { DEFAULT_CONFIG } from "../review/config-schema.ts";
import { skipOf } from "../review/skipping.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { keyOfPull } from "./client.ts";
import { complete } from "./complete.ts";
import { begin, type Ending, endOpen, type Telling } from "./open-checks.ts";
import type { Overview } from "./overview.ts";

/** For a check run that was begun before. */
const DRAFT: Ending = {
  title: "The pull request is a draft again",
  summary:
    "It was made a draft before this check came to its end. It is reviewed when it is ready, or when somebody comments `/recheck`.",
};

/**
 * Why a pull request is not reviewed, where its configuration wants that; the check says so, too. Of a draft nobody expects to hear
 * anything.
 */
export async function leftAlone(
  telling: Telling,
  overview: Overview,
  configuration: ConfigSource,
): Promise<string | undefined> {
  const reading = await readConfiguration(configuration, REQUIREMENTS);
  // What is wrong with it is told where it is reviewed.
  const skip = skipOf(overview, "config" in reading ? reading.config : DEFAULT_CONFIG);
  if (skip === undefined) return undefined;
  if (skip.because === "draft") {
    await endOpen(telling, DRAFT);
    return "the pull request is a draft";
  }
  const begun = await begin(telling, overview, { isAsked: false });
  await complete(telling, overview, begun, skippedReport(skip));
  telling.openChecks.delete(keyOfPull(telling.name));
  return `the configuration leaves the ${skip.because} ${skip.name} alone`;
}
