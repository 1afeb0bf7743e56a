import { countPassing } from "./halving.ts";
import { linesOf } from "./import-removal.ts";
import { isInert, isStandard } from "./inert-modules.ts";
import { positionAt } from "./lines.ts";
import { remembered } from "./remembered.ts";
import { nodesWithin, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** "Needed for the tables", but not "necessary modules" or "no longer needed". */
const NEEDED =
  /(?<!\b(?:not|no longer) )\b(?:needed|required|necessary)\b(?! (?!and|as|at|because|by|even|for|here|if|in|on|only|or|since|so|to|until|when|with)\p{L})/iu;

const EXPLAINS = /re-?export|\bso that\b|\bensure|\bcompat|\b(?:imported|used|patched) (?:by|for|from|in)\b/i;

/** What loading a module does, where it may do something. */
const EFFECT = /side[- ]effect|\bregist|\bload(?:s|ed|ing)?\b|\bdiscover/i;

/** A comment says that others import it from here, or what loading it does. */
export function isExplained(source: Source, statement: Syntax, name: Syntax): boolean {
  const { isWhole, lines, headings } = explained(source, statement) ?? NOT_AT_ALL;
  if (isWhole || lines.has(lineOf(source, name))) return true;
  return headings[countPassing(headings, ({ at }) => at.start < name.start) - 1]?.isExplaining === true;
}

interface Explained {
  /** Beside all of it, or above the run of lines it stands in. */
  readonly isWhole: boolean;
  /** Beside names of it. */
  readonly lines: ReadonlySet<number>;
  /** Comments between its names on lines of their own speak for what stands below, each up to the next. */
  readonly headings: readonly Heading[];
}

interface Heading {
  readonly at: Syntax;
  readonly isExplaining: boolean;
}

const NOT_AT_ALL: Explained = { isWhole: false, lines: new Set(), headings: [] };

const explained = remembered((source: Source, statement: Syntax): Explained => {
  const { start, end } = linesOf(source, statement);
  const comments = nodesWithin(source, "comment", startOfRun(source, start), end);
  const isExplaining = explanation(source, statement);
  const explaining = comments.filter((at) => isExplaining(textOf(source, at)));
  if (explaining.length === 0) return NOT_AT_ALL;
  const isAmongNames = (at: Syntax) =>
    at.start > statement.start && at.end < statement.end && !opens(source, statement, at);
  return {
    isWhole: explaining.some((at) => !isAmongNames(at)),
    lines: new Set(explaining.filter(isAmongNames).map((at) => lineOf(source, at))),
    headings: headingsOf(
      source,
      comments.filter((at) => isAmongNames(at) && isAlone(source, at)),
      isExplaining,
    ),
  };
});

/** Stands beside the parenthesis that opens, and speaks for all names below. */
function opens(source: Source, statement: Syntax, comment: Syntax): boolean {
  const first = statement.children.find(({ field }) => field === "name") ?? statement;
  return comment.start < first.start && !isAlone(source, comment);
}

type IsExplaining = (comment: string) => boolean;

/** The standard library has no effect: what is said of it is what its names are for. */
function explanation(source: Source, statement: Syntax): IsExplaining {
  const [, module = ""] = /^(?:from|import)\s+([\w.]+)/.exec(textOf(source, statement)) ?? [];
  const mayHaveEffect = !isStandard(module) || !isInert(source, module);
  return (comment) =>
    EXPLAINS.test(comment) || NEEDED.test(comment) || (mayHaveEffect && EFFECT.test(comment));
}

/** One that follows on the next line goes on with what the one before says. */
function headingsOf(
  source: Source,
  comments: readonly Syntax[],
  isExplaining: IsExplaining,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (const at of comments) {
    const before = headings.at(-1);
    const goesOn = before !== undefined && lineOf(source, before.at) + 1 === lineOf(source, at);
    headings.push({ at, isExplaining: isExplaining(textOf(source, at)) || (goesOn && before.isExplaining) });
  }
  return headings;
}

function lineOf({ tree }: Source, { start }: Syntax): number {
  return positionAt(tree.lines, start).line;
}

function isAlone(source: Source, at: Syntax): boolean {
  const { lines, text } = source.tree;
  return text.slice(lines[lineOf(source, at) - 1], at.start).trim() === "";
}

const MAX_RUN = 12;

/** The lines above that follow each other: other imports, and comments. */
function startOfRun({ tree: { text } }: Source, start: number): number {
  let first = start;
  for (let line = 0; line < MAX_RUN && first > 0; line += 1) {
    const before = text.lastIndexOf("\n", first - 2) + 1;
    if (!/^[ \t]*(?:#|from |import )/.test(text.slice(before, before + 80))) break;
    first = before;
  }
  return first;
}
