import type { PythonFile, Unreadable } from "../python/facts.ts";
import type { Rule } from "../rules/rule.ts";
import { departed } from "./departed.ts";
import type { FixEdit } from "./finding.ts";
import { fingerprints, movableKeyOf } from "./fingerprint.ts";
import type { Crash, Found, Inspection, Task } from "./inspect.ts";
import { gone, introduced, onAddedLines } from "./introduced.ts";
import type { ActiveRule } from "./review.ts";
import { type NamedRule, rangeOf, type SeenProblem, sight } from "./sighting.ts";
import { verify } from "./verify.ts";

export type Side = "head" | "base";

/** Parses a file among the modules of its side. */
export type Parse = (path: string, text: string, side: Side) => PythonFile | Unreadable;

export interface Tools {
  readonly parse: Parse;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Parses of one file that the verification of fixes may cost. */
const MOST_PARSES = 50;

/** Both sides of a file as the rules see them. */
interface Sight {
  readonly task: Task;
  readonly head: PythonFile;
  /** Undefined for an added file; unreadable when it does not parse. Parsed when a rule first has something to compare. */
  base(): PythonFile | Unreadable | undefined;
  readonly parse: Parse;
}

/** Everything there is to say about one changed file. A rule that crashes says nothing; the others do. */
export function inspectWith(task: Task, { parse, rules }: Tools): Inspection {
  const head = parse(task.path, task.head, "head");
  if ("reason" in head) return { skipped: head.reason };
  const sides: Sight = { task, head, base: baseOf(task, parse), parse };
  const findings: Found[] = [];
  const lost: string[] = [];
  const crashes: Crash[] = [];
  let parses = MOST_PARSES;
  for (const active of task.rules) {
    try {
      const found = inspectRule(active, rules.get(active.rule), sides, parses);
      parses = found.parses;
      findings.push(...found.findings);
      lost.push(...found.gone);
    } catch (error) {
      crashes.push({ rule: active.rule, path: task.path, error: describe(error) });
    }
  }
  return { findings, gone: lost, crashes };
}

function baseOf({ basePath, path, base }: Task, parse: Parse): Sight["base"] {
  let parsed: PythonFile | Unreadable | undefined;
  return () => {
    if (base === undefined) return undefined;
    parsed ??= parse(basePath ?? path, base, "base");
    return parsed;
  };
}

function inspectRule(active: ActiveRule, rule: Rule | undefined, sides: Sight, most: number) {
  if (rule === undefined) throw new Error(`There is no rule "${active.rule}".`);
  const { task, head, parse } = sides;
  const named: NamedRule = { name: active.rule, rule, options: active.options };
  const identityPath = task.basePath ?? task.path;
  const seen = sight(named, head, identityPath);
  const prints = fingerprints(seen.map(({ key }) => key));
  const fingerprintOf = new Map(seen.map((problem, index) => [problem, prints[index] ?? ""]));
  const { reported, gone } = inScope(seen, named, sides);
  const movableKey = ({ problem, snippet }: SeenProblem) =>
    movableKeyOf(active.rule, problem.at.scope, snippet);
  const reparse = (text: string) => parse(task.path, text, "head");
  const attempt = { rule: named, file: head, identityPath, seen, parse: reparse };
  const { problems: fixable, parses } = verify(reported, attempt, most);
  const findings = reported.map(
    (problem): Found => ({
      ...rangeOf(head, problem.problem.at),
      rule: active.rule,
      severity: active.severity,
      path: task.path,
      message: problem.problem.message,
      fingerprint: fingerprintOf.get(problem) ?? "",
      items: active.items,
      ...(fixable.has(problem) && { fix: fixOf(head, problem) }),
      movableKey: movableKey(problem),
    }),
  );
  return { findings, gone: gone.map(movableKey).filter((key) => key !== undefined), parses };
}

/** What one rule says about one file, as far as the review asks for it. */
interface InScope {
  readonly reported: readonly SeenProblem[];
  /** Of the base side. */
  readonly gone: readonly SeenProblem[];
}

function inScope(seen: readonly SeenProblem[], rule: NamedRule, sides: Sight): InScope {
  const { task, head } = sides;
  const all: InScope = { reported: seen, gone: [] };
  if (task.scope === "lines") return { ...all, reported: onAddedLines(seen, task) };
  if (task.scope === "files" || (seen.length === 0 && !task.isDonor)) return all;
  const base = sides.base();
  if (base === undefined) return all;
  if ("reason" in base) return { ...all, reported: onAddedLines(seen, task) };
  const before = sight(rule, base, task.basePath ?? task.path);
  return {
    reported: introduced(seen, before, task),
    gone: task.isDonor ? departed(gone(seen, before, task), head, base) : [],
  };
}

function fixOf(file: PythonFile, { problem }: SeenProblem): readonly FixEdit[] {
  return (problem.fix ?? []).map((edit) => ({ ...rangeOf(file, edit), text: edit.text }));
}

function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}
