/** How names are written, and what one would be in another way of writing. */

/** Nothing in it is a capital. */
export function isSnakeCase(name: string): boolean {
  return name === name.toLowerCase();
}

/** `UserService`: begins with a capital, underscores before it left aside, and has no other underscore. `__Module__` is filled in. */
export function isPascalCase(name: string): boolean {
  const bare = name.replace(/__(\p{L}{1,40})__/gu, "$1").replace(/^_+/, "");
  return bare !== "" && bare[0] !== bare[0]?.toLowerCase() && !bare.includes("_");
}

/** `MAX_SIZE`, `X` */
export function isConstantCase(name: string): boolean {
  return name === name.toUpperCase();
}

/** `userId`: a word of it begins with two small letters and has a capital later. `X_train`, `df_T` and `kDate` have symbols in them. */
export function isCamelCase(name: string): boolean {
  const words = name.split("_").filter((word) => word !== "");
  return (
    !isSnakeCase(name) && (words.some((word) => /^\p{Ll}[^\p{Lu}]+\p{Lu}/u.test(word)) || isTitled(words))
  );
}

/** `AI_Tagging`: each word has a capital in front, and one of them small letters behind. `R_Earth` is a symbol, and `User` a class. */
function isTitled(words: readonly string[]): boolean {
  const [first = "", ...others] = words;
  if (others.length === 0 || /^\p{Lu}\d*$/u.test(first)) return false;
  return (
    words.every((word) => /^[\p{Lu}\d]/u.test(word)) && words.some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** `getUserID` → `get_user_id` */
export function toSnakeCase(name: string): string {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1_$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1_$2")
    .replace(/(?<=[^_])_{2,}(?=[^_])/g, "_")
    .toLowerCase();
}

/** `user_service` → `UserService`, `USER_KIND` → `UserKind` */
export function toPascalCase(name: string): string {
  const [, before = "", bare = ""] = /^(_*)(.*)$/.exec(name) ?? [];
  const words = bare.split("_").filter((word) => word !== "");
  const isShouted = words.length > 1 && isConstantCase(bare);
  return before + words.map((word) => capitalised(isShouted ? word.toLowerCase() : word)).join("");
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A name fits one of the patterns, in which `*` stands for something. */
export function fits(name: string, ...patterns: readonly string[]): boolean {
  return patterns.some((pattern) => fitsOne(name, pattern));
}

function fitsOne(name: string, pattern: string): boolean {
  const [head = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return name === pattern;
  const last = rest.pop() ?? "";
  if (!name.startsWith(head) || !name.endsWith(last)) return false;
  let at = head.length;
  for (const part of rest) {
    const found = name.indexOf(part, at + 1);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at < name.length - last.length;
}
