import type { Finding } from "./finding.ts";

/** The same on every machine, whatever its language. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface Placed {
  readonly path: string;
}

export function byPath(a: Placed, b: Placed): number {
  return byText(a.path, b.path);
}

/** By path, then by position. */
export function inSourceOrder(a: Finding, b: Finding): number {
  return byPath(a, b) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
}
