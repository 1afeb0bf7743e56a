import type { Note } from "./front-matter.ts";
import { pathMatcher } from "./globs.ts";
import { isException, readPatterns, shortened } from "./pattern-list.ts";
import { knownFile } from "./places.ts";

/** Which files a checklist's items apply to. */
export interface Reach {
  /** Below this folder; it ends with a slash, and is empty for the whole repository. */
  readonly folder: string;
  /**
   * Patterns of the paths there, counted from the root or from the folder, those with a `!` for exceptions. Undefined: all
   * paths.
   */
  readonly globs: readonly string[] | undefined;
  /** A sentence that says why. */
  readonly because: string;
}

/** Every file, for the reason given. */
export function everywhere(because: string): Reach {
  return { folder: "", globs: undefined, because };
}

/** What Copilot, Cursor and Claude Code call them. */
const FIELDS = ["applyTo", "globs", "paths"] as const;

/**
 * What path and front matter say. `notes` are for the file's owner. A file that names paths of which none can be used
 * applies nowhere: wrong comments are worse than none.
 */
export function reachOf(
  { path, text }: { readonly path: string; readonly text: string },
  data: Readonly<Record<string, unknown>>,
): { readonly reach: Reach; readonly notes: readonly Note[] } {
  const { what, folder } = knownFile(path) ?? { what: "A file that the configuration names", folder: "" };
  const below = folder === "" ? "" : `, below ${folder}`;
  const reached = (globs: Reach["globs"], because: string): Reach => ({ folder, globs, because });
  if (isTrue(data["alwaysApply"])) {
    return { reach: reached(undefined, `Its front matter says \`alwaysApply: true\`${below}.`), notes: [] };
  }
  const fields = FIELDS.filter((field) => isNamed(data[field]));
  if (fields.length === 0) {
    if (isByHand(path, data)) return { reach: reached([], BY_HAND), notes: [] };
    const where = folder === "" ? "everywhere" : `to its own folder, ${folder}`;
    return { reach: reached(undefined, `${what} applies ${where}.`), notes: [] };
  }
  const { globs, troubles } = readPatterns(
    fields.map((field) => data[field]),
    path.endsWith(".mdc"),
  );
  const [field = FIELDS[0]] = fields;
  const line = lineOf(text, field);
  const shown = globs.length === 0 ? "nothing that can be used" : shortened(globs.join(", "));
  return {
    reach: reached(globs, `Its front matter says \`${fields.join("`, `")}\`: ${shown}${below}.`),
    notes: troubles.map((trouble) => ({ line, text: trouble })),
  };
}

/** Does a file fall under it? */
export function reachMatcher({ folder, globs }: Reach): (path: string) => boolean {
  if (globs === undefined) return (path) => path.startsWith(folder);
  const isExcepted = pathMatcher(globs.filter(isException).map((glob) => glob.slice(1)));
  const isMeant = pathMatcher(globs.filter((glob) => !isException(glob)));
  const either = (matches: typeof isMeant, path: string) =>
    matches(path) || (folder !== "" && matches(path.slice(folder.length)));
  return (path) => path.startsWith(folder) && either(isMeant, path) && !either(isExcepted, path);
}

/**
 * Do two checklists speak of the same files, so far as their words tell? What a deeper folder says is its own affair, and
 * patterns that differ may well mean different files.
 */
export function sharesFiles(a: Reach, b: Reach): boolean {
  if (a.folder !== b.folder) return false;
  return a.globs === undefined || b.globs === undefined || a.globs.some((glob) => b.globs?.includes(glob));
}

const BY_HAND =
  "Its front matter says `alwaysApply: false`, with neither `globs` nor a description: such a rule is used by hand only.";

/** Of Cursor's four kinds of rule, the one that nothing but its name in a chat brings in. */
function isByHand(path: string, data: Readonly<Record<string, unknown>>): boolean {
  return path.endsWith(".mdc") && isFalse(data["alwaysApply"]) && !isNamed(data["description"]);
}

/** Values are text where the YAML around them can't be read. */
function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

function isFalse(value: unknown): boolean {
  return value === false || value === "false";
}

function isNamed(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return false;
  return !Array.isArray(value) || value.length > 0;
}

/** Front matter gives values without their place. */
function lineOf(text: string, key: string): number {
  const at = text.startsWith(`${key}:`) ? 0 : text.indexOf(`\n${key}:`) + 1;
  return at === 0 ? 1 : text.slice(0, at).split(/\r\n|\r|\n/).length;
}
