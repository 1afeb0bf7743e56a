import { type Clause, type Hit, hitsOf, type Phrase } from "./clause.ts";
import { namesIn, pathsIn } from "./names.ts";
import { phraseOf } from "./terms.ts";
import { words } from "./words.ts";

/** A part of an ask that a clause's own words fill: they set an option. */
export interface Slot {
  readonly option: string;
  readonly isLimit: boolean;
  /** The words that fill it: the ask needs one, the nearest. Undefined where anything or nothing may stand. */
  hits(clause: Clause): readonly Hit[] | undefined;
  /** The option's value; undefined if nothing sets it. */
  value(clause: Clause, hit: Hit | undefined): unknown;
}

const SLOT = /^<([a-z]+)(\[=?\])?:([^<>]+)>$/;

export function slotOf(part: string, ask: string): Slot {
  const [, option, list, kind] = SLOT.exec(part) ?? [];
  if (option === undefined || kind === undefined) {
    throw new Error(
      `The ask \`${ask}\` has \`${part}\`; write \`<option:number>\` or \`<option:word|word>\`.`,
    );
  }
  if (list !== undefined && kind === "name") return { option, isLimit: false, ...NAMES };
  if (list !== undefined) return { option, isLimit: false, ...everyOf(choices(kind, ask), list === "[=]") };
  if (kind === "number") return { option, isLimit: true, hits: numbers, value: numberOf };
  if (kind === "version") return { option, isLimit: false, hits: versions, value: versionOf };
  if (kind === "name") return { option, isLimit: false, hits: names, value: ({ text }) => namesIn(text)[0] };
  if (kind === "path") return { option, isLimit: false, hits: paths, value: (_, hit) => hit?.source };
  const phrases = choices(kind, ask);
  return {
    option,
    isLimit: false,
    hits: (clause) => hitsOf(phrases, clause),
    value: (_, hit) => hit?.source,
  };
}

function choices(kind: string, ask: string): readonly Phrase[] {
  return kind.split("|").map((source) => phraseOf(source, ask));
}

/** What is named as an example leaves the choice open: it sets no list of the only ones, `[=]`. */
const EXAMPLE =
  /\be\.g\b|\b(?:such as|like|for (?:example|instance)|or (?:similar|equivalent|better|stronger|another|other))\b|\betc\b/i;

function everyOf(phrases: readonly Phrase[], isClosed: boolean): Pick<Slot, "hits" | "value"> {
  return {
    hits: () => undefined,
    value: (clause) => {
      if (isClosed && EXAMPLE.test(clause.text)) return undefined;
      const named = phrases
        .filter((phrase) => hitsOf([phrase], clause).length > 0)
        .map(({ source }) => source);
      return named.length === 0 ? undefined : named;
    },
  };
}

const DIGITS = /^\d{1,6}$/;

/** "Fail if it has fewer than 5 lines": the least that is wanted. */
const LEAST =
  /\b(?:fail|flag|reject|complain|refuse)\w*\b[^.;]*?(?:<|less than|fewer than|shorter than|under|below)\s?$/i;

/** A number that is no part of a version, a code or a PEP's name, no share, and not the lower end of a range; a stated maximum goes first. */
function numbers({ body, text }: Clause): readonly Hit[] {
  const whole = new Set(
    text.match(/(?<![\w.])(?<!\bpep[ -])\d{1,6}(?![\w.]*\w|%| %|\s?(?:-|–|to)\s?\d)/gi) ?? [],
  );
  const hits = body.words.flatMap((word, from) =>
    DIGITS.test(word.text) && whole.has(word.text)
      ? [{ source: word.text, words: [word], from, isInClause: true }]
      : [],
  );
  if (hits.some(({ source }) => LEAST.test(text.slice(0, text.indexOf(source))))) return [];
  const most = hits.filter(({ from }) => [-1, 1].some((step) => isMost(body.words[from + step]?.text)));
  return most.length > 0 ? most : hits;
}

function isMost(word = ""): boolean {
  return word === "max" || word === "maximum";
}

function numberOf(_: Clause, hit: Hit | undefined): number | undefined {
  return hit === undefined ? undefined : Number(hit.source);
}

function versions({ body }: Clause): readonly Hit[] {
  return body.words.flatMap((word, from) =>
    /^v?\d{1,3}$/.test(word.text) && !/^(?:pep|\d{1,6})$/.test(body.words[from - 1]?.text ?? "")
      ? [{ source: word.text, words: [word], from, isInClause: true }]
      : [],
  );
}

/** "3.12" of the words `3` and `12`. */
function versionOf({ body, text }: Clause, hit: Hit | undefined): string | undefined {
  if (hit === undefined) return undefined;
  const major = hit.source.replace(/^v/, "");
  const minor = body.words[hit.from + 1]?.text ?? "";
  return DIGITS.test(minor) && text.includes(`${major}.${minor}`) ? `${major}.${minor}` : major;
}

/** A name with a gap in it stands anywhere in the clause. */
function names({ text }: Clause): readonly Hit[] | undefined {
  return namesIn(text).length === 0 ? [] : undefined;
}

const NAMES: Pick<Slot, "hits" | "value"> = { hits: names, value: ({ text }) => namesIn(text) };

function paths({ text, body }: Clause): readonly Hit[] {
  return pathsIn(text).flatMap(({ path, at, end }) => {
    const from = words(text.slice(0, at)).length;
    const said = body.words.slice(from, words(text.slice(0, end)).length);
    return said.length === 0 ? [] : [{ source: path, words: said, from, isInClause: true }];
  });
}
