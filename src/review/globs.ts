import picomatch from "picomatch";

/** What is wrong with a pattern; undefined when it may be used. Bounds keep the regular expression behind it from backtracking for long. */
export function globTrouble(glob: string): string | undefined {
  if (glob === "") return "is empty";
  if (glob.length > 200) return "is longer than 200 characters";
  if (/[()|+\\[\]]/.test(glob)) return "may use `*`, `**`, `?` and `{a,b}`, not ( ) | + \\ [ ]";
  if (glob.startsWith("!")) return "can't be negated with `!`";
  if (glob.startsWith("/") || glob.startsWith("./"))
    return "is counted from the repository's root; leave the leading `/` or `./` out";
  const segments = glob.split("/");
  if (segments.filter((segment) => segment.includes("**")).length > 3) return "has more than three `**`";
  if (segments.some((segment) => segment !== "**" && segment.split("*").length > 4)) {
    return "has more than three `*` between two slashes";
  }
  if (glob.split("{").length > 3) return "has more than two `{…}`";
  return undefined;
}

/** Does a path match one of the patterns? Folders whose name begins with a dot are matched like others. */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => picomatch(glob, { dot: true, noextglob: true, nonegate: true }));
  return (path) => matchers.some((matches) => matches(path));
}
