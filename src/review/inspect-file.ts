import type { PythonFile, Unreadable } from "../python/facts.ts";
import type { Rule } from "../rules/rule.ts";
import type { Finding, FixEdit } from "./finding.ts";
import { fingerprints } from "./fingerprint.ts";
import type { Crash, Inspection, Task } from "./inspect.ts";
import { introduced, onAddedLines } from "./introduced.ts";
import type { ActiveRule } from "./review.ts";
import { type NamedRule, rangeOf, type SeenProblem, sight } from "./sighting.ts";
import { isVerified } from "./verify.ts";

export type Side = "head" | "base";

/** Parses a file among the modules of its side. */
export type Parse = (path: string, text: string, side: Side) => PythonFile | Unreadable;

export interface Tools {
  readonly parse: Parse;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Fixes verified in one file: each costs a parse. */
const MOST_FIXES = 50;

/** Both sides of a file as the rules see them. */
interface Sight {
  readonly task: Task;
  readonly head: PythonFile;
  /** Undefined for an added file; unreadable when it does not parse. */
  readonly base: PythonFile | Unreadable | undefined;
  readonly parse: Parse;
}

/** Everything there is to say about one changed file. A rule that crashes says nothing; the others do. */
export function inspectWith(task: Task, { parse, rules }: Tools): Inspection {
  const head = parse(task.path, task.head, "head");
  if ("reason" in head) return { skipped: head.reason };
  const basePath = task.basePath ?? task.path;
  const base = task.base === undefined ? undefined : parse(basePath, task.base, "base");
  const sides: Sight = { task, head, base, parse };
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  let fixes = MOST_FIXES;
  for (const active of task.rules) {
    try {
      const found = inspectRule(active, rules.get(active.rule), sides, fixes);
      fixes -= found.verified;
      findings.push(...found.findings);
    } catch (error) {
      crashes.push({ rule: active.rule, path: task.path, error: describe(error) });
    }
  }
  return { findings, crashes };
}

function inspectRule(active: ActiveRule, rule: Rule | undefined, sides: Sight, fixes: number) {
  if (rule === undefined) throw new Error(`There is no rule "${active.rule}".`);
  const { task, head, parse } = sides;
  const named: NamedRule = { name: active.rule, rule, options: active.options };
  const identityPath = task.basePath ?? task.path;
  const seen = sight(named, head, identityPath);
  const prints = fingerprints(seen.map(({ key }) => key));
  const fingerprintOf = new Map(seen.map((problem, index) => [problem, prints[index] ?? ""]));
  let verified = 0;
  const findings = inScope(seen, named, sides).map((problem): Finding => {
    const finding = {
      ...rangeOf(head, problem.problem.at),
      rule: active.rule,
      severity: active.severity,
      path: task.path,
      message: problem.problem.message,
      fingerprint: fingerprintOf.get(problem) ?? "",
      items: active.items,
    };
    if (problem.problem.fix === undefined || verified >= fixes) return finding;
    verified += 1;
    const reparse = (text: string) => parse(task.path, text, "head");
    const isSafe = isVerified(problem, { rule: named, file: head, identityPath, seen, parse: reparse });
    return isSafe ? { ...finding, fix: fixOf(head, problem) } : finding;
  });
  return { findings, verified };
}

function inScope(
  seen: readonly SeenProblem[],
  rule: NamedRule,
  { task, base }: Sight,
): readonly SeenProblem[] {
  if (task.scope === "files" || seen.length === 0) return seen;
  if (task.scope === "lines") return onAddedLines(seen, task);
  if (base === undefined) return seen;
  if ("reason" in base) return onAddedLines(seen, task);
  return introduced(seen, sight(rule, base, task.basePath ?? task.path), task);
}

function fixOf(file: PythonFile, { problem }: SeenProblem): readonly FixEdit[] {
  return (problem.fix ?? []).map((edit) => ({ ...rangeOf(file, edit), text: edit.text }));
}

function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}
