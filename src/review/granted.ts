import type { Place } from "../python/code-facts.ts";
import type { PythonFile } from "../python/facts.ts";
import { countPassing } from "../python/halving.ts";
import type { Grant, Speaking } from "./permissions.ts";
import type { NamedRule, SeenProblem } from "./sighting.ts";

interface Granting {
  readonly line: number;
  readonly grant: Grant;
  readonly beside: Lines | undefined;
  readonly within: Lines | undefined;
  readonly heads: Place | undefined;
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

type Find = (problem: SeenProblem) => Grant | undefined;

const NOTHING: ReadonlyMap<SeenProblem, Grant> = new Map();

/**
 * What comments permit of a rule's problems, which are in source order. A comment counts for the statement on whose first or
 * last line it stands; between these, for what goes over its line; for what ends on its line; and at the head of a function or
 * class for all that is in it. The nearest one permits.
 */
export function granted(
  { name, rule }: NamedRule,
  seen: readonly SeenProblem[],
  file: PythonFile,
  speaking: readonly Speaking[],
): ReadonlyMap<SeenProblem, Grant> {
  const granting = seen.length === 0 ? [] : speaking.flatMap((one) => read(one, name, rule.like, file));
  if (granting.length === 0) return NOTHING;
  const finds = [besides(granting), withins(granting), endings(granting), heads(granting)];
  const found = new Map<SeenProblem, Grant>();
  for (const problem of seen) {
    // Every find is asked: one of them goes through the file along with the problems.
    const [grant] = finds.flatMap((find) => find(problem) ?? []);
    if (grant !== undefined) found.set(problem, grant);
  }
  return found;
}

function read(
  { comment, line, grantFor }: Speaking,
  name: string,
  like: readonly string[],
  file: PythonFile,
): readonly Granting[] {
  const grant = grantFor(name, like);
  if (grant === undefined) return [];
  const linesOf = (place: Place | undefined) =>
    place && { first: file.position(place.start).line, last: file.position(place.end).line };
  // A `noqa` speaks for lines, never for a whole definition.
  const heads = grant.permission.comment === "allow" ? comment.heads : undefined;
  return [{ line, grant, beside: linesOf(comment.beside), within: linesOf(comment.within), heads }];
}

function besides(granting: readonly Granting[]): Find {
  const byLine = new Map<number, Grant>();
  for (const { line, grant, beside } of granting) {
    if (beside === undefined) continue;
    byLine.set(line, grant);
    // What touches the same statement counts already up to where it ends.
    for (let at = line + 1; at <= beside.last && !byLine.has(at); at += 1) byLine.set(at, grant);
    for (let at = line - 1; at >= beside.first && !byLine.has(at); at -= 1) byLine.set(at, grant);
  }
  return ({ line }) => byLine.get(line);
}

function withins(granting: readonly Granting[]): Find {
  const inside = granting.flatMap(({ line, grant, within }) => (within ? [{ line, grant, within }] : []));
  return ({ line, endLine }) => {
    const next = inside[countPassing(inside, (one) => one.line < line)];
    const isOver = next !== undefined && next.line <= endLine && next.within.first <= line;
    return isOver ? next.grant : undefined;
  };
}

function endings(granting: readonly Granting[]): Find {
  const byLine = new Map(granting.map(({ line, grant }) => [line, grant]));
  return ({ endLine }) => byLine.get(endLine);
}

function heads(granting: readonly Granting[]): Find {
  const waiting = granting
    .flatMap(({ grant, heads: at }) => (at ? [{ grant, start: at.start, end: at.end }] : []))
    .sort((a, b) => b.start - a.start || a.end - b.end);
  const open: typeof waiting = [];
  return ({ problem: { at } }) => {
    for (let next = waiting.at(-1); next !== undefined && next.start <= at.start; next = waiting.at(-1)) {
      waiting.pop();
      open.push(next);
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at.start) open.pop();
    return open.at(-1)?.grant;
  };
}
