import type { PythonFunction } from "./definition-facts.ts";
import type { PythonFile } from "./facts.ts";

/** Whatever comes becomes a number, or is refused: what `int()` takes can't be said, and it takes no `object`. */
export function isCoerced(code: string, name: string): boolean {
  const mentions = (pattern: string) => code.match(new RegExp(pattern, "g"))?.length ?? 0;
  const made = mentions(String.raw`\b(?:Decimal|float|int)\(${name}\)`);
  if (made === 0) return false;
  const others = [
    String.raw`\b(?:bool|repr|str)\(${name}\)`,
    String.raw`\bisinstance\(${name}\b`,
    String.raw`\b${name} (?:is|is not|[=!]=|in) `,
    String.raw`\bnot ${name}\b`,
    String.raw`\{${name}(?:!r)?\}`,
  ];
  return mentions(String.raw`\b${name}\b`) === others.reduce((sum, pattern) => sum + mentions(pattern), made);
}

/** What a function does, after what it says of itself. */
export function bodyOf({ text }: Pick<PythonFile, "text">, fn: PythonFunction): string {
  return text.slice((fn.docstring ?? fn.signatureEnd).end, fn.end);
}
