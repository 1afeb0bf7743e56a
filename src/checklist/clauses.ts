const CLAUSE_ENDS = [
  /(?<=^(?:never|avoid|don't|do not) \w[^:]{0,80}):\s+(?!ignore\b)/,
  /(?<=[.!?;])(?<!\.\.\.)\s+/,
  /\s+[–—-]\s+(?!(?:for|in|on|with|when|across|throughout|everywhere|to)\b)/,
  /[,(]\s*(?=(?:but |and )?(?:not|never|no|don't|avoid|use|prefer|always|instead)\b)/,
  /\s(?=(?:instead of|rather than|but never|but not|and never|and not)\b)/,
  /(?<=^(?:never|avoid|don't|do not) [^.]{0,120})\s(?=(?:and|but) (?:use|prefer|always)\b)/,
];
/** An arrow leads from the bad to the good; several of them show a way, and what they join belongs together. */
const ARROW = /\s+(?=(?:→|=>|->)\s)/;
const CLAUSE_END = new RegExp(CLAUSE_ENDS.map(({ source }) => source).join("|"), "i");
const CLAUSE_OR_ARROW = new RegExp(`${CLAUSE_END.source}|${ARROW.source}`, "i");

/** Parts of an item that each say one thing: sentences, and what follows a dash, "not", "instead of", "use". `raise ... from` goes on. */
export function clauses(text: string): string[] {
  const arrows = text.match(/\s(?:→|=>|->)\s/g)?.length ?? 0;
  return text
    .split(arrows === 1 ? CLAUSE_OR_ARROW : CLAUSE_END)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}
