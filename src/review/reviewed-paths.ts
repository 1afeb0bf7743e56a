import { pathMatcher } from "../checklist/globs.ts";
import type { Config } from "./config-schema.ts";

/** Which paths the configuration wants to be reviewed. */
export function reviewedPaths({
  include,
  exclude,
}: Pick<Config, "include" | "exclude">): (path: string) => boolean {
  const isIncluded = include.length === 0 ? () => true : pathMatcher(include);
  const isExcluded = pathMatcher(exclude);
  return (path) => isIncluded(path) && !isExcluded(path);
}
