import type { Aside } from "./aside.ts";
import { afterLead, isOrder } from "./norms.ts";

/**
 * Among what describes the project, a rule says so: by an order, or, in a mere list, by words that leave no choice.
 * `isAmongOrders`: most of what is listed beside it orders.
 */
export function asksBeside(
  { aside: what, isSoft }: { readonly aside: Aside; readonly isSoft: boolean },
  text: string,
  isAmongOrders: boolean,
): boolean {
  if (isAmongOrders && ordersBeside(what, text)) return true;
  if (what === "the agent's own work") return /^(?:never|do not|don't) commit\b/i.test(text);
  if (what !== "about the project") return false;
  return (
    (isSoft &&
      (isOrder(text) || PLAIN_ORDER.test(afterLead(text)) || PLACES.test(text) || CALLED_BAD.test(text))) ||
    MUST.test(text) ||
    OF_ALL.test(afterLead(text)) ||
    LEAVES_NO_CHOICE.test(text) ||
    (isSoft && EXCLUSIVE.test(text))
  );
}

/** A list of what the agent knows, or of what a project is made of, names it; one that orders asks. */
function ordersBeside(what: Aside, text: string): boolean {
  return (what === "about the agent" || what === "about the project") && isOrder(text);
}

const PLAIN_ORDER =
  /^(?:always|never|use|prefer|avoid|ensure|leverage|keep|follow|apply|raise|return|inject|put|place)\b/i;
const CALLED_BAD = /^(?:bad|wrong|avoid|anti-?pattern):\s/i;
const MUST = /\bmust (?!read\b|run\b|be (?:running|installed|set|started)\b)/i;
/** "Access: every route is guarded" */
const OF_ALL = /^(?:all|every|each)\b/i;
const PLACES = /\b(?:stays?|belongs?) in\b/i;

/** "The only layer that knows HTTP", "raises our own errors only" */
const EXCLUSIVE = /\bonly (?:the )?(?:layer|place|module|part|one) (?:that|which|to|allowed)\b|\bonly\W*$/i;

const LEAVES_NO_CHOICE =
  /(?:^|[:.;!—–] )(?:never|always|do not|don't)\b|\b(?:all|every|each)\b.*\bmust\b|\b(?:required|mandatory) (?:throughout|everywhere|for all|on all|in all|for every|on every)\b/i;
