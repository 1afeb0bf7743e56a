/** How what comes of something goes on: ", which can lead to silent failures". */
export const CONSEQUENCE = /which (?:can|may|could|might|will|would|often|usually|easily) /i;

const ENDS = [
  /(?<=[.!?;]|[.!?]["”])(?<!\.\.\."?)\s+/,
  /\s+[–—-]\s+(?!(?:for|in|on|with|when|across|throughout|everywhere|to)\b)/,
  /(?<=[,(])\s*(?=(?:but |and )?(?:not(?! found\b)|never|no|don't|avoid|use|prefer|always|instead)\b)/,
  new RegExp(String.raw`,\s*(?=${CONSEQUENCE.source})`),
  /(?<=\bno [^.,]{1,60}),\s+(?=(?:specific|explicit|proper)\b)/,
  /\s(?=(?:instead of|rather than|(?:but|and) (?:never|not)(?! (?:\w+ )?\w+ed\b))\b)/,
];
/** What is forbidden ends where the reason or the better way begins: "Never X: use Y", "Don't X and use Y". */
const BAN = /^(?:never|avoid|don't|do not) /i;
const ENDS_OF_BAN = [
  /(?<=^(?:never|avoid|don't|do not) \w[^:]{0,80}):\s+(?!(?:ignore|pass|without|with|and|or)\b)/,
  /(?<=^(?:never|avoid|don't|do not) [^.]{0,120})\s(?=(?:and|but) (?:use|prefer|always)\b)/,
];
/** An arrow leads from the bad to the good; several of them show a way, one to a status an answer, one to a type a result, one to a path a place; what those join belongs together. */
const ARROW =
  /\s+(?=(?:→|=>|->)\s(?!(?:(?:HTTP |status )?[1-5]\d\d|None|bool|int|str|dict|list)\b|[\w.-]+\/))/;

const OF_ITEM = endsOf(ENDS);
const OF_BAN = endsOf([...ENDS, ...ENDS_OF_BAN]);

function endsOf(ends: readonly RegExp[]) {
  return { plain: endOf(ends), withArrow: endOf([...ends, ARROW]) };
}

function endOf(ends: readonly RegExp[]): RegExp {
  return new RegExp(ends.map(({ source }) => source).join("|"), "i");
}

/** Parts of an item that each say one thing: sentences, and what follows a dash, "not", "instead of", "use". `raise ... from` goes on. */
export function clauses(text: string): string[] {
  const hasArrow = (text.match(/\s(?:→|=>|->)\s/g)?.length ?? 0) === 1;
  const ends = BAN.test(text) ? OF_BAN : OF_ITEM;
  return closed(text.split(hasArrow ? ends.withArrow : ends.plain))
    .map((clause) => clause.trim().replace(/^[–—-] +/, ""))
    .filter((clause) => clause !== "");
}

/** "Use hints (never `Any`) everywhere": what follows a bracket goes on with what stood before it. */
function closed(parts: readonly string[]): readonly string[] {
  const said: string[] = [];
  /** Those that leave a bracket open. */
  const open: number[] = [];
  for (const part of parts) {
    const end = endOfBracket(part);
    const opener = end === -1 ? undefined : open.pop();
    const rest = opener === undefined ? "" : part.slice(end + 1);
    if (opener !== undefined && /\w/.test(rest)) {
      said[opener] = `${said[opener]?.replace(/\($/, "") ?? ""}${rest}`;
      if (opensIn(rest)) open.push(opener);
      said.push(part.slice(0, end));
    } else {
      if (opensIn(part)) open.push(said.length);
      said.push(part);
    }
  }
  return said.map((part) => part.replace(/[,(]$/, ""));
}

function opensIn(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

/** Where it closes a bracket that was opened before it, or -1. */
function endOfBracket(text: string): number {
  let depth = 0;
  return text.split("").findIndex((sign) => {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    return depth < 0;
  });
}
