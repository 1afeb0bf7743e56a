import { isPath } from "./io-results.ts";
import type { Meaning } from "./names.ts";
import type { Source } from "./source.ts";
import type { Syntax } from "./syntax.ts";
import { classOf } from "./values.ts";

/** `path / "name"` is a path again. Numbers that are divided are no paths. */
export function joinedPath(source: Source, left: Syntax, steps: number): Meaning | undefined {
  const found = classOf(source, left, "value", steps);
  return isPath(found?.name) ? found : undefined;
}
