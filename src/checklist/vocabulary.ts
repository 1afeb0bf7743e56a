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
  /** Before the name of what is wrong: a reviewer is sent to find it. */
  [
    "@spot",
    "check-for|look-for|watch-for|search-for|scan-for|flag|detect|identify|spot|find|catch|review-for",
  ],
  /** What answers a request. */
  ["@endpoint", "endpoint|route|handler|path-operation|path-function|controller"],
  /** The ways to talk to a database in Python without SQL. */
  ["@orm", "orm|sqlmodel|sqlalchemy|tortoise|beanie|peewee"],
  /** Ways to a database of other languages, and of GraphQL: what stands beside them is no matter of SQLAlchemy. */
  [
    "@elsewhere",
    "prisma|drizzle|typeorm|sequelize|jpa|hibernate|eloquent|activerecord|linq|ef-core|graphql|dataloader|queryset|select_related|mongoose",
  ],
]);
