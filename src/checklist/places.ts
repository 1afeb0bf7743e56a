import { fixedPart, pathMatcher } from "./globs.ts";

/** A kind of file that teams write for their coding agents, by its path in the folder that it speaks for. */
interface Place {
  /** How a sentence about such a file starts. */
  readonly what: string;
  readonly inside: string;
  /** Does a folder of the repository have its own? */
  readonly isNested: boolean;
}

/** In order of precedence where the configuration states none. */
const PLACES: readonly Place[] = [
  { what: "An agent file", inside: ".claude/agents/**/*.md", isNested: true },
  { what: "An agent file", inside: ".github/agents/*.md", isNested: false },
  { what: "An AGENTS.md", inside: "AGENTS.md", isNested: true },
  { what: "A CLAUDE.md", inside: ".claude/CLAUDE.md", isNested: true },
  { what: "A CLAUDE.md", inside: "CLAUDE.md", isNested: true },
  { what: "A GEMINI.md", inside: "GEMINI.md", isNested: true },
  { what: "A rule of Claude Code", inside: ".claude/rules/**/*.md", isNested: true },
  { what: "A skill", inside: ".claude/skills/**/SKILL.md", isNested: true },
  { what: "A file of instructions", inside: ".github/copilot-instructions.md", isNested: false },
  { what: "A file of instructions", inside: ".github/instructions/**/*.instructions.md", isNested: false },
  { what: "A Cursor rule", inside: ".cursor/rules/**/*.mdc", isNested: true },
  { what: "A .cursorrules", inside: ".cursorrules", isNested: false },
];

const NESTED = PLACES.filter(({ isNested }) => isNested);

/** Patterns of the agent files that a folder has for itself, seen from it. */
const NESTED_PLACES: readonly string[] = NESTED.map(({ inside }) => inside);

/** Where those lie: files, and folders that hold them. */
export const NESTED_ROOTS: readonly string[] = NESTED_PLACES.map(fixedPart);

/** Does a pattern name files that folders have for themselves, wherever these lie? */
export function isNestedPlace(glob: string): boolean {
  return glob.startsWith("**/") && NESTED_PLACES.includes(glob.slice(3));
}

/** Patterns of every place: those at the root by their names, so that files are found there even if git ignores them. */
export const KNOWN_PLACES: readonly string[] = [
  ...PLACES.map(({ inside }) => inside),
  ...NESTED_PLACES.map((inside) => `**/${inside}`),
];

export interface KnownFile {
  readonly what: string;
  /** The folder that it speaks for, with a slash at its end; empty for the whole repository. */
  readonly folder: string;
}

/** Undefined for a file of no kind known here: the configuration may name any. */
export function knownFile(path: string): KnownFile | undefined {
  for (const { what, inside, matches } of MATCHERS) {
    const folder = matches(path) ? folderAbove(path, inside) : undefined;
    if (folder !== undefined) return { what, folder };
  }
  return undefined;
}

/** The folder that a checklist at this path speaks for. */
export function folderOf(path: string): string {
  return knownFile(path)?.folder ?? "";
}

const MATCHERS = PLACES.map(({ what, inside, isNested }) => {
  const star = inside.indexOf("/*");
  return {
    what,
    inside: star === -1 ? inside : inside.slice(0, star + 1),
    matches: pathMatcher([isNested ? `**/${inside}` : inside]),
  };
});

/** What stands before a fixed piece of a path: the piece is its end, or a folder that ends with a slash. */
function folderAbove(path: string, piece: string): string | undefined {
  const at = path.startsWith(piece) ? 0 : path.indexOf(`/${piece}`) + 1;
  const isThere = path.startsWith(piece, at) && (piece.endsWith("/") || at + piece.length === path.length);
  return isThere ? path.slice(0, at) : undefined;
}
