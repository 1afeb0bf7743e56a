/**
 * An ask says in one line how checklists ask for a rule:
 *
 *     docstring @all|public function|method|class -style
 *     avoid missing docstring
 *     line-length|=max-line <limit:number>
 *
 * An item is read clause by clause. All terms must stand near each other in one clause, in any order:
 *
 *     word         in any form: `hint` is also hints, `annotate` also annotated and annotation, `db` also database
 *     type-hint    the words next to each other (the text may join them with a space, `-`, `/` or `.`)
 *     hint|label   one of them
 *     @endpoint    one of the words that `vocabulary.ts` lists for it
 *     =typed       this very form only; `=Any` only with its capital
 *     str-pipe     the signs of `str | None`, `import *` and `SELECT *` are the words `pipe` and `star`
 *     -style       must not stand in the clause
 *     #error       stands in a heading above, or in the item it is nested in (also `database|#database`)
 *     ~detail      stands in a code example of the file whose heading names the item's topic
 *
 * and the words may set the rule's options:
 *
 *     <limit:number>           the nearest number
 *     <python:version>         the nearest version: `3.12`, `v2`
 *     <pattern:name>           a name with a gap: `{resource}_service.py`, `*Read`
 *     <schema[]:name>          all of the names with a gap
 *     <model:path>             the nearest path: `models.py`, `app/models/`
 *     <style:google|numpy>     which of the words stands there
 *     <kinds[]:class|module>   all of the words that stand there; none will do
 *
 * A plain ask matches a clause that *wants* this; one that says "never", "no", "not required" before its words, or names
 * a defect, does not match. An ask that begins with `avoid` matches the clauses that forbid this or name it as a defect:
 * `avoid bare-except` fits "❌ bare except", "Never use a bare except", "errors without a bare except" and a list of
 * pitfalls. `missing` is also lack, without, forget, omit, absent, and "not awaiting" is "missing await". A number is a limit however it is put ("at most 88",
 * "never above 88", "longer than 88"), so an ask with `:number` matches both ways. One that begins with `against` (before `avoid`, too)
 * says how checklists want the opposite: it binds nothing, and contradicts the items that bind the rule. `against sync-session`
 * fits "sync sessions are fine", too, and `against avoid docstring` "docstrings are not needed".
 */
import type { Options } from "../rules/rule.ts";
import { type Clause, type Hit, hitsOf, type Indexed, nearest } from "./clause.ts";
import { type Slot, slotOf } from "./slots.ts";
import { type Term, termOf } from "./terms.ts";
import { type Word, words } from "./words.ts";

export interface Ask {
  readonly wants: "duty" | "absence";
  readonly isAgainst: boolean;
  readonly terms: readonly Term[];
  readonly slots: readonly Slot[];
}

/** What of a clause answers an ask. */
export interface Answer {
  /** As written, in the order of the clause. */
  readonly words: readonly string[];
  readonly options: Options;
}

const PREFIXES = /^(against )?(avoid )?/;

/** Reads an ask; one that breaks the notation is its author's mistake, thrown as a sentence. */
export function compileAsk(text: string): Ask {
  const [prefix, against, avoid] = PREFIXES.exec(text) ?? [""];
  const parts = partsOf(text, prefix);
  const terms = parts.filter((part) => !part.startsWith("<")).map((part) => termOf(part, text));
  const slots = parts.filter((part) => part.startsWith("<")).map((part) => slotOf(part, text));
  if (!terms.some((term) => !term.isForbidden && term.phrases.some(({ place }) => place === "clause"))) {
    throw new Error(`The ask \`${text}\` names no word an item must have; add one.`);
  }
  return { wants: avoid === undefined ? "duty" : "absence", isAgainst: against !== undefined, terms, slots };
}

function partsOf(text: string, prefix: string): readonly string[] {
  return text
    .slice(prefix.length)
    .split(" ")
    .filter((part) => part !== "");
}

/** What must stand in an item, as the ask writes it. */
export function termsOf(text: string): readonly string[] {
  const [prefix = ""] = PREFIXES.exec(text) ?? [];
  return partsOf(text, prefix).filter((part) => !part.startsWith("<") && !part.startsWith("-"));
}

/** The words of the clause that answer the ask, and the options they set; undefined if it does not ask for this. */
export function matchAsk(ask: Ask, clause: Clause): Answer | undefined {
  const hits = hitsFor(ask, clause);
  if (hits === undefined) return undefined;
  const { terms, slots } = hits;
  const all = [...terms, ...slots].filter((hit) => hit !== undefined);
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
    const hits = hitsOf(phrases, clause);
    if (isForbidden !== (hits.length === 0)) return undefined;
    if (!isForbidden) found.push(hits);
  }
  const fillings = ask.slots.map((slot) => slot.hits(clause));
  const needed = fillings.filter((hits) => hits !== undefined);
  if (needed.some((hits) => hits.length === 0)) return undefined;
  const chosen = nearest([...found, ...needed]);
  if (chosen === undefined) return undefined;
  const ofSlots = chosen.slice(found.length).values();
  return {
    terms: chosen.slice(0, found.length),
    slots: fillings.map((hits) => (hits === undefined ? undefined : ofSlots.next().value)),
  };
}

function isMeant(
  { slots, wants, isAgainst }: Ask,
  clause: Clause,
  hits: readonly Hit[],
  matched: ReadonlySet<Word>,
): boolean {
  const { kind } = clause.stance;
  if (kind === "permitted" || kind === "waived") {
    return isAgainst && kind === (wants === "duty" ? "permitted" : "waived");
  }
  if (slots.some(({ isLimit }) => isLimit)) return true;
  return wants === "duty" ? isWanted(clause, hits, matched) : isUnwanted(clause, hits, matched);
}

function isWanted({ stance, body }: Clause, hits: readonly Hit[], matched: ReadonlySet<Word>): boolean {
  const isDenied = hits.some((hit) => hit.isInClause && hit.from >= stance.deniedFrom);
  return stance.kind === "want" && !isDenied && !isLacking(body, matched);
}

function isUnwanted({ stance, body }: Clause, hits: readonly Hit[], matched: ReadonlySet<Word>): boolean {
  if (stance.kind === "forbid" || stance.kind === "defect") return true;
  const deniedFrom = Math.min(stance.deniedFrom, withoutFrom(body, matched));
  return stance.kind === "want" && hits.some((hit) => hit.isInClause && hit.from >= deniedFrom);
}

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
