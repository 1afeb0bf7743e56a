import type { Item } from "./checklist.ts";
import { clauses } from "./clauses.ts";

const RULE_WORDS = 60;
const CLAUSE_WORDS = 35;
const CLAUSES = 2;

/** Has more words than a rule needs: only how it begins is read as one. */
export function isStory({ text }: Pick<Item, "text">): boolean {
  return hasMoreThan(RULE_WORDS, text);
}

/** "…, which can lead to silent failures" says what comes of something, not what is asked. */
const CONSEQUENCE = /^which (?:can|may|could|might|will|would|often|usually|easily) /i;

/** The clauses that may be a rule: of a story only those it begins with, for later the words meet by chance. */
export function readClauses(text: string): readonly string[] {
  const all = clauses(text).filter((clause) => !CONSEQUENCE.test(clause));
  if (!isStory({ text })) return all;
  return all.slice(0, CLAUSES).filter((clause) => !hasMoreThan(CLAUSE_WORDS, clause));
}

function hasMoreThan(most: number, text: string): boolean {
  return text.split(/\s+/, most + 1).length > most;
}
