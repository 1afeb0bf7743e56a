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
 *     str-pipe     the signs of `str | None`, `import *`, `SELECT *` and `a → b` are the words `pipe`, `star` and `arrow`
 *     -style       must not stand in the clause
 *     #error       stands in a heading above, or in the item it is nested in (also `database|#database`)
 *     ~detail      stands in a code example of the file whose heading names the item's topic
 *     ..6          the first and the last of its words are at most so many words apart; fourteen, if it does not say
 *     !            nobody says this by chance: it is believed whatever the item sounds like
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
 *     <hashes[=]:bcrypt|argon2>  the same, where nothing else is meant: examples set none
 *
 * A plain ask matches a clause that *wants* this; one that says "never", "no", "not required" before its words, or names
 * a defect, does not match. An ask that begins with `avoid` matches the clauses that forbid this or name it as a defect:
 * `avoid bare-except` fits "❌ bare except", "Never use a bare except", "errors without a bare except" and a list of
 * pitfalls. One that begins with `either` matches both, where the words can mean but one thing: `either swallow-exception`
 * fits "never swallow exceptions" and "is an exception swallowed?". `missing` is also lack, without, forget, omit, absent,
 * and "not awaiting" is "missing await". A number is a limit however it is put ("at most 88", "never above 88", "longer than
 * 88"), so an ask with `:number` matches both ways. One that begins with `against` (before `avoid`, too) says how checklists
 * want the opposite: it binds nothing, and contradicts the items that bind the rule. `against sync-session` fits "sync
 * sessions are fine", too, and `against avoid docstring` "docstrings are not needed".
 */
import { type Slot, slotOf } from "./slots.ts";
import { type Term, termOf } from "./terms.ts";

export interface Ask {
  readonly wants: "duty" | "absence" | "either";
  readonly isAgainst: boolean;
  readonly terms: readonly Term[];
  readonly slots: readonly Slot[];
  /** Words of the clause that are further apart than this speak of different things. */
  readonly span: number;
}

const USUAL_SPAN = 14;
const SPAN = /^\.\.(\d{1,2})$/;
const SURE = "!";

const PREFIXES = /^(against )?(avoid |either )?/;
const WANTS = new Map<string | undefined, Ask["wants"]>([
  ["avoid ", "absence"],
  ["either ", "either"],
]);

/** Reads an ask; one that breaks the notation is its author's mistake, thrown as a sentence. */
export function compileAsk(text: string): Ask {
  const [prefix, against, stance] = PREFIXES.exec(text) ?? [""];
  const all = partsOf(text, prefix);
  const span = Number(all.map((part) => SPAN.exec(part)?.[1]).find((it) => it !== undefined) ?? USUAL_SPAN);
  const parts = all.filter((part) => !SPAN.test(part) && part !== SURE);
  const terms = parts.filter((part) => !part.startsWith("<")).map((part) => termOf(part, text));
  const slots = parts.filter((part) => part.startsWith("<")).map((part) => slotOf(part, text));
  if (!terms.some((term) => !term.isForbidden && term.phrases.some(({ place }) => place === "clause"))) {
    throw new Error(`The ask \`${text}\` names no word an item must have; add one.`);
  }
  return { wants: WANTS.get(stance) ?? "duty", isAgainst: against !== undefined, terms, slots, span };
}

function partsOf(text: string, prefix: string): readonly string[] {
  return text
    .slice(prefix.length)
    .split(" ")
    .filter((part) => part !== "");
}

/** Whether an ask's words mean but one thing. */
export function isSure(text: string): boolean {
  return text.split(" ").includes(SURE);
}

/** What must stand in an item, as the ask writes it. */
export function termsOf(text: string): readonly string[] {
  const [prefix = ""] = PREFIXES.exec(text) ?? [];
  return partsOf(text, prefix).filter(
    (part) => !part.startsWith("<") && !part.startsWith("-") && !SPAN.test(part) && part !== SURE,
  );
}
