/** The words of checklists and asks, brought to one form so that `hints`, `hint` and `type-hinting` meet. */

/** "Optimise" and "centralised": `ise` is written `ize`. */
const BRITISH = /(?<=\w{2}[^aeiou])is(?=(?:e|es|ed|ing|ation)$)/;

/** Words that mean the same to a matcher, by stem. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    asynchronous: "async",
    asynchronously: "async",
    synchronous: "sync",
    synchronously: "sync",
    apis: "api",
    db: "database",
    databases: "database",
    func: "function",
    param: "parameter",
    params: "parameter",
    arg: "argument",
    args: "argument",
    ids: "id",
    pks: "pk",
    fks: "fk",
    using: "use",
    used: "use",
    uses: "use",
    writing: "write",
    written: "write",
    having: "have",
    has: "have",
    lack: "missing",
    lacking: "missing",
    lacks: "missing",
    absent: "missing",
    absence: "missing",
    without: "missing",
    omit: "missing",
    omits: "missing",
    omitted: "missing",
    omitting: "missing",
    forget: "missing",
    forgetting: "missing",
    forgot: "missing",
    forgotten: "missing",
    unawaited: "missing await",
    "|": "pipe",
    "*": "star",
    "n+1": "n plus 1",
    "n+1s": "n plus 1",
    untyped: "missing type",
    unannotated: "missing annotation",
    undocumented: "missing documentation",
    typehint: "type hint",
    typehints: "type hint",
    httpexceptions: "httpexception",
    parametrized: "parameterized",
    parametrize: "parameterized",
    parametrise: "parameterized",
    parametrised: "parameterized",
    parameterization: "parameterized",
    parameterisation: "parameterized",
    parametrization: "parameterized",
    caught: "catch",
    kept: "keep",
    hidden: "hide",
    thrown: "throw",
    sent: "send",
    shown: "show",
    built: "build",
    "→": "arrow",
    "->": "arrow",
    "=>": "arrow",
    fstring: "f string",
    fstrings: "f string",
  }).map(([word, meaning]) => [word, meaning.split(" ").map(stem).join(" ")]),
);

/** Words that people also write as two. */
const COMPOUNDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "i o": "io",
    "doc string": "docstring",
    "http exception": "httpexception",
    "time out": "timeout",
    "time zone": "timezone",
    "roll back": "rollback",
  }).map(([two, one]) => [two.split(" ").map(stem).join(" "), stem(one)]),
);

const FIRST_HALVES = new Set([...COMPOUNDS.keys()].map((two) => two.split(" ")[0]));

/** Does a compound begin with this stem? */
export function mayJoin(first: string): boolean {
  return FIRST_HALVES.has(first);
}

const NEGLECT =
  /(?<!\b(?:do|does|must|should|can|could|will) )\bnot (?=\w+ing\b(?!\.\w))|\b(?:forget|forgets|forgetting|forgot|forgotten|fail|fails|failing) to /gi;
const MAX_WORD = 40;

export interface Word {
  readonly stem: string;
  /** As written, in lower case. */
  readonly text: string;
  /** As written: `Any` is a type, `any` is not. */
  readonly written: string;
}

/** Strips the endings of plurals and verb forms. Crude on purpose: both sides of a comparison go through it. */
function stem(word: string): string {
  let rest = word.length > 6 && word.endsWith("ly") ? word.slice(0, -2) : word;
  rest = rest.replace(BRITISH, "iz");
  if (/[^s]ies$/.test(rest) && rest.length > 4) rest = `${rest.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(rest)) rest = rest.slice(0, -2);
  else if (/[^sui]s$/.test(rest) && rest.length > 3) rest = rest.slice(0, -1);
  const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(rest)?.[1];
  if (verb !== undefined && verb.length > 2)
    rest = verb.length === 3 ? verb : verb.replace(/([^aeiouls])\1$/, "$1");
  if (/at(?:ion|or)$/.test(rest)) rest = rest.slice(0, rest.endsWith("ion") ? -3 : -2);
  return rest.length > 3 && rest.endsWith("e") ? rest.slice(0, -1) : rest;
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
    for (const part of (SYNONYMS.get(word) ?? stem(word)).split(" ")) {
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
