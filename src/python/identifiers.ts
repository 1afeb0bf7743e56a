/** The words of a code, names in any script among them; those in strings and comments, too. */
export function identifiersIn(code: string): readonly string[] {
  return code.match(/\p{XID_Continue}+/gu) ?? [];
}

/** Those that stand in a code more than once. */
export function repeatedIn(code: string): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const word of identifiersIn(code)) (once.has(word) ? again : once).add(word);
  return again;
}

const LETTERS = Array.from({ length: 128 }, (_, code) => /\w/.test(String.fromCharCode(code)));

/** Where the name ends that begins at an offset; undefined where it has letters of other scripts. */
export function nameEnd(code: string, start: number): number | undefined {
  let at = start;
  while (LETTERS[code.charCodeAt(at)]) at += 1;
  return code.charCodeAt(at) < LETTERS.length || at === code.length ? at : undefined;
}
