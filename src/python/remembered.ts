import type { Source } from "./source.ts";

type Find<Key, More extends readonly unknown[], Found> = (
  source: Source,
  key: Key,
  ...more: More
) => Found | undefined;

/**
 * Finds a fact once for each key of a source. Asked for again while it is being found, it is unknown: what leads to
 * itself leads nowhere.
 */
export function remembered<Key, More extends readonly unknown[], Found>(
  find: Find<Key, More, Found>,
): Find<Key, More, Found> {
  const memory = new WeakMap<Source, Map<Key, Found | undefined>>();
  return (source, key, ...more) => {
    let known = memory.get(source);
    if (known === undefined) {
      known = new Map();
      memory.set(source, known);
    }
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before;
    known.set(key, undefined);
    const found = find(source, key, ...more);
    known.set(key, found);
    return found;
  };
}
