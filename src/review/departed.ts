import type { PythonFile } from "../python/facts.ts";
import type { SeenProblem } from "./sighting.ts";

/**
 * Those that left their file with the definition they stand in. Where that is still there, the problem was mended, and an equal
 * one in another file is new. Code outside of definitions has nothing to tell by.
 */
export function departed<P extends SeenProblem>(
  gone: readonly P[],
  head: PythonFile,
  base: PythonFile,
): readonly P[] {
  if (gone.length === 0) return gone;
  const [after, before] = [countDefinitions(head), countDefinitions(base)];
  const isFewer = (path: string) => (after.get(path) ?? 0) < (before.get(path) ?? 0);
  return gone.filter(({ problem, snippet }) => {
    const { path } = problem.at.scope;
    const named = path === "" ? snippet : `${path}.${snippet}`;
    return before.has(named) ? isFewer(named) : path === "" || isFewer(path);
  });
}

function countDefinitions(file: PythonFile): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { inner } of [...file.functions(), ...file.classes()]) {
    counts.set(inner.path, (counts.get(inner.path) ?? 0) + 1);
  }
  return counts;
}
