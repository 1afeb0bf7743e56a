/** The words of checklists and asks, brought to one form so that `hints`, `hint` and `type-hinting` meet. */
import { stem } from "./stem.ts";
import { COMPOUNDS, SYNONYMS } from "./synonyms.ts";

const NEGLECT =
  /(?<!\b(?:do|does|must|should|can|could|will) )\bnot (?=\w+ing\b(?!\.\w))|\b(?:forget|forgets|forgetting|forgot|forgotten|fail|fails|failing|neglect|neglects|neglecting) to |\b(?:leave|leaves|leaving|left) (?:out|off) /gi;
const MAX_WORD = 40;

export interface Word {
  readonly stem: string;
  /** As written, in lower case. */
  readonly text: string;
  /** As written: `Any` is a type, `any` is not. */
  readonly written: string;
}

const HOLDERS = new Set(["have", "has", "having", "with"]);

/** Stems. What "has no" type is "missing" one, and the word says "no" as well. */
function meaningOf(word: string, before: Word | undefined): string {
  const lacks = word === "no" && HOLDERS.has(before?.text ?? "");
  return SYNONYMS.get(lacks ? "without" : word) ?? stem(word);
}

/** Words, and the signs that say as much as one: the `|` of `str | None`, the `*` of `import *` and `SELECT *`, "N+1". */
const WORDS =
  /\bn\+1s?\b|→|(?<=\s)[-=]>(?=\s)|[\p{L}\p{N}_]+(?:'t\b)?|(?<!\|)\|(?!\|)|(?<=\b(?:import|select|use|allow|no) |["'])\*/giu;

/**
 * The words of a stretch of text, in order. `type-hint`, `async/await` and `detail=` come apart, "I/O" and "doc string"
 * come together, and "not awaiting" and "forget to await" say the same as "missing await". The signs are `pipe` and `star`.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const plain = text.replaceAll("’", "'").replace(NEGLECT, "lacking ");
  for (const [raw] of plain.matchAll(WORDS)) {
    const written = raw.slice(0, MAX_WORD);
    const word = written.toLowerCase();
    for (const part of meaningOf(word, found.at(-1)).split(" ")) {
      const before = found.at(-1);
      const joined = COMPOUNDS.get(`${before?.stem} ${part}`);
      if (before === undefined || joined === undefined) found.push({ stem: part, text: word, written });
      else
        found.splice(-1, 1, {
          stem: joined,
          text: `${before.text} ${word}`,
          written: `${before.written} ${written}`,
        });
    }
  }
  return found;
}
