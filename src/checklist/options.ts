import type { Options } from "../rules/rule.ts";

/** What several of them say together: the first that sets an option sets it, and lists add up. */
export function combined(all: readonly Options[]): Options {
  const together = new Map<string, unknown>();
  for (const [name, value] of all.flatMap((options) => Object.entries(options))) {
    const known = together.get(name);
    if (known === undefined) together.set(name, value);
    else if (Array.isArray(known) && Array.isArray(value))
      together.set(name, [...new Set([...known, ...value])]);
  }
  return Object.fromEntries(together);
}
