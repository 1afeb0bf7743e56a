import type { PythonFile, Unreadable } from "../python/facts.ts";
import type { Edit } from "../rules/rule.ts";
import { type NamedRule, type SeenProblem, sight } from "./sighting.ts";

/** The text with the edits applied; undefined when they overlap or reach beyond it. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < at || end < start || end > text.length) return undefined;
    parts.push(text.slice(at, start), replacement);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

export interface Attempt {
  readonly rule: NamedRule;
  readonly file: PythonFile;
  readonly identityPath: string;
  /** What the rule says about the file as it is. */
  readonly seen: readonly SeenProblem[];
  parse(text: string): PythonFile | Unreadable;
}

/** The problems whose fixes hold, each with the number of the attempt that proved it, and the parses that are left for others. */
export interface Verified {
  readonly problems: ReadonlyMap<SeenProblem, number>;
  readonly parses: number;
}

/**
 * Which fixes remove their problem and bring neither a syntax error nor another problem of the rule. They are tried together,
 * since the fixes of one rule hardly ever touch, then by halves where that fails. A fix that is not tried within `parses` does
 * not count as verified.
 */
export function verify(targets: readonly SeenProblem[], attempt: Attempt, parses: number): Verified {
  const problems = new Map<SeenProblem, number>();
  const groups = [targets.filter(({ problem }) => problem.fix !== undefined && problem.fix.length > 0)];
  let left = parses;
  for (let group = groups.pop(); group !== undefined && left > 0; group = groups.pop()) {
    if (group.length === 0) continue;
    left -= 1;
    const half = Math.ceil(group.length / 2);
    if (holdTogether(group, attempt)) for (const problem of group) problems.set(problem, left);
    else if (group.length > 1) groups.push(group.slice(half), group.slice(0, half));
  }
  return { problems, parses: left };
}

function holdTogether(group: readonly SeenProblem[], attempt: Attempt): boolean {
  const { rule, file, identityPath, seen, parse } = attempt;
  const text = applyEdits(
    file.text,
    group.flatMap(({ problem }) => problem.fix ?? []),
  );
  if (text === undefined || text === file.text) return false;
  const fixed = parse(text);
  if ("reason" in fixed) return false;
  const after = countByKey(sight(rule, fixed, identityPath));
  const gone = countByKey(group);
  const before = countByKey(seen);
  const isLess = (key: string) => (after.get(key) ?? 0) <= (before.get(key) ?? 0) - (gone.get(key) ?? 0);
  return [...after.keys(), ...gone.keys()].every(isLess);
}

function countByKey(seen: readonly SeenProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
