import type { Expression } from "./code-facts.ts";

/** What a person types, and what a column for it or its hash is called. */
const TYPED = /(?:^|_)(?:passphrase|passwd|password|pwd)$/;
const COLUMN = /(?:^|_)(?:passphrase|passwd|password|pwd)(?:_(?:digest|hash))?$/;

/** What isn't as somebody typed it, or was typed to be compared with what the same person typed before. */
const OTHER = /again|confirm|crypt|digest|dummy|fake|hash|repeat|retype|salt|verif|\d$/;

export function snake(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

/** The name of something that a person types. */
export function isTypedName(name: string): boolean {
  return TYPED.test(name) && !OTHER.test(name);
}

/** The name of what keeps a password or its hash. */
export function isPasswordColumn(name: string): boolean {
  return COLUMN.test(name);
}

/** A password as somebody gave it. */
export function isTyped(value: Expression): boolean {
  return isTypedName(snake(value.label ?? "")) && value.given !== undefined;
}
