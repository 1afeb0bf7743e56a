import type { PythonFile } from "../python/facts.ts";
import type { Edit } from "../rules/rule.ts";
import type { AllowedName, Allowing } from "./permission-comment.ts";
import type { Speaking } from "./permissions.ts";

/** Deletes a directive, and with it the comment or the line of which nothing else is left. No two such edits touch. */
export function withoutDirective(file: PythonFile, { comment, isAlone }: Speaking, allowing: Allowing): Edit {
  const { text } = comment;
  const mark = comment.start + backOver(text, backOver(text, allowing.start, " \t"), "#");
  const start = backOver(file.text, mark, " \t");
  const end = comment.start + allowing.end;
  if (!isAlone) return { start, end, text: "" };
  const rest = allowing.end + text.slice(allowing.end).search(/\S|$/);
  if (rest < text.length) return { start: mark, end: comment.start + rest, text: "" };
  const next = file.text.startsWith("\r\n", end) ? end + 2 : end + 1;
  return { start, end: Math.min(next, file.text.length), text: "" };
}

/** Deletes names from the brackets, one edit for each in their order. One name at least stays, and no two edits touch. */
export function withoutNames(
  { comment }: Speaking,
  { names }: Allowing,
  gone: ReadonlySet<AllowedName>,
): readonly Edit[] {
  const lastKept = names.findLastIndex((name) => !gone.has(name));
  return names.flatMap((name, index) => {
    if (!gone.has(name)) return [];
    const isBefore = index < lastKept;
    const start = isBefore ? name.start : (names[index - 1]?.end ?? name.start);
    const end = isBefore ? (names[index + 1]?.start ?? name.end) : name.end;
    return [{ start: comment.start + start, end: comment.start + end, text: "" }];
  });
}

/** Where the run of these characters begins that ends at an offset. */
function backOver(text: string, offset: number, characters: string): number {
  let at = offset;
  while (at > 0 && characters.includes(text[at - 1] ?? "\n")) at -= 1;
  return at;
}
