/** What says of a failure that nothing is lost by it. */
import { onlyLetsGo } from "./idle-words.ts";

const HARMLESS =
  /\b(?:best[ -]effort|fail[ -](?:open|safe|silent|soft)|fire[ -]and[ -]forget|non[ -]?(?:critical|fatal)|(?:errors?|failures?) (?:are|is) (?:ignored|swallowed))\b/i;

/** The same, where nothing but a failure is meant: a function that doesn't block is another matter. */
const HARMLESS_HERE =
  /\b(?:non[ -]?blocking|may fail|ignore (?:any |all )?(?:errors?|failures?)|ignored? (?:if|when) [\w#\s]{0,40}\b(?:exists?|missing|there))\b/i;

const PREVENT = "abort|block|break|crash|interrupt|prevent|stop|take[ \\n#]+down|take[ \\n#]+out";
const GO_ON = "continues?|goes[ \\n#]+on|keeps?[ \\n#]+(?:going|running|working)|still[ \\n#]+\\w+s";

/** What it is caught for: `so that a broken plugin does not stop the others`, `so the shop keeps running`. */
const PURPOSE = new RegExp(
  `\\bso\\b[^.:]{3,100}\\b(?:(?:can(?:no|['’])t|(?:do|does)(?:n['’]t|[ \\n#]+not)|never|won['’]t)[ \\n#]+(?:${PREVENT})s?|${GO_ON})\\b`,
  "i",
);

const SAFE =
  "best[- ]effort|fail[- ](?:open|safe|silent|soft)|fire[- ]and[- ]forget|(?:does(?:n['’]t| not)|must not|must never|never|won['’]t) (?:fail|raise|throw)s?";
const ITSELF = "(?:this|the) (?:callback|coroutine|function|helper|hook|method|routine|task|wrapper)|it";

/** A sentence on the function itself: `This helper is best effort`, `It never raises`, `Never raises`. */
const HARMLESS_ITSELF = new RegExp(
  `(?:^|[.;"'\\n—–])\\s{0,40}(?:(?:${ITSELF}) (?:\\w+ ){0,3}(?:${SAFE})|(?:never|does(?:n['’]t| not)) (?:raise|throw)s?)\\b`,
  "i",
);

export function isSaidHarmless(text: string): boolean {
  return HARMLESS.test(text);
}

export function isSaidHarmlessHere(text: string): boolean {
  return (HARMLESS.test(text) || HARMLESS_HERE.test(text) || PURPOSE.test(text)) && !onlyLetsGo(text);
}

export function isSaidHarmlessItself(docstring: string): boolean {
  return HARMLESS_ITSELF.test(docstring);
}
