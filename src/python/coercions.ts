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

/** More is asked of it than every object has: a member, an item, a call, a turn. Where its type is asked for first, nothing is known. */
export function isAskedOf(code: string, name: string): boolean {
  if (new RegExp(String.raw`\b(?:callable|hasattr|isinstance|match) *\(?${name}\b`).test(code)) return false;
  return new RegExp(String.raw`(?<![\w.])${name}(?:\.\w|[[(])|\bin ${name}:`).test(code);
}

/** What a function does, after what it says of itself. */
export function bodyOf({ text }: Pick<PythonFile, "text">, fn: PythonFunction): string {
  return text.slice((fn.docstring ?? fn.signatureEnd).end, fn.end);
}
