import { pathMatcher } from "../checklist/globs.ts";
import type { Config } from "./config-schema.ts";

type Paths = Pick<Config, "include" | "exclude">;

/** Which paths the configuration wants to be reviewed. */
export function reviewedPaths(config: Paths): (path: string) => boolean {
  const why = whyLeftOut(config);
  return (path) => why(path) === undefined;
}

/** Why the configuration does not want a path to be reviewed: the end of a sentence that starts with it. */
export function whyLeftOut({ include, exclude }: Paths): (path: string) => string | undefined {
  const isIncluded = include.length === 0 ? () => true : pathMatcher(include);
  const isExcluded = pathMatcher(exclude);
  return (path) => {
    if (!isIncluded(path)) return "is not among `include` of the configuration";
    return isExcluded(path) ? "is excluded by `exclude` of the configuration" : undefined;
  };
}
