/** The words of a code, names in any script among them; those in strings and comments, too. */
export function identifiersIn(code: string): readonly string[] {
  return code.match(/\p{XID_Continue}+/gu) ?? [];
}
