import type { ChangedFile } from "../../src/review/change.ts";
import type { Task } from "../../src/review/inspect.ts";
import { type Sides, sidesOf } from "../../src/review/sides.ts";

/** Both sides of a file that can be told. */
export function sidesIn(file: ChangedFile): Sides {
  const sides = sidesOf(file);
  if ("reason" in sides) throw new Error(sides.reason);
  return sides;
}

/** A file whose both sides are known as a whole; without a base side it is added. */
export function taskWith(base: string | undefined, head: string, over: Partial<Task> = {}): Task {
  const path = "app/a.py";
  const basePath = base === undefined ? undefined : path;
  const { delta } = sidesIn({ path, basePath, head, patch: undefined, base });
  return {
    ...{ path, basePath, head, base, ...delta },
    isDonor: false,
    scope: "introduced",
    rules: [{ rule: "x/bad", options: {}, severity: "warning", items: [] }],
    permissions: { hearsNoqa: false, unused: "warning" },
    ...over,
  };
}
