import { pathMatcher } from "../checklist/globs.ts";
import type { Config } from "./config-schema.ts";
import { foreignFolder } from "./foreign-folders.ts";

type Paths = Pick<Config, "include" | "exclude">;

/** Which paths the configuration wants to be reviewed. */
export function reviewedPaths(config: Paths): (path: string) => boolean {
  const why = whyLeftOut(config);
  return (path) => why(path) === undefined;
}

export interface LeftOut {
  /** The end of a sentence that starts with the path. */
  readonly reason: string;
  /** The configuration asks for it: nobody has to be told. */
  readonly isWished: boolean;
}

/** Why a path is not reviewed, if it is not: the configuration does not want it, or it lies in a folder of somebody else's code. */
export function whyLeftOut({ include, exclude }: Paths): (path: string) => LeftOut | undefined {
  const isIncluded = include.length === 0 ? () => true : pathMatcher(include);
  const isExcluded = pathMatcher(exclude);
  const isNamed = namedIn(include);
  return (path) => {
    if (!isIncluded(path)) return wished("is not among `include` of the configuration");
    if (isExcluded(path)) return wished("is excluded by `exclude` of the configuration");
    const foreign = foreignFolder(path);
    if (foreign === undefined || isNamed(path, foreign.name)) return undefined;
    return { reason: `${foreign.reason}; \`include\` may name that folder`, isWished: false };
  };
}

function wished(reason: string): LeftOut {
  return { reason, isWished: true };
}

/** A pattern that takes a folder in by its name, and not only with all that is around it. */
function namedIn(include: readonly string[]): (path: string, folder: string) => boolean {
  return (path, folder) => {
    const naming = include.filter((glob) => glob.split(/[/{},]/).includes(folder));
    return naming.length > 0 && pathMatcher(naming)(path);
  };
}
