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
  const { task } = sides;
  const all: InScope = { reported: seen, gone: [], old: new Set() };
  const scope = scopeOf(rule, task);
  if (scope === "lines") return { ...all, reported: onAddedLines(seen, task) };
  if (seen.length === 0 && !task.isDonor) return all;
  if (scope === "files" && task.base === task.head) return { ...all, old: new Set(seen) };
  const { brought, gone } = compared(seen, rule, sides);
  if (scope === "introduced") return { ...all, reported: brought, gone };
  const isNew = new Set(brought);
  return { ...all, gone, old: new Set(seen.filter((problem) => !isNew.has(problem))) };
}

/** What a change is said to lack, it has to bring. */
export function scopeOf({ rule }: NamedRule, { scope }: Task): Task["scope"] {
  return rule.isAboutChange ? "introduced" : scope;
}

interface Compared {
  /** By the change. */
  readonly brought: readonly Judged[];
  readonly gone: readonly Judged[];
}

function compared(seen: readonly Judged[], rule: NamedRule, { task, head, looking, base }: Sight): Compared {
  const before = base();
  if (before === undefined) return { brought: seen, gone: [] };
  if ("reason" in before) return { brought: onAddedLines(seen, task), gone: [] };
  const found = looking.look(rule, before);
  return {
    brought: introduced(seen, found, task),
    gone: task.isDonor ? departed(gone(seen, found, task), head, before) : [],
  };
}
