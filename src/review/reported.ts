import type { PythonFile, Unreadable } from "../python/facts.ts";
import { departed } from "./departed.ts";
import type { Task } from "./inspect.ts";
import { gone, introduced, onAddedLines } from "./introduced.ts";
import type { Judged, Looking } from "./looking.ts";
import type { NamedRule } from "./sighting.ts";

/** Both sides of a file as the rules see them. */
export interface Sight {
  readonly task: Task;
  readonly head: PythonFile;
  /** Undefined for an added file; unreadable when it does not parse. Parsed when a rule first has something to compare. */
  base(): PythonFile | Unreadable | undefined;
  readonly looking: Looking;
}

/** What one rule says about one file, as far as the review asks for it. */
interface InScope {
  /** Those that are permitted, too. */
  readonly reported: readonly Judged[];
  /** Of the base side. */
  readonly gone: readonly Judged[];
  /** Those among the reported that the change did not bring. */
  readonly old: ReadonlySet<Judged>;
}

export function inScope(seen: readonly Judged[], rule: NamedRule, sides: Sight): InScope {
  const { task, head, looking } = sides;
  const all: InScope = { reported: seen, gone: [], old: new Set() };
  const scope = rule.rule.isAboutChange ? "introduced" : task.scope;
  if (scope === "lines") return { ...all, reported: onAddedLines(seen, task) };
  if (seen.length === 0 && !task.isDonor) return all;
  if (scope === "files") return { ...all, old: oldOnes(seen, rule, sides) };
  const base = sides.base();
  if (base === undefined) return all;
  if ("reason" in base) return { ...all, reported: onAddedLines(seen, task) };
  const before = looking.look(rule, base);
  return {
    ...all,
    reported: introduced(seen, before, task),
    gone: task.isDonor ? departed(gone(seen, before, task), head, base) : [],
  };
}

function oldOnes(seen: readonly Judged[], rule: NamedRule, sides: Sight): ReadonlySet<Judged> {
  const { task, looking } = sides;
  if (task.base === task.head) return new Set(seen);
  const base = sides.base();
  if (base === undefined) return new Set();
  const added =
    "reason" in base ? onAddedLines(seen, task) : introduced(seen, looking.look(rule, base), task);
  const isNew = new Set(added);
  return new Set(seen.filter((problem) => !isNew.has(problem)));
}
