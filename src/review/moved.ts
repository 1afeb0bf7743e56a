import type { Found, Inspected } from "./inspect.ts";

/** What was found in one file of a change, and what went out of it. */
export interface Exchange<F extends Found = Found> extends Pick<Inspected, "gone"> {
  readonly path: string;
  readonly findings: readonly F[];
}

/**
 * Findings, but for those that stood in another file of the change before: they are old, or not worth a word. Each that is gone
 * there makes up for one here that is not old anyway.
 */
export function settleMoves<F extends Found>(
  exchanges: readonly Exchange<F>[],
): readonly Omit<F, "movableKey" | "ifMoved">[] {
  const left = countGone(exchanges);
  return exchanges.flatMap(({ path, findings }) =>
    findings.flatMap(({ movableKey, ifMoved, ...finding }) => {
      const sources = movableKey === undefined || finding.isOld ? undefined : left.get(movableKey);
      if (sources === undefined || !take(sources, path)) return [finding];
      return ifMoved === "old" ? [{ ...finding, isOld: true }] : [];
    }),
  );
}

/** By key and path. */
function countGone(exchanges: readonly Exchange[]): ReadonlyMap<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, gone } of exchanges) {
    for (const key of gone) {
      const byPath = counts.get(key) ?? new Map<string, number>();
      counts.set(key, byPath.set(path, (byPath.get(path) ?? 0) + 1));
    }
  }
  return counts;
}

function take(sources: Map<string, number>, taker: string): boolean {
  for (const [path, count] of sources) {
    if (path === taker) continue;
    if (count > 1) sources.set(path, count - 1);
    else sources.delete(path);
    return true;
  }
  return false;
}
