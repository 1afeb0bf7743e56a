/** A character as it is, `?`, `*`, `**` (anything), or `**` and a slash (any folders, none as well). */
type Token = { readonly char: string } | "one" | "some" | "any" | "folders";

/** What has to be there whatever the wildcards stand for is looked for first: most paths end there. */
export interface Pattern {
  /** Before the first wildcard. */
  readonly start: string;
  readonly middle: readonly Token[];
  /** The longest text between wildcards. */
  readonly inside: string;
  /** After the last wildcard. */
  readonly end: string;
  /** Whatever stands between start and end will do, as in most patterns that people write. */
  readonly isOpen: boolean;
}

/** One choice of a glob's braces, ready to be held against paths. */
export function compilePattern(glob: string): Pattern {
  const tokens = tokensOf(glob);
  const first = tokens.findIndex(isWildcard);
  if (first === -1) return { start: glob, middle: [], inside: "", end: "", isOpen: false };
  const last = tokens.findLastIndex(isWildcard);
  const middle = tokens.slice(first, last + 1);
  return {
    start: literals(tokens.slice(0, first)).join(""),
    middle,
    inside: literals(middle).reduce((longest, text) => (text.length > longest.length ? text : longest), ""),
    end: literals(tokens.slice(last + 1)).join(""),
    isOpen: ["any", "folders some"].includes(middle.join(" ")),
  };
}

function isWildcard(token: Token): boolean {
  return typeof token === "string";
}

/** The texts between wildcards. */
function literals(tokens: readonly Token[]): readonly string[] {
  return tokens
    .map((token) => (typeof token === "string" ? "\0" : token.char))
    .join("")
    .split("\0");
}

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

/** Takes time proportional to pattern and path. */
export function matches({ start, middle, inside, end, isOpen }: Pattern, path: string): boolean {
  if (middle.length === 0) return path === start;
  if (path.length < start.length + inside.length + end.length) return false;
  if (!path.startsWith(start) || !path.endsWith(end) || !path.includes(inside)) return false;
  return isOpen || walk(middle, path.slice(start.length, path.length - end.length));
}

/** Follows all ways through the tokens at once. */
function walk(tokens: readonly Token[], text: string): boolean {
  let now = new Uint8Array(tokens.length + 1);
  let next = new Uint8Array(tokens.length + 1);
  enter(now, tokens, 0);
  for (const char of text) {
    for (let at = 0; at < tokens.length; at += 1) if (now[at] === 1) step(next, tokens, at, char);
    if (!next.includes(1)) return false;
    [now, next] = [next, now.fill(0)];
  }
  return now[tokens.length] === 1;
}

/** Reaches a token, and those behind it while they can stand for nothing. */
function enter(states: Uint8Array, tokens: readonly Token[], from: number): void {
  let at = from;
  states[at] = 1;
  while (tokens[at] === "some" || tokens[at] === "any" || tokens[at] === "folders") {
    at += 1;
    states[at] = 1;
  }
}

function step(next: Uint8Array, tokens: readonly Token[], at: number, char: string): void {
  const token = tokens[at];
  if (token === undefined) return;
  if (token === "any" || (token === "some" && char !== "/")) enter(next, tokens, at);
  else if (token === "folders") {
    next[at] = 1;
    if (char === "/") enter(next, tokens, at + 1);
  } else if (token === "one" ? char !== "/" : typeof token === "object" && token.char === char) {
    enter(next, tokens, at + 1);
  }
}
