import type { Options } from "../rules/rule.ts";
import type { Ask } from "./ask.ts";
import { type Clause, type Hit, hitsOf, type Indexed, mayStand, nearest } from "./clause.ts";
import { type Word, words } from "./words.ts";

/** What of a clause answers an ask. */
export interface Answer {
  /** As written, in the order of the clause. */
  readonly words: readonly string[];
  readonly options: Options;
}

/** The words of the clause that answer the ask, and the options they set; undefined if it does not ask for this. */
export function matchAsk(ask: Ask, clause: Clause): Answer | undefined {
  if (!ask.terms.every((term) => term.isForbidden || mayStand(term.phrases, clause))) return undefined;
  const hits = hitsFor(ask, clause);
  if (hits === undefined) return undefined;
  const { terms, slots } = hits;
  const all = [...terms, ...slots].filter((hit) => hit !== undefined);
  if (!all.some(({ isInClause, from, words: said }) => isInClause && from + said.length > clause.ownFrom))
    return undefined;
  const matched = new Set(all.flatMap((hit) => hit.words));
  if (!isMeant(ask, clause, all, matched)) return undefined;
  const values = ask.slots.map(({ option, value }, index) => [option, value(clause, slots[index])] as const);
  const said = clause.body.words.filter((word) => matched.has(word)).map(({ text }) => text);
  return {
    words: [...new Set(said)],
    options: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
  };
}

/** A hit for each term that must stand there, and for each slot that words fill, all near each other. */
function hitsFor(ask: Ask, clause: Clause) {
  const found: (readonly Hit[])[] = [];
  for (const { phrases, isForbidden } of ask.terms) {
    const all = hitsOf(phrases, clause);
    const hits = isForbidden ? all.filter((hit) => !isPurpose(hit, clause.body)) : all;
    if (isForbidden !== (hits.length === 0)) return undefined;
    if (!isForbidden) found.push(hits);
  }
  const fillings = ask.slots.map((slot) => slot.hits(clause));
  const needed = fillings.filter((hits) => hits !== undefined);
  if (needed.some((hits) => hits.length === 0)) return undefined;
  const chosen = nearest([...found, ...needed], ask.span);
  if (chosen === undefined) return undefined;
  const ofSlots = chosen.slice(found.length).values();
  return {
    terms: chosen.slice(0, found.length),
    slots: fillings.map((hits) => (hits === undefined ? undefined : ofSlots.next().value)),
  };
}

const BETTERED = new Set("improve increase maximize maximise boost enhance gain achieve".split(" "));
const BETTER = new Set("better improved maximum optimal higher greater improving".split(" "));

/** "Use async endpoints to improve concurrency" says what for, and no more of what is asked. */
function isPurpose({ isInClause, from }: Hit, { words: said }: Indexed): boolean {
  if (!isInClause) return false;
  return said.some(({ text }, place) => {
    if (place >= from || said.length - place > LONGEST_PURPOSE) return false;
    const next = said[place + 1]?.text ?? "";
    return (text === "to" && BETTERED.has(next)) || (text === "for" && BETTER.has(next));
  });
}

/** In words, with the first two. */
const LONGEST_PURPOSE = 8;

function isMeant(
  { slots, wants, isAgainst }: Ask,
  clause: Clause,
  hits: readonly Hit[],
  matched: ReadonlySet<Word>,
): boolean {
  const { kind } = clause.stance;
  if (areOccasion(hits, clause.text)) return false;
  if (kind === "permitted" || kind === "waived") {
    return isAgainst && kind === (wants === "duty" ? "permitted" : "waived");
  }
  if (wants === "either" || slots.some(({ isLimit }) => isLimit)) return true;
  return wants === "duty" ? isWanted(clause, hits, matched) : isUnwanted(clause, hits, matched);
}

/** "When using parameterized queries, cast enums" asks for nothing of what it is used with. */
const OCCASION =
  /^(?:[^:,]{1,40}: )?(?:when|if|while) (?:you(?:'re| are)? )?(?:us(?:e|ing)|work(?:ing)? with)\b[^,]*(?:,|$)/i;

function areOccasion(hits: readonly Hit[], text: string): boolean {
  const occasion = OCCASION.exec(text)?.[0];
  if (occasion === undefined) return false;
  const end = words(occasion).length;
  return hits.every(({ isInClause, from }) => !isInClause || from < end);
}

function isWanted({ stance, body }: Clause, hits: readonly Hit[], matched: ReadonlySet<Word>): boolean {
  const isDenied = hits.some((hit) => hit.isInClause && hit.from >= stance.deniedFrom);
  if (stance.kind !== "want" || isDenied || isLacking(body, matched)) return false;
  return !isBannedInAll(hits, body, stance.deniedFrom);
}

function isUnwanted({ stance, body }: Clause, hits: readonly Hit[], matched: ReadonlySet<Word>): boolean {
  const said = hits.filter((hit) => hit.isInClause);
  if (Number.isFinite(stance.deniedFrom) && areWhere(said, body, stance.deniedFrom)) return false;
  if (stance.kind === "forbid" || stance.kind === "defect") return true;
  const deniedFrom = Math.min(stance.deniedFrom, withoutFrom(body, matched));
  if (stance.kind !== "want") return false;
  return said.some((hit) => hit.from >= deniedFrom) || isBannedInAll(said, body, stance.deniedFrom);
}

/** "No jokes in prints" forbids jokes, and says where. */
function areWhere(hits: readonly Hit[], { words: said }: Indexed, deniedFrom: number): boolean {
  const where = said.findIndex(({ text }, place) => place > deniedFrom + 1 && PLACE_WORDS.has(text));
  return where !== -1 && hits.every(({ from }) => from > where);
}

const MODALS = new Set(["must", "should", "shall", "may", "can", "will", "are", "is"]);
const OF_ALL_USE = new Set(
  "used made called written allowed permitted added accepted tolerated introduced left merged present seen appear exist occur".split(
    " ",
  ),
);

/** "Wildcard imports must never be used" forbids what stands before: the verb says no more than that it is there. */
function isBannedInAll(hits: readonly Hit[], { words: said }: Indexed, deniedFrom: number): boolean {
  const text = (place: number) => said[place]?.text ?? "";
  const verb = text(deniedFrom + 1) === "be" ? text(deniedFrom + 2) : text(deniedFrom + 1);
  const isBan =
    MODALS.has(text(deniedFrom - 1)) && !RELATIVES.has(text(deniedFrom - 2)) && OF_ALL_USE.has(verb);
  return isBan && hits.every(({ from, isInClause }) => !isInClause || from < deniedFrom);
}

const RELATIVES = new Set(["that", "which", "if", "when", "what"]);

const PLACE_WORDS = new Set(["in", "inside", "within"]);

/** "Errors without stack traces" forbids them; an ask that is itself about a lack takes the word for its own. */
function withoutFrom({ words: said }: Indexed, matched: ReadonlySet<Word>): number {
  const place = said.findIndex((word) => word.text === "without" && !matched.has(word));
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

/** "Functions without type hints": a lack of what the ask is about, in words that forbid nothing. */
function isLacking(body: Indexed, matched: ReadonlySet<Word>): boolean {
  const lack = body.places.get(LACK)?.[0];
  if (lack === undefined) return false;
  return body.words.some((word, place) => place > lack && matched.has(word));
}

const LACK = words("missing")[0]?.stem ?? "";
