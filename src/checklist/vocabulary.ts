/**
 * Words that checklists use for the same thing. In an ask, `@endpoint` stands for any of the words behind it, so that a new
 * synonym is written once and helps every rule. Each is in the notation of `ask.ts`, without marks; forms and the spellings
 * of `words.ts` (`db`, `params`, `I/O`) need no entry.
 */
export const VOCABULARY: ReadonlyMap<string, string> = new Map([
  /** Wherever it applies. */
  [
    "@all",
    "all|every|each|everywhere|throughout|always|must|require|mandatory|obligatory|complete|comprehensive|full|thorough|extensive|strict",
  ],
  /** See to it. */
  ["@do", "use|add|write|include|have|provide|specify|declare|define"],
]);
