import { compilePattern, matches } from "./pattern.ts";

/**
 * Patterns of paths from configurations and agent files: `*`, `?`, `**` and `{a,b}`. They are matched step by step, in time
 * proportional to pattern and path: as regular expressions some would keep a server busy for hours.
 */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(alternatives).flatMap(withContents).map(compilePattern);
  return (path) => patterns.some((pattern) => matches(pattern, path));
}

const LONGEST = 200;
const MOST_ALTERNATIVES = 50;

/** What is wrong with a pattern: the end of a sentence that starts with it. Undefined when it may be used. */
export function globTrouble(glob: string): string | undefined {
  if (glob.trim() === "") return "is empty";
  if (glob.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (glob.startsWith("!")) return "can't be negated with `!`";
  if (glob.startsWith("/") || /(?:^|\/)\.{1,2}(?:\/|$)/.test(glob))
    return "is counted from the repository's root; leave the leading slash and the dots out";
  if (/[()|\\[\]]/.test(glob)) return "may use `*`, `**`, `?` and `{a,b}`, but not ( ) | \\ [ ]";
  if (!/^[^{}]*(\{[^{}]*\}[^{}]*)*$/.test(glob))
    return "has a `{` or `}` without its other half, or one inside another";
  return extentOf(glob).count > MOST_ALTERNATIVES
    ? `stands for more than ${MOST_ALTERNATIVES} patterns`
    : undefined;
}

/**
 * How many patterns one stands for, and their characters together. It is counted and not written out: a few dozen braces in a row
 * stand for more than any memory holds, and whoever wrote them is still to be told.
 */
function extentOf(glob: string): { readonly count: number; readonly characters: number } {
  const choices = [...glob.matchAll(/\{([^{}]*)\}/g)].map(([, inside = ""]) => inside.split(","));
  const count = choices.reduce((all, { length }) => all * length, 1);
  const fixed = glob.replaceAll(/\{[^{}]*\}/g, "").length;
  const each = choices.reduce((sum, list) => sum + list.join("").length / list.length, fixed);
  return { count, characters: count * each };
}

/** Characters that a list of patterns may have in all, with each choice of braces written out. */
const MOST_CHARACTERS = 4000;

/** Too much for one list: every path is held against all of it. The end of a sentence that starts with the list. */
export function globsTrouble(globs: readonly string[], most = MOST_CHARACTERS): string | undefined {
  const written = globs.reduce((sum, glob) => sum + extentOf(glob).characters, 0);
  return written > most ? `stands for more than ${most} characters of patterns` : undefined;
}

/** The part of a pattern above its first wildcard: a file, or a folder without its slash. */
export function fixedPart(glob: string): string {
  const parts = glob.split("/");
  const wild = parts.findIndex((part) => /[*?{]/.test(part));
  return (wild === -1 ? parts : parts.slice(0, wild)).filter((part) => part !== "").join("/");
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
