import { BOLD_LINE } from "./above.ts";
import { DONE, KNOWS, LED_TO_WORK, MANNER, OWN_WORK, SELF } from "./agent-words.ts";
import type { Reason } from "./aside.ts";
import { asksBeside } from "./beside.ts";
import { isEnglish, type Tally } from "./language.ts";
import { afterLead, hasNorm, isAboutAll, isOrder } from "./norms.ts";
import type { ReadItem } from "./read-item.ts";
import { sectionOf } from "./sections.ts";
import { reasonTold } from "./told.ts";

/** What an item may become. `unanswered` is what it is if no rule answers it. */
export interface Standing {
  readonly mayBind: boolean;
  readonly unanswered: "manual" | "context";
  /** Why it is context, or not bound; undefined if only a rule is wanting. */
  readonly reason: Reason | undefined;
}

/** What was brought about, by its own word. */
const PAST =
  /^(?:implemented|added|fixed|created|completed|introduced|migrated|refactored|removed|updated|improved|resolved|integrated|configured|established|enhanced)\b(?! (?:by|in|with|via|as|properly|correctly)\b)/i;
const MODULE =
  /^`?[\w./-]*\w\.(?:pyi?|[cm]?[jt]sx?|vue|svelte|go|rs|java|kt|rb|php|sql|sh|toml|ya?ml|json|cfg|ini|conf|env)`?\s*(?::|[-–—]+)\s/;
/** "RequestIdMiddleware: stores the number of the request" */
const PART = /^`?[A-Z][a-z]+(?:[A-Z][a-z]+)+`?\s*(?::|[-–—]+)\s+(\w+)/;
const DOES =
  /^(?:adds|attaches|builds|calls|catches|checks|contains|converts|creates|defines|emits|exposes|fetches|formats|generates|handles|holds|implements|injects|keeps|loads|logs|maintains|manages|maps|parses|provides|reads|records|registers|renders|returns|runs|sends|serves|sets|stores|tracks|validates|wraps|writes)$/i;
