import type { Comment, PythonFile } from "../python/facts.ts";
import type { Rule } from "../rules/rule.ts";
import type { Permission } from "./finding.ts";
import { type AllowedName, type Allowing, type Directive, directivesIn } from "./permission-comment.ts";

/** What permits findings of one rule: a name in the brackets of one comment, or a `noqa`. */
export interface Grant {
  readonly permission: Permission;
  readonly name: AllowedName | undefined;
}

/** A comment that speaks of permission. */
export interface Speaking {
  readonly comment: Comment;
  readonly line: number;
  /** Nothing but the comment is on its line. */
  readonly isAlone: boolean;
  readonly directives: readonly Directive[];
  /** What it permits of a rule. */
  grantFor(name: string, like: Rule["like"]): Grant | undefined;
}

const NONE: readonly Speaking[] = [];

/** The comments of a file that speak of permission, in source order. */
export function speakingComments(file: PythonFile, hearsNoqa: boolean): readonly Speaking[] {
  const isWorthReading = /rubric:/i.test(file.text) || (hearsNoqa && /noqa/i.test(file.text));
  if (!isWorthReading) return NONE;
  return file.comments().flatMap((comment) => {
    const speaking = read(file, comment, hearsNoqa);
    return speaking.directives.length === 0 ? [] : [speaking];
  });
}

function read(file: PythonFile, comment: Comment, hearsNoqa: boolean): Speaking {
  const { line, column } = file.position(comment.start);
  const isAlone = file.text.slice(comment.start - column + 1, comment.start).trim() === "";
  const heard = directivesIn(comment.text).filter(({ kind }) => kind !== "noqa" || hearsNoqa);
  // Further inside a comment on its own line is text about comments, or code that was commented out.
  const directives = isAlone ? heard.filter(({ start }) => isFirst(comment.text, start)) : heard;
  const grants = new Map<string, Grant>();
  for (const allowing of directives) {
    if (allowing.kind !== "allow") continue;
    for (const [name, grant] of grantsOf(allowing, line)) if (!grants.has(name)) grants.set(name, grant);
  }
  const noqas = directives.filter((directive) => directive.kind === "noqa");
  const covering: Grant = {
    permission: { comment: "noqa", line, reason: undefined },
    name: undefined,
  };
  return {
    comment,
    line,
    isAlone,
    directives,
    grantFor(name, like) {
      const isCovered = ({ codes }: (typeof noqas)[number]) =>
        codes === undefined || like.some((code) => codes.has(code));
      return grants.get(name) ?? (noqas.some(isCovered) ? covering : undefined);
    },
  };
}

function isFirst(text: string, start: number): boolean {
  return /^#+\s*$/.test(text.slice(0, start));
}

function grantsOf({ names, reason }: Allowing, line: number): readonly (readonly [string, Grant])[] {
  if (reason === undefined) return [];
  const permission: Permission = { comment: "allow", line, reason };
  return names.map((name) => [name.text, { permission, name }] as const);
}
