/**
 * An ask says in one line how checklists ask for a rule:
 *
 *     docstring @all|public function|method|class -style
 *     avoid missing docstring
 *
 * An item is read clause by clause. All terms must stand in one clause, in any order:
 *
 *     word         in any form: `hint` is also hints, `annotate` also annotated and annotation, `db` also database
 *     type-hint    the words next to each other (the text may join them with a space, `-`, `/` or `.`)
 *     hint|label   one of them
 *     @all @do     one of the words for "wherever it applies" (all, every, must …), one for "see to it" (use, add …)
 *     =typed       this very form only
 *     -style       must not stand in the clause
 *     #error       stands in a heading above, or in the item it is nested in (also `database|#database`)
 *     ~detail      stands in a code example of the file whose heading names the item's topic
 *
 * A plain ask matches a clause that *wants* this; one that says "never", "no", "not required" before its words, or names
 * a defect, does not match. An ask that begins with `avoid` matches the clauses that forbid this or name it as a defect:
 * `avoid bare-except` fits "❌ bare except", "Never use a bare except" and a list of pitfalls. `missing` is also lack,
 * without, forget, omit, absent, and "not awaiting" is "missing await".
 */
import { type Clause, find, type Hit, type Indexed, type Phrase } from "./clause.ts";
import { type Word, words } from "./words.ts";

const GROUPS: ReadonlyMap<string, string> = new Map([
  [
    "@all",
    "all|every|each|everywhere|throughout|always|must|require|mandatory|obligatory|complete|comprehensive|full|thorough|extensive|strict",
  ],
  ["@do", "use|add|write|include|have|provide|specify|declare|define"],
]);

interface Term {
  readonly isForbidden: boolean;
  readonly phrases: readonly Phrase[];
}

export interface Ask {
  readonly wants: "duty" | "absence";
  readonly terms: readonly Term[];
}

/** Reads an ask; one that breaks the notation is its author's mistake, thrown as a sentence. */
export function compileAsk(text: string): Ask {
  const isAvoid = text.startsWith("avoid ");
  const parts = (isAvoid ? text.slice("avoid ".length) : text).split(" ").filter((part) => part !== "");
  const terms = parts.map((part) => termOf(part, text));
  if (!terms.some((term) => !term.isForbidden && term.phrases.some(({ place }) => place === "clause"))) {
    throw new Error(`The ask \`${text}\` names no word an item must have; add one.`);
  }
  return { wants: isAvoid ? "absence" : "duty", terms };
}

function termOf(part: string, ask: string): Term {
  const isForbidden = part.startsWith("-");
  const sources = (isForbidden ? part.slice(1) : part)
    .split("|")
    .flatMap((source) => GROUPS.get(source)?.split("|") ?? source);
  const phrases = sources.map((source) => phraseOf(source, ask));
  return { isForbidden, phrases };
}

const PLACES = { "#": "headings", "~": "examples", "=": "clause" } as const;

function phraseOf(source: string, ask: string): Phrase {
  const match = /^([#~=]?)([\p{L}\p{N}_']+(?:-[\p{L}\p{N}_']+)*)$/u.exec(source);
  const sigil = match?.[1];
  if (match === null) {
    throw new Error(
      `The ask \`${ask}\` has the word \`${source}\`; write letters, joined by \`-\` and parted by \`|\`, with one of \`- # ~ =\` before them.`,
    );
  }
  const place = sigil === "#" || sigil === "~" || sigil === "=" ? PLACES[sigil] : "clause";
  return { place, words: words(match[2] ?? ""), isExact: sigil === "=" };
}

/** The words of the clause that answer the ask, as written; undefined if it does not ask for this. */
export function matchAsk(ask: Ask, clause: Clause): readonly string[] | undefined {
  const hits: Hit[] = [];
  for (const term of ask.terms) {
    const hit = term.phrases.map((phrase) => find(phrase, clause)).find((found) => found !== undefined);
    if (term.isForbidden !== (hit === undefined)) return undefined;
    if (hit !== undefined) hits.push(hit);
  }
  const matched = new Set(hits.flatMap((hit) => hit.words));
  if (!(ask.wants === "duty" ? isWanted(clause, hits, matched) : isUnwanted(clause, hits))) return undefined;
  return [...new Set(clause.body.words.filter((word) => matched.has(word)).map(({ text }) => text))];
}

function isWanted({ stance, body }: Clause, hits: readonly Hit[], matched: ReadonlySet<Word>): boolean {
  const isDenied = hits.some((hit) => hit.isInClause && hit.from >= stance.deniedFrom);
  return stance.kind === "want" && !isDenied && !isLacking(body, matched);
}

function isUnwanted({ stance }: Clause, hits: readonly Hit[]): boolean {
  if (stance.kind === "forbid" || stance.kind === "defect") return true;
  return stance.kind === "want" && hits.some((hit) => hit.isInClause && hit.from >= stance.deniedFrom);
}

/** "Functions without type hints": a lack of what the ask is about, in words that forbid nothing. */
function isLacking(body: Indexed, matched: ReadonlySet<Word>): boolean {
  const lack = body.places.get(LACK)?.[0];
  if (lack === undefined) return false;
  return body.words.some((word, place) => place > lack && matched.has(word));
}

const LACK = words("missing")[0]?.stem ?? "";
