import type { Item } from "./checklist.ts";
import { CONSEQUENCE, clauses } from "./clauses.ts";

const RULE_WORDS = 60;
const CLAUSE_WORDS = 35;
const CLAUSES = 2;

/** Has more words than a rule needs: only how it begins is read as one. */
export function isStory({ text }: Pick<Item, "text">): boolean {
  return hasMoreThan(RULE_WORDS, text);
}

/** The clauses that may be a rule, not those about what comes of something: of a story only those it begins with, for later the words meet by chance. */
export function readClauses(text: string): readonly string[] {
  const all = clauses(text).filter((clause) => clause.search(CONSEQUENCE) !== 0);
  if (!isStory({ text })) return all;
  return all.slice(0, CLAUSES).filter((clause) => !hasMoreThan(CLAUSE_WORDS, clause));
}

function hasMoreThan(most: number, text: string): boolean {
  return text.split(/\s+/, most + 1).length > most;
}
