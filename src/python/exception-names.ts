/** What nearly every exception is one of. */
const BROAD: ReadonlySet<string | undefined> = new Set([
  "BaseException",
  "Exception",
  "builtins.BaseException",
  "builtins.Exception",
]);

/** Is it the resolved name of an exception that nearly all others inherit from? */
export function isBroad(name: string | undefined): boolean {
  return BROAD.has(name);
}
