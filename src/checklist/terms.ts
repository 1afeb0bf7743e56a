import type { Phrase } from "./clause.ts";
import { mayJoin } from "./synonyms.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { type Word, words } from "./words.ts";

/** One of these phrases must stand there, or none of them. */
export interface Term {
  readonly isForbidden: boolean;
  readonly phrases: readonly Phrase[];
}

/** Its words are read when a clause is first held against them: of most terms none ever is. */
export function termOf(part: string, ask: string): Term {
  const isForbidden = part.startsWith("-");
  let phrases: readonly Phrase[] | undefined;
  return {
    isForbidden,
    get phrases() {
      phrases ??= sourcesOf(isForbidden ? part.slice(1) : part, ask).map((source) => phraseOf(source, ask));
      return phrases;
    },
  };
}

/** The phrases of a term as they are written, those of the vocabulary spelled out. */
export function sourcesOf(term: string, ask: string): readonly string[] {
  return term.split("|").flatMap((source) => spelledOut(source, ask));
}

/** How many those are. */
export function countOf(term: string, ask: string): number {
  const sources = term.split("|");
  if (!term.includes("@")) return sources.length;
  return sources.reduce((count, source) => count + spelledOut(source, ask).length, 0);
}

/** The stem that a phrase starts with; undefined for one that is looked for outside the clause. */
export function firstStem(source: string): string | undefined {
  if (source.startsWith("#") || source.startsWith("~")) return undefined;
  const phrase = source.replace(/^=/, "");
  const head = wordsOf(/^[^-]*/.exec(phrase)?.[0] ?? "")[0]?.stem;
  return head === undefined || mayJoin(head) ? wordsOf(phrase)[0]?.stem : head;
}

const SPELLED_OUT = new Map<string, readonly string[]>();

/** `@endpoint` by the words it stands for, and `#@endpoint` by those in a heading. */
function spelledOut(source: string, ask: string): readonly string[] {
  if (!source.includes("@")) return [source];
  const known = SPELLED_OUT.get(source) ?? spellOut(source, ask);
  SPELLED_OUT.set(source, known);
  return known;
}

function spellOut(source: string, ask: string): readonly string[] {
  const [, sigil = "", name = ""] = /^([#~]?)(@.*)$/.exec(source) ?? [];
  const meant = VOCABULARY.get(name);
  if (meant === undefined) {
    throw new Error(`The ask \`${ask}\` has \`${name}\`, which vocabulary.ts does not list; add it there.`);
  }
  return meant.split("|").flatMap((word) => spelledOut(`${sigil}${word}`, ask));
}

const PLACES = { "#": "headings", "~": "examples" } as const;

export function phraseOf(source: string, ask: string): Phrase {
  const match = /^([#~=]?)([\p{L}\p{N}_']+(?:-[\p{L}\p{N}_']+)*)$/u.exec(source);
  const sigil = match?.[1];
  if (match === null) {
    throw new Error(
      `The ask \`${ask}\` has the word \`${source}\`; write letters, joined by \`-\` and parted by \`|\`, with one of \`- # ~ =\` before them.`,
    );
  }
  const place = sigil === "#" || sigil === "~" ? PLACES[sigil] : "clause";
  return { source, place, words: wordsOf(match[2] ?? ""), isExact: sigil === "=" };
}

const READ = new Map<string, readonly Word[]>();

/** Asks use the same words over and over. */
function wordsOf(text: string): readonly Word[] {
  const known = READ.get(text) ?? words(text);
  READ.set(text, known);
  return known;
}
