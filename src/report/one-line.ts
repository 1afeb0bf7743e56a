import { visible } from "./text.ts";

/** Somebody else's text as one line in which nothing makes a terminal act. */
export function oneLine(text: string): string {
  return visible(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " "));
}
