import { nodesWithin, type Source, textOf } from "./source.ts";
import type { Syntax } from "./syntax.ts";

/** Three words in a row, in quotes. */
const SENTENCE = /\p{L}+[\s,;:]+\p{L}+[\s,;:]+\p{L}+/u;

/** Around a string that are looked at. */
const MOST_AROUND = 32;

/** The text of a body without its docstrings and the sentences that it only hands on or keeps: what they tell, the code doesn't do. */
export function withoutKeptSentences(source: Source, body: Syntax): string {
  let text = "";
  let from = body.start;
  for (const string of nodesWithin(source, "string", body.start, body.end)) {
    if (string.start < from || !(isBare(string) || isKept(source, string))) continue;
    text += `${source.tree.text.slice(from, string.start)}""`;
    from = string.end;
  }
  return text + source.tree.text.slice(from, body.end);
}

/** A docstring, or another text that nothing is done with. */
function isBare({ parent }: Syntax): boolean {
  return parent?.kind === "expression_statement";
}

/** A sentence given by name, an item, or assigned; not what somebody is answered with, or turned away unless the server fails. */
function isKept(source: Source, string: Syntax): boolean {
  if (!SENTENCE.test(textOf(source, string))) return false;
  let isNamed = false;
  let at: Syntax | undefined = string;
  for (let steps = 0; at !== undefined && steps < MOST_AROUND; steps += 1) {
    if (at.kind === "raise_statement") return OF_SERVER.test(textOf(source, at));
    if (at.kind === "return_statement") return false;
    if (at.kind.endsWith("_statement") || at.kind === "block") break;
    isNamed ||= KEEPING.has(at.kind);
    at = at.parent;
  }
  return isNamed;
}

/** `HTTPException(status_code=503, …)` */
const OF_SERVER = /[(,]\s{0,40}(?:status_code ?= ?)?(?:[\w.]{0,40}HTTP_)?5\d\d(?!\d)/;

const KEEPING: ReadonlySet<string> = new Set(["assignment", "keyword_argument", "list", "pair", "tuple"]);
