import type { Skipped } from "./change.ts";
import type { Inspected, Inspector, Modules, Task } from "./inspect.ts";
import { settleMoves } from "./moved.ts";
import { byPath, inSourceOrder } from "./order.ts";
import type { ActiveRule, Review } from "./review.ts";
import { type Asked, removedTasksFor, type Selected, tasksFor } from "./tasks.ts";
import { UNUSED_PERMISSION } from "./unused-permission.ts";

export interface Inspecting extends Asked {
  readonly inspector: Inspector;
  readonly modules: Modules;
}

/** What is wrong with a change, and what was not looked at. */
export async function inspectChange(
  selected: Selected,
  how: Inspecting,
): Promise<Pick<Review, "findings" | "permitted" | "files" | "crashes">> {
  const { read, unread } = await inspect(tasksFor(selected.sides, how), how);
  // A removed file that can't be read now never had findings.
  const former = await inspect(sourcesOf(read, selected, how), how);
  const all = [...read, ...former.read];
  const permitted = all.map((it) => ({ ...it, findings: it.permitted }));
  return {
    findings: settleMoves(all).toSorted(inSourceOrder),
    permitted: settleMoves(permitted).toSorted(inSourceOrder),
    files: {
      reviewed: read.length,
      skipped: [...selected.skipped, ...unread].sort(byPath),
    },
    crashes: all.flatMap(({ crashes }) => crashes),
  };
}

/** Removed files that may have held what was found. */
function sourcesOf(read: readonly Read[], { sides, removed }: Selected, asked: Asked): readonly Task[] {
  const receivers = read.filter(({ findings, permitted }) => findings.length + permitted.length > 0);
  if (asked.scope === "lines" || receivers.length === 0) return [];
  const found = new Set(
    receivers.flatMap(({ findings, permitted }) => [...findings, ...permitted].map(({ rule }) => rule)),
  );
  // Whether a permission was of use depends on every rule.
  const isWanted = ({ rule }: ActiveRule) => found.has(rule) || found.has(UNUSED_PERMISSION);
  return removedTasksFor(
    removed,
    receivers.flatMap(({ path }) => sides.get(path) ?? []),
    { ...asked, rulesFor: (path) => asked.rulesFor(path).filter(isWanted) },
  );
}

interface Read extends Inspected {
  readonly path: string;
}

async function inspect(tasks: readonly Task[], { inspector, modules }: Inspecting) {
  const inspections = tasks.length === 0 ? [] : await inspector(tasks, modules);
  if (inspections.length !== tasks.length) throw new Error("The inspector did not answer for every file.");
  const read: Read[] = [];
  const unread: Skipped[] = [];
  for (const [index, inspection] of inspections.entries()) {
    const path = tasks[index]?.path ?? "";
    if ("skipped" in inspection) unread.push({ path, reason: inspection.skipped });
    else read.push({ path, ...inspection });
  }
  return { read, unread };
}
