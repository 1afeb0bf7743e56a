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
import { type Slot, slotOf } from "./slots.ts";
import { type Term, termOf } from "./terms.ts";

export interface Ask {
  readonly wants: "duty" | "absence";
  readonly isAgainst: boolean;
  readonly terms: readonly Term[];
  readonly slots: readonly Slot[];
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
