/** How many words of a text belong to English alone, and how many to another language. */
export interface Tally {
  readonly english: number;
  readonly other: number;
  /** How much of the other is in another script, where no English word can be mistaken for one of its own. */
  readonly script: number;
}

/** Words of grammar that code, names and the other languages below do not have. */
const ENGLISH = new Set(
  (
    "the and to with from by for all every each any is are be was were been has have it its an that this these those " +
    "which when where while before after into than then if must should can could would may not never always only " +
    "instead without between through about your you they their there what how why use using avoid ensure prefer keep " +
    "write make more most other over under out up of"
  ).split(" "),
);
const OTHERS = new Set(
  [
    "el los las una unos unas que por para sobre cada todas debe deben siempre nunca cuando donde más pero",
    "también está están según hasta desde después usar utiliza evitar código y con entre",
    "não uma com sem toda deve devem sempre quando onde mais são até depois dos nas pelo pela você evite",
    "les une pour avec sans chaque tous toutes toute doit doivent toujours jamais quand où mais aussi sont avant dans",
    "pas utiliser éviter cette ces est et",
    "il gli di della delle dei degli ogni tutti tutte mai anche essere sono prima dopo nei nel nella usa",
    "der und ein eine einen für ohne jede jeder jedes alle muss müssen immer nie niemals wenn aber auch sein sind zwischen",
    "nach nicht kein keine keinen werden wird oder nur beim verwenden",
    "het een voor zonder elke moet moeten altijd nooit wanneer zijn niet geen bij worden gebruik ook",
    "nie dla przez każdy każda musi zawsze nigdy gdy oraz jest są bez tylko należy używaj",
    "ve bir için ile tüm olmalı asla değil kullan kullanın gibi veya",
    "yang untuk dengan tidak harus selalu jangan semua atau pada setiap gunakan",
    "och att det som utan alla ska måste alltid aldrig använd inte ikke skal alle eller og",
  ].flatMap((words) => words.split(" ")),
);
const FOREIGN_LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Greek}]/gu;
const ACCENT = /[\u00C0-\u024F\u1E00-\u1EFF]/;
/** Letters of such a script say as much as this many Latin ones. */
const WEIGHT = 2.5;
/** English has words with accents, too: naïve, façade. */
const ACCENTED = 0.5;
/** An English word has about this many letters. */
const WORD = 5;
const MAX_CHARACTERS = 2_000;

/** Counts what tells the language of a text; identifiers, paths and code count for nothing. */
export function tallyOf(text: string): Tally {
  const part = text.slice(0, MAX_CHARACTERS);
  const script = ((part.match(FOREIGN_LETTERS)?.length ?? 0) * WEIGHT) / WORD;
  let english = 0;
  let other = script;
  for (const raw of part.split(/\s+/)) {
    const word = raw.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    if (!/^\p{L}[\p{Ll}'’-]*$/u.test(word) || /^\p{Lu}$/u.test(word)) continue;
    const lower = word.toLowerCase();
    if (ENGLISH.has(lower)) english += 1;
    else if (OTHERS.has(lower)) other += 1;
    else if (ACCENT.test(lower)) other += ACCENTED;
  }
  return { english, other, script };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({ english: a.english + b.english, other: a.other + b.other, script: a.script + b.script }),
    NOTHING,
  );
}

const NOTHING: Tally = { english: 0, other: 0, script: 0 };

/**
 * Few words decide nothing by themselves: they are in the language of their page. But "Type hints everywhere" on a page in
 * Korean is English, and so is "No business logic в routes (див. нижче)" in Ukrainian: what asks is said in English.
 */
export function isEnglish(text: string, page: Tally): boolean {
  const { english, other } = tallyOf(text);
  const isPageEnglish = page.english + ACCENTED >= page.other;
  if (isPageEnglish && (english === other || other <= english + 1)) return true;
  const isPageInScript = isPageEnglish || page.script > page.other / 2;
  return (!isPageEnglish && english > other) || (isPageInScript && isEnglishBut(text));
}

/** English but for what only joins its words or stands in brackets. */
function isEnglishBut(text: string): boolean {
  const rest = text.slice(0, MAX_CHARACTERS).replace(IN_BRACKETS, " ").replace(JOINS, " ");
  const { other, script } = tallyOf(rest);
  return script === 0 && other === 0 && PHRASE.test(rest);
}

const IN_BRACKETS = /\([^()]*\)|（[^（）]*）/gu;
/** "In", "on", "to", "with", "for", "and" and "or": none of them turns a sentence round. */
const JOINS = /(?<=\s)(?:в|у|на|до|з|с|к|для|при|і|й|и|та|або|или|和|与|與|及|或|と|や|및|와|과)(?=\s)/gu;

/** Two words, at least. */
const PHRASE = /[a-z]{3,}\b.*\s\W*[a-z]{2,}/i;
