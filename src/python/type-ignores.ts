import type { Place } from "./code-facts.ts";

const IGNORED = /#\s*type:\s*ignore(?:\[[^\]]*\bno-untyped-def\b|\s*(?:#|$))/;

/** Longer lines are read in part. */
const MOST = 1_000;

/** The line that it begins on tells type checkers to let an untyped definition be: `# type: ignore[no-untyped-def]`. */
export function isTypeIgnored({ text }: { readonly text: string }, { start }: Place): boolean {
  const [line = ""] = text.slice(start, start + MOST).split("\n", 1);
  return IGNORED.test(line);
}
