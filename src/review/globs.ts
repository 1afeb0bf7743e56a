/**
 * Patterns of paths from a repository's configuration: `*`, `?`, `**` and `{a,b}`. They are matched step by step, in time
 * proportional to pattern and path: as regular expressions some would keep a server busy for hours.
 */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(alternatives).flatMap(withContents).map(tokensOf);
  return (path) => patterns.some((tokens) => matches(tokens, path));
}

const LONGEST = 200;
const MOST_ALTERNATIVES = 50;

/** What is wrong with a pattern: the end of a sentence that starts with it. Undefined when it may be used. */
export function globTrouble(glob: string): string | undefined {
  if (glob.trim() === "") return "is empty";
  if (glob.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (glob.startsWith("!")) return "can't be negated with `!`";
  if (/^\.{0,2}\//.test(glob))
    return "is counted from the repository's root; leave the leading slash or dots out";
  if (/[()|\\[\]]/.test(glob)) return "may use `*`, `**`, `?` and `{a,b}`, but not ( ) | \\ [ ]";
  if (!/^[^{}]*(\{[^{}]*\}[^{}]*)*$/.test(glob))
    return "has a `{` or `}` without its other half, or one inside another";
  const count = [...glob.matchAll(/\{([^}]*)\}/g)].reduce(
    (all, [, inside = ""]) => all * inside.split(",").length,
    1,
  );
  return count > MOST_ALTERNATIVES ? `stands for more than ${MOST_ALTERNATIVES} patterns` : undefined;
}

/** The pattern without braces, once for each choice of theirs. */
function alternatives(glob: string): readonly string[] {
  const open = glob.indexOf("{");
  const close = glob.indexOf("}", open);
  if (open === -1 || close === -1) return [glob];
  const tails = alternatives(glob.slice(close + 1));
  const choices = glob.slice(open + 1, close).split(",");
  return choices.flatMap((choice) => tails.map((tail) => glob.slice(0, open) + choice + tail));
}

/** A name without wildcards may be a folder's: then all that is in it is meant. */
function withContents(glob: string): readonly string[] {
  if (glob.endsWith("/")) return [`${glob}**`];
  const name = glob.slice(glob.lastIndexOf("/") + 1);
  return /[*?]/.test(name) ? [glob] : [glob, `${glob}/**`];
}

/** A character as it is, `?`, `*`, `**` (anything), or `**` and a slash (any folders, none as well). */
type Token = { readonly char: string } | "one" | "some" | "any" | "folders";

function tokensOf(glob: string): readonly Token[] {
  const segments = glob.split("/");
  return segments.flatMap((segment, index): Token[] => {
    const isLast = index === segments.length - 1;
    if (segment === "**") return [isLast ? "any" : "folders"];
    const tokens = [...segment.replace(/\*+/g, "*")].map(tokenOf);
    return isLast ? tokens : [...tokens, { char: "/" }];
  });
}

function tokenOf(char: string): Token {
  if (char === "*") return "some";
  return char === "?" ? "one" : { char };
}

/** Follows all ways through the pattern at once. */
function matches(tokens: readonly Token[], path: string): boolean {
  let now = new Set<number>();
  enter(now, tokens, 0);
  for (const char of path) {
    const next = new Set<number>();
    for (const at of now) step(next, tokens, at, char);
    if (next.size === 0) return false;
    now = next;
  }
  return now.has(tokens.length);
}

/** Reaches a token, and those behind it while they can stand for nothing. */
function enter(states: Set<number>, tokens: readonly Token[], from: number): void {
  let at = from;
  states.add(at);
  while (tokens[at] === "some" || tokens[at] === "any" || tokens[at] === "folders") {
    at += 1;
    states.add(at);
  }
}

function step(next: Set<number>, tokens: readonly Token[], at: number, char: string): void {
  const token = tokens[at];
  if (token === undefined) return;
  if (token === "any" || (token === "some" && char !== "/")) enter(next, tokens, at);
  else if (token === "folders") {
    next.add(at);
    if (char === "/") enter(next, tokens, at + 1);
  } else if (token === "one" ? char !== "/" : typeof token === "object" && token.char === char) {
    enter(next, tokens, at + 1);
  }
}
