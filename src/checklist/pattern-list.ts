import { globsTrouble, globTrouble } from "./globs.ts";

/** Patterns that one file may name, and what they may come to: every changed file is held against all of them. */
const MOST_PATTERNS = 50;
const MOST_CHARACTERS = 1000;
const LONGEST_SHOWN = 120;

/**
 * The patterns that front matter names and that can be used, and sentences about the others. `isAnywhere`: a name without
 * folders is one in any folder, as Cursor takes it; the others take it for one at the root.
 */
export function readPatterns(
  values: readonly unknown[],
  isAnywhere: boolean,
): { readonly globs: readonly string[]; readonly troubles: readonly string[] } {
  const patterns = values.flatMap(patternsIn).map((pattern) => fromRoot(pattern, isAnywhere));
  const first = patterns.slice(0, MOST_PATTERNS);
  const globs = first.filter((pattern) => troubleWith(pattern) === undefined);
  const troubles = first.flatMap((pattern) => {
    const trouble = troubleWith(pattern);
    return trouble === undefined ? [] : [`The pattern \`${shortened(pattern)}\` ${trouble}; it is left out.`];
  });
  if (patterns.length > 0 && patterns.every(isException)) globs.push("**");
  if (patterns.length === 0)
    troubles.push("No pattern of paths is named here: write one, or a list of them.");
  if (patterns.length > MOST_PATTERNS) {
    troubles.push(
      `Only the first ${MOST_PATTERNS} of these ${patterns.length} patterns are read; shorten the list.`,
    );
  }
  const tooMuch = globsTrouble(globs, MOST_CHARACTERS);
  if (tooMuch === undefined) return { globs, troubles };
  return {
    globs: [],
    troubles: [...troubles, `This list ${tooMuch}; until it is shorter the file applies nowhere.`],
  };
}

function troubleWith(pattern: string): string | undefined {
  return globTrouble(isException(pattern) ? pattern.slice(1) : pattern);
}

/** A path that the patterns before it do not mean after all. */
export function isException(glob: string): boolean {
  return glob.startsWith("!");
}

function fromRoot(pattern: string, isAnywhere: boolean): string {
  const mark = isException(pattern) ? "!" : "";
  const bare = pattern.slice(mark.length).replace(/^(?:\.?\/)+/, "");
  return isAnywhere && bare !== "" && !bare.includes("/") ? `${mark}**/${bare}` : mark + bare;
}

export function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/**
 * Patterns as front matter names them: a list, or text with commas between them, in quotes or not. Where YAML could not be
 * read, a list comes as the text it was written in, with brackets or with dashes; it is read all the same.
 */
function patternsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(patternsIn);
  if (typeof value !== "string") return [];
  const text = value.trim();
  if (text.startsWith("- ")) return text.slice(1).split(/\s-\s/).flatMap(partsOf);
  return partsOf(text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text);
}

/** What stands between the commas that are not in braces. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === "{") depth += 1;
    else if (char === "}") depth -= 1;
    else if (char === "," && depth <= 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map(bare).filter((part) => part !== "");
}

/** Without blanks and quotes around it. */
function bare(part: string): string {
  const text = part.trim();
  const from = isQuote(text[0]) ? 1 : 0;
  const to = text.length > from && isQuote(text.at(-1)) ? text.length - 1 : text.length;
  return text.slice(from, to).trim();
}

function isQuote(char: string | undefined): boolean {
  return char === '"' || char === "'";
}
