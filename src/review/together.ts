import { hasLineBetween, type LineRange } from "./delta.ts";
import type { Finding, FixEdit } from "./finding.ts";
import { groupedBy } from "./grouped.ts";
import type { Annotated, PlannedComment } from "./plan.ts";
import type { Sides } from "./sides.ts";
import { type Suggestion, suggestionFor } from "./suggestion.ts";

/** One comment names this many findings at most. */
const MOST_TOGETHER = 50;

interface Together {
  readonly comments: PlannedComment[];
  readonly besides: readonly Annotated[];
}

/**
 * Comments on findings that have none yet: several of one rule in one function are one. Where such a comment stands already, it is
 * left as it is, and a newcomer is told beside it.
 */
export function together(
  findings: readonly Finding[],
  kept: readonly Finding[],
  sides: ReadonlyMap<string, Sides>,
): Together {
  const known = new Set(kept.map(groupOf));
  const comments: PlannedComment[] = [];
  const besides: Annotated[] = [];
  for (const [group, alike] of groupedBy(findings, groupOf)) {
    const places = alike.map((finding) => ({ finding, at: placeOf(finding, sides.get(finding.path)) }));
    const inDiff = places.filter(isPlaced);
    besides.push(...places.filter((it) => !isPlaced(it)).map(outsideDiff));
    const [first, ...others] = known.has(group) ? [] : inDiff.slice(0, MOST_TOGETHER);
    const left = known.has(group) ? inDiff : inDiff.slice(MOST_TOGETHER);
    besides.push(...left.map(({ finding }) => ({ finding, reason: "beside" as const })));
    if (first !== undefined)
      comments.push(
        commentOn(
          first,
          others.map(({ finding }) => finding),
          sides,
        ),
      );
  }
  return { comments, besides };
}

/** What does not stand in a function is on its own. */
function groupOf({ rule, path, scope, fingerprint }: Finding): string {
  return JSON.stringify(scope === undefined ? [fingerprint] : [rule, path, scope]);
}

interface Place extends LineRange {
  /** Undefined: no comment can stand there that offers the fix. */
  readonly suggestion: string | undefined;
}

interface Placed {
  readonly finding: Finding;
  readonly at: Place;
}

function isPlaced(it: { readonly finding: Finding; readonly at: Place | undefined }): it is Placed {
  return it.at !== undefined;
}

function outsideDiff({ finding }: { readonly finding: Finding }): Annotated {
  return { finding, reason: "outside-diff" };
}

/** It stands where the first of its findings is, or on the lines that a suggestion for all of them replaces. */
function commentOn(
  { finding, at }: Placed,
  others: readonly Finding[],
  sides: ReadonlyMap<string, Sides>,
): PlannedComment {
  const whole =
    others.length === 0 ? undefined : suggestionForAll([finding, ...others], sides.get(finding.path));
  const { first, last, suggestion } = whole === undefined ? at : offering(whole);
  return { finding, others, startLine: first, line: last, suggestion };
}

function offering({ first, last, text }: Suggestion): Place {
  return { first, last, suggestion: text };
}

/** Lines that one suggestion replaces, so that the comment still shows what it is about. */
const MOST_LINES = 20;

/** Only fixes that were tried together are sure to go together. */
function suggestionForAll(findings: readonly Finding[], sides: Sides | undefined): Suggestion | undefined {
  const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const attempts = new Set(findings.map(({ fixedWith }) => fixedWith));
  const isWhole = fixes.length === findings.length && attempts.size === 1 && !attempts.has(undefined);
  if (sides === undefined || !isWhole) return undefined;
  const suggestion = suggestionFor(fixes.flat(), sides);
  return suggestion !== undefined && suggestion.last - suggestion.first < MOST_LINES ? suggestion : undefined;
}

/** Where a comment on one finding goes: its own lines, or those its suggestion replaces; undefined outside the hunks. */
function placeOf(finding: Finding, sides: Sides | undefined): Place | undefined {
  if (sides === undefined) return undefined;
  const suggestion = suggestionOf(finding.fix, sides);
  if (suggestion !== undefined) return offering(suggestion);
  const { commentable, addedLines } = sides.delta;
  const touched = commentable.flatMap((hunk) => overlap(hunk, finding));
  const best = touched.find(({ first, last }) => hasLineBetween(addedLines, first, last)) ?? touched[0];
  return best && { ...best, suggestion: undefined };
}

function suggestionOf(fix: readonly FixEdit[] | undefined, sides: Sides): Suggestion | undefined {
  return fix === undefined ? undefined : suggestionFor(fix, sides);
}

function overlap(hunk: LineRange, finding: Finding): LineRange[] {
  const first = Math.max(hunk.first, finding.line);
  const last = Math.min(hunk.last, finding.endLine);
  return first <= last ? [{ first, last }] : [];
}
