/** Words by which a text says that something has to be so. */

const ORDERS =
  "always|never|do not|don't|must|no|only|avoid|ensure|make sure|use|prefer|favou?r|choose|rely on|stick to|adhere to|" +
  "follow|keep|maintain|apply|enforce|respect|add|include|insert|provide|supply|specify|declare|define|annotate|type(?![ -]check)|name|" +
  "implement|create|build|write|design|structure|organi[sz]e|group|sort|order|separate|split|extract|isolate|centrali[sz]e|" +
  "move|place|put|pin|set|configure|register|enable|disable|validate|sanitize|escape|encode|parse|convert|handle|catch|raise|" +
  "throw|re-?raise|chain|wrap|return|yield|read (?:env|environment|config\\w*|settings|secrets)|await|close|release|roll ?back|commit|hash|encrypt|mask|redact|hide|protect|secure|guard|" +
  "authenticate|authori[sz]e|restrict|limit|cap|bound|paginate|filter|index|cache|batch|load|fetch|select|query|store|save|" +
  "log|record|trace|document|describe|comment|explain why|test|cover|mock|version|tag|inject|pass|import|export|expose|support|" +
  "parameteri[sz]e|standardi[sz]e|normali[sz]e|adopt|emit|resolve|propagate|surface|leverage|treat|mark|replace|remove|drop|delete|rename|refactor|simplify|break|minimi[sz]e|reduce|optimi[sz]e|require|" +
  "reject|forbid|refuse|deny|prevent|consider|preserve|express|manage|delegate|constrain|assign|attach|model|inherit|extend|compose|initiali[sz]e|run|call|start|end|let|give|make|fix|put|pull|push|target";
const ORDER = new RegExp(`^(?:${ORDERS})\\b(?!:)`, "i");
const NORM =
  /\b(?:must|should|shall|never|always|required?|mandatory|obligatory|has to|have to|needs? to|is to be|are to be|forbidden|prohibited|not allowed|disallowed|do not|don't|no exceptions?)\b/i;
const ABOUT_ALL = /^(?:all(?! of (?:this|that|these|those|the above))|every|each|any|no|none of)\b/i;

/** Begins as an order does. */
export function isOrder(text: string): boolean {
  return ORDER.test(text);
}

/** Says that something must, should or may not be. */
export function hasNorm(text: string): boolean {
  return NORM.test(text.replaceAll("’", "'"));
}

/** Says so in words that leave no choice. */
export function isStrict(text: string): boolean {
  return /\b(?:must|never|always|do not|don't|required|mandatory|forbidden|prohibited)\b/i.test(
    text.replaceAll("’", "'"),
  );
}

/** Speaks of all there are: "Every endpoint …". */
export function isAboutAll(text: string): boolean {
  return ABOUT_ALL.test(text);
}

/** "Typing: use hints" says "use hints". */
export function afterLead(text: string): string {
  return /^[^:]{1,60}?(?::|\s[–—])\s+(.*)$/s.exec(text)?.[1] ?? text;
}
