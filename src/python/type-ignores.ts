import type { Place } from "./code-facts.ts";
import type { PythonFile } from "./facts.ts";

const IGNORED = /#\s*type:\s*ignore(?:\[[^\]]*\bno-untyped-def\b|\s*(?:#|$))/;

/** Longer lines are read in part. */
const MOST = 1_000;

/** The line that it begins on tells type checkers to let an untyped definition be: `# type: ignore[no-untyped-def]`. */
export function isTypeIgnored({ text }: { readonly text: string }, { start }: Place): boolean {
  const [line = ""] = text.slice(start, start + MOST).split("\n", 1);
  return IGNORED.test(line);
}

const ALLOWED =
  /^#\s*(?:pyright:.*\breportExplicitAny\s*=\s*false|mypy:.*\bdisallow[-_]any[-_]explicit\s*=\s*false)\b/i;

/** Type checkers are told for the whole file that `Any` is meant there: by a comment, or as what it is about has no types. */
export function isAnyAllowed(file: Pick<PythonFile, "comments" | "importsAny">): boolean {
  return file.importsAny() || file.comments().some(({ text }) => ALLOWED.test(text.slice(0, MOST)));
}
