import type { PythonFile, Unreadable } from "../python/facts.ts";
import type { Rule } from "../rules/rule.ts";
import type { Finding, FixEdit, Trace } from "./finding.ts";
import { fingerprints, movableKeyOf, traceOf } from "./fingerprint.ts";
import type { Found, FoundPermitted, Inspection, Task } from "./inspect.ts";
import { type Judged, lookingAt } from "./looking.ts";
import { inScope, type Sight, scopeOf } from "./reported.ts";
import type { ActiveRule, Crash } from "./review.ts";
import { type NamedRule, rangeOf } from "./sighting.ts";
import { UNUSED_PERMISSION, unusedPermission } from "./unused-permission.ts";
import { verify } from "./verify.ts";

export type Side = "head" | "base";

/** Parses a file among the modules of its side. */
export type Parse = (path: string, text: string, side: Side) => PythonFile | Unreadable;

export interface Tools {
  readonly parse: Parse;
  readonly rules: ReadonlyMap<string, Rule>;
  /** All that checklists can ask for, checked or not. */
  readonly names: ReadonlySet<string>;
}

/** Parses of one file that the verification of fixes may cost. */
const MOST_PARSES = 50;

interface Sides extends Sight {
  readonly parse: Parse;
}

/** Everything there is to say about one changed file. A rule that crashes says nothing; the others do. */
export function inspectWith(task: Task, { parse, rules, names }: Tools): Inspection {
  const head = parse(task.path, task.head, "head");
  if ("reason" in head) return { skipped: head.reason };
  const looking = lookingAt(task.basePath ?? task.path, task.permissions.hearsNoqa);
  const sides: Sides = { task, head, base: baseOf(task, parse), looking, parse };
  const findings: Found[] = [];
  const permitted: FoundPermitted[] = [];
  const lost: string[] = [];
  const crashes: Crash[] = [];
  const looked: NamedRule[] = [];
  let parses = task.withoutFixes ? 0 : MOST_PARSES;
  const inspect = (active: ActiveRule, rule: Rule | undefined) => {
    try {
      if (rule === undefined) throw new Error(`There is no rule "${active.rule}".`);
      const named = { name: active.rule, rule, options: active.options };
      const found = inspectRule(active, named, sides, parses);
      parses = found.parses;
      findings.push(...found.findings);
      permitted.push(...found.permitted);
      lost.push(...found.gone);
      looked.push(named);
    } catch (error) {
      crashes.push({ rule: active.rule, path: task.path, error: describe(error) });
    }
  };
  for (const active of task.rules) inspect(active, rules.get(active.rule));
  const { unused } = task.permissions;
  if (unused !== "off" && task.rules.length > 0) {
    const active = { rule: UNUSED_PERMISSION, options: {}, severity: unused, items: [] };
    inspect(active, unusedPermission({ names, active: [...looked], looking }));
  }
  return { findings, permitted, gone: lost, crashes };
}

function baseOf({ basePath, path, base }: Task, parse: Parse): Sight["base"] {
  let parsed: PythonFile | Unreadable | undefined;
  return () => {
    if (base === undefined) return undefined;
    parsed ??= parse(basePath ?? path, base, "base");
    return parsed;
  };
}

function inspectRule(active: ActiveRule, named: NamedRule, sides: Sides, most: number) {
  const { task, head, parse, looking } = sides;
  const seen = looking.look(named, head);
  const prints = fingerprints(seen.map(({ key }) => key));
  const fingerprintOf = new Map(seen.map((problem, index) => [problem, prints[index] ?? ""]));
  const { reported, gone, old } = inScope(seen, named, sides);
  const reparse = (text: string) => parse(task.path, text, "head");
  const identityPath = task.basePath ?? task.path;
  const attempt = { rule: named, file: head, identityPath, seen, parse: reparse };
  const ifMoved = scopeOf(named, task) === "files" ? "old" : "nothing";
  const open = reported.filter(({ grant }) => grant === undefined);
  const { problems: fixable, parses } = verify(open, attempt, most);
  const finding = (problem: Judged): Found => ({
    ...rangeOf(head, problem.problem.at),
    rule: active.rule,
    severity: active.severity,
    path: task.path,
    message: problem.problem.message,
    fingerprint: fingerprintOf.get(problem) ?? "",
    items: active.items,
    ...fixing(head, problem, fixable.get(problem)),
    trace: traceOfProblem(active.rule, problem),
    ...functionOf(head, problem),
    ...(old.has(problem) && { isOld: true }),
    movableKey: movableKey(active.rule, problem),
    ifMoved,
  });
  const permitted = reported.flatMap((problem): readonly FoundPermitted[] =>
    problem.grant === undefined ? [] : [{ ...finding(problem), permission: problem.grant.permission }],
  );
  const left = gone.flatMap((problem) => movableKey(active.rule, problem) ?? []);
  return { findings: open.map(finding), permitted, gone: left, parses };
}

function movableKey(rule: string, { problem, snippet, grant }: Judged): string | undefined {
  return movableKeyOf(rule, problem.at.scope, snippet, grant !== undefined);
}

function fixing(file: PythonFile, problem: Judged, attempt: number | undefined) {
  return attempt === undefined ? {} : { fix: fixOf(file, problem), fixedWith: attempt };
}

function traceOfProblem(rule: string, { problem, snippet }: Judged): Trace {
  return { key: traceOf(rule, problem.at.scope, snippet), isOfFile: snippet === "" };
}

/** Functions of one name, such as a property's, begin on different lines. What is about the file as a whole is in none. */
function functionOf(file: PythonFile, { problem, snippet }: Judged): Pick<Finding, "scope"> {
  const around = snippet === "" ? undefined : file.functionAround(problem.at);
  return around === undefined ? {} : { scope: `${around.inner.path}:${file.position(around.start).line}` };
}

function fixOf(file: PythonFile, { problem }: Judged): readonly FixEdit[] {
  return (problem.fix ?? []).map((edit) => ({ ...rangeOf(file, edit), text: edit.text }));
}

function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}
