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

/** Does the fix remove its problem and bring neither a syntax error nor another problem of the rule? */
export function isVerified(target: SeenProblem, attempt: Attempt): boolean {
  const { rule, file, identityPath, seen, parse } = attempt;
  const edits = target.problem.fix ?? [];
  if (edits.length === 0) return false;
  const text = applyEdits(file.text, edits);
  if (text === undefined || text === file.text) return false;
  const fixed = parse(text);
  if ("reason" in fixed) return false;
  const before = countByKey(seen);
  const after = countByKey(sight(rule, fixed, identityPath));
  const isGone = (after.get(target.key) ?? 0) < (before.get(target.key) ?? 0);
  return isGone && [...after].every(([key, count]) => count <= (before.get(key) ?? 0));
}

function countByKey(seen: readonly SeenProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
