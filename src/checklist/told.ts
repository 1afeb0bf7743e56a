import type { Reason } from "./aside.ts";
import { hasNorm } from "./norms.ts";

/** A line of a directory: the name of a document or of a skill, and what it is. */
const DOCUMENT =
  /^(?:[A-Z]\w+: )?@?[\w./-]+\.(?:mdc?|rst|txt|toml|ya?ml|json|lock|sh|cfg|ini)\b\W|^[a-z0-9]+(?:-[a-z0-9]+){2,}: /;
/** Says why something else is asked. */
const WHY = /^(?:why|rationale|reason)\b(?: [\w']+){0,4}:/i;
/** A subject, of which something else tells more. */
const SUBJECT = /^(?:[^:]{1,60}(?::| [–—-]) )?how (?:to|we|this|it|\w+ (?!are\b|is\b)\w+s) \w+[^?]*$/i;
/** A time in a plan. */
const PLANNED =
  /^(?:weeks?|days?|months?|waves?|sprints?|milestones?|phases?) ?#?\d[^:–—]{0,40}(?::| [–—-]) /i;
/** When the agent is to turn to something. */
const OCCASION = /^when to (?:use|reference|apply|invoke|call|read|load)\b[^:]{0,40}:/i;
const EXAMPLE = /^(?:examples?|e\.g\.)(?::|,| -| –)/i;

/** Why an item asks for nothing, wherever it stands, if its words say so. */
export function reasonTold(text: string): Reason | undefined {
  if (DOCUMENT.test(text)) return "about the project";
  if (EXAMPLE.test(text)) return "an example";
  if (WHY.test(text)) return "states no requirement";
  if (SUBJECT.test(text)) return "only names a topic";
  if (OCCASION.test(text)) return "about the agent";
  return PLANNED.test(text) && !hasNorm(text) ? "about the project" : undefined;
}
