import type { Item } from "./checklist.ts";
import { CONSEQUENCE, clauses } from "./clauses.ts";
import { hasNorm, isOrder } from "./norms.ts";

const RULE_WORDS = 60;
const CLAUSE_WORDS = 35;
const CLAUSES = 2;

/** Has more words than a rule needs: only how it begins is read as one. */
export function isStory({ text }: Pick<Item, "text">): boolean {
  return hasMoreThan(RULE_WORDS, text);
}

/** "This lets the planner optimize queries" */
const RESULT =
  /^(?:this|that|it|these|doing so) (?:also )?(?:allows?|lets?|helps?|enables?|makes?|improves?|reduces?|promotes?|leads? to|results? in|gives?|mis\w+s|ignores?|corrupts?|silently)\b/i;

/** "Use hints - enables completion" */
const GAIN =
  /^(?:also )?(?:enables|allows|improves|reduces|simplifies|speeds up|boosts|gives|helps|lets|makes|provides|prevents|protects)\b/i;

/** "The port is fixed — this is intentional" */
const INTENDED =
  /^(?:this|that|it|which|these|both)(?: (?:is|are|was|were)|'s) (?:intentional|intended|deliberate|by design|on purpose)\b/i;

/** The clauses that may be a rule, not those about what comes of something or is meant to be as it is: of a story only those it begins with, for later the words meet by chance. */
export function readClauses(text: string): readonly string[] {
  const all = clauses(text).filter(
    (clause, index, { [index + 1]: next = "" }) =>
      clause.search(CONSEQUENCE) !== 0 &&
      !RESULT.test(clause) &&
      !(index > 0 && GAIN.test(clause)) &&
      !(INTENDED.test(next) && !isOrder(clause) && !hasNorm(clause)),
  );
  if (!isStory({ text })) return all;
  return all.slice(0, CLAUSES).filter((clause) => !hasMoreThan(CLAUSE_WORDS, clause));
}

function hasMoreThan(most: number, text: string): boolean {
  return text.split(/\s+/, most + 1).length > most;
}