/** "Storage (app/storage/): files and their cleanup management": a part, its place, and what it is for. */
const PART_AT =
  /^[^:()]{1,60}\([\w.*{}<>-]*\/[\w./*{}<>-]*\)\s*(?::|[-–—]+)\s(?!(?:only|all|no)\b)[\w/&, -]*\b(?:management|configuration|setup|utilities|helpers|definitions|wiring)\W*$/i;
const DUTIES =
  /\b(?:responsib\w+|duties|mandatory|rules?|standards?|conventions?|layers?|checklist|where|placement|must)\b/i;

/** "app.py: the application", "UserStore keeps them", where no heading says that this is what modules are for. */
function tellsOfModule(item: ReadItem): boolean {
  const isTold = MODULE.test(item.text) || DOES.test(PART.exec(item.text)?.[1] ?? "");
  return isTold && !asks(item) && !item.headings.some((heading) => DUTIES.test(heading));
}

/** `page` is what tells the language of the item's file; `isAmongOrders`: most of what is listed beside it orders. */
export function standingOf(item: ReadItem, page: Tally, isAmongOrders: boolean): Standing {
  const { text } = item;
  if (item.form === "fact") return aside("a table of facts");
  if (tellsOfModule(item) || (PART_AT.test(text) && !asks(item))) return aside("about the project");
  const told = reasonTold(text);
  if (told !== undefined) return aside(told);
  const section = sectionOf(item.above);
  const isOwn = item.polarity === "want" && !item.isMarked && (OWN_WORK.test(text) || LED_TO_WORK.test(text));
  if (typeof section === "object" && (isOwn || !asksBeside(section, text, isAmongOrders)))
    return aside(section.aside);
  if (PAST.test(text) && section !== "rules" && !asks(item)) return aside("about the project");
  if (!isEnglish(text, page)) return { mayBind: false, unanswered: "manual", reason: "not in English" };
  if (SELF.test(text) || KNOWS.test(text)) return aside("about the agent");
  if (DONE.test(text) || MANNER.test(text)) return aside("the agent's own work");
  if (isOccasion(item) && !asks(item)) return aside("states no requirement");
  if (isOwn) return section === "rules" ? unanswered("the agent's own work") : aside("the agent's own work");
  if (section === "rules" || typeof section === "object")
    return endsOpen(item) ? unanswered("states no requirement") : MANUAL;
  if (isBareTopic(item) || (section === "focus" && !asks(item))) return aside("only names a topic");
  if (section === "work" && STEP.test(text)) return aside("the agent's own work");
  if (section === "work") return isPressed(item) ? MANUAL : unanswered("the agent's own work");
  if (endsOpen(item)) return unanswered("states no requirement");
  return section === "topic" || asks(item) ? MANUAL : unanswered("states no requirement");
}

/** One of the cases in which something else is to be done: "Regenerate the client when:". */
function isOccasion({ above }: ReadItem): boolean {
  const { rank, text } = above.at(-1) ?? { rank: 0, text: "" };
  return rank > BOLD_LINE && OCCASION.test(text);
}

const OCCASION =
  /^(?:only |always )?(?:re-?(?:generate|build|run|fresh|new|create)|run|generate|sync|update|use|consult|invoke|call|ask|escalate|consider|choose|pick|read|load|apply|trigger|bump)\b(?!.*\b(?:review|reject)\b)[^:.]* (?:when|whenever|if|after)(?: you(?:'re)?| any of these| one of these)?:$/i;

/** It only leads to what is nested in it. */
function endsOpen(item: ReadItem): boolean {
  return /^[^:]*:$/.test(item.text) && !isPressed(item);
}

/** A few words that claim nothing: "Rate limiting", not "Rate limiting configured" nor "Rate limits on all endpoints". */
function isBareTopic(item: ReadItem): boolean {
  if (item.form !== "entry" || item.text.split(/\s+/).length > MOST_BARE_WORDS || asks(item)) return false;
  return !CLAIM.test(item.text);
}

const MOST_BARE_WORDS = 4;
/** What makes more of words than a name: an order to look, a state, a measure, where and how much. */
const CLAIM =
  /^(?:check|verify|look|scan|flag|identify|detect|spot|find|confirm|enforce)\b|\b(?:is|are|has|have|everywhere|throughout|consistently|properly|correctly|incorrectly|improperly|wrongly|only|first|over|instead|proper|correct|clear|strict|consistent|complete|comprehensive|explicit|specific|mandatory|not|without|per|for|on|in|at|wrapped|thin)\b|\b(?!based\b|distributed\b|advanced\b|nested\b)\w{3,}ed\b|[:=<>≤≥%\d(]|\b(?:kept|written|shown|set|hidden|built|thrown|vulnerabilit(?:y|ies)|flaws?|risks?|google|numpy|snake_case|pascalcase)\b/i;

const MANUAL: Standing = { mayBind: true, unanswered: "manual", reason: undefined };

function aside(reason: Reason): Standing {
  return { mayBind: false, unanswered: "context", reason };
}

function unanswered(reason: Reason): Standing {
  return { mayBind: true, unanswered: "context", reason };
}

/** An item below the agent's work that is about the code: it has a mark, a norm, or an order that only code can obey. */
function isPressed({ text, isMarked }: ReadItem): boolean {
  return (
    isMarked ||
    hasNorm(text) ||
    /^(?:use|prefer|avoid|ensure|return|validate|handle|keep|include|no)\b/i.test(text)
  );
}

function asks(item: ReadItem): boolean {
  const isNormative = [item.text, afterLead(item.text)].some(
    (text) => isOrder(text) || hasNorm(text) || isAboutAll(text),
  );
  return item.isMarked || item.form === "row" || item.polarity !== "want" || isNormative;
}

/** What a step needs and brings about, and what is looked through in it. */
const STEP =
  /^(?:objectives?|goals?|inputs?|outputs?|deliverables?|results?|identify|scan|list|catalog(?:ue)?|map|decide|locate)[:.] /i;
