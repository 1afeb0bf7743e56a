import type { Reason } from "./aside.ts";
import { hasNorm } from "./norms.ts";

/** A line of a directory: the name of a document or of a skill, and what it is. */
const DOCUMENT =
  /^(?:[A-Z]\w+: )?@?[\w./-]+\.(?:mdc?|rst|txt|toml|ya?ml|json|lock|sh|cfg|conf|ini)\b\W|^[a-z0-9]+(?:-[a-z0-9]+){2,}: /;
/** A line of a list of agents: "query-optimizer - designs indexes". */
const AGENT =
  /^[a-z0-9]+(?:-[a-z0-9]+)*-(?:agent|analyst|analyzer|architect|auditor|debugger|designer|developer|engineer|expert|implementer|master|optimizer|pro|resolver|reviewer|specialist|tester|writer)(?:\.md)?(?::| [-–—→]) /;
/** Says why something else is asked. */
const WHY = /^(?:why|rationale|reason)\b(?: [\w']+){0,4}:/i;
/** "Section 1.4: …" of a table of contents. */
const CONTENTS = /^(?:section|chapter|part) \d[\d.]*:\s/i;
/** A subject, of which something else tells more. */
const SUBJECT =
  /^(?:[^:]{1,60}(?::| [–—-]) )?how (?:(?:to|we|this|it|\w+ (?!are\b|is\b)\w+s) \w+[^?]*|[\w ]{1,60} (?:works?|happens?|occurs?))$/i;
/** "Many tenants? → Use tenants.py" */
const CHOICE =
  /^[^?]{1,80}\?\W{0,6}(?:(?:use|see|copy|read|open|start (?:with|from)) )?[\w./-]{1,80}\.(?:py|mdc?|sql|ya?ml|json|toml|sh|[jt]sx?)\W*$/i;
/** What a model knows of itself is its reader's matter. */
const LEARNED = /\b(?:training data|knowledge cut-?off)\b/i;
/** A time in a plan. */
const PLANNED =
  /^(?:weeks?|days?|months?|waves?|sprints?|milestones?|phases?) ?#?\d[^:–—]{0,40}(?::| [–—-]) /i;
/** When the agent is to turn to something. */
const OCCASION = /^when to (?:use|reference|apply|invoke|call|read|load)\b[^:]{0,40}:/i;
/** What went wrong once, and what came of it. */
const STORY = /^(?:root causes?|symptoms?|results?|what (?:happened|went wrong))\b[^:]{0,20}:\s/i;
/** The head of an entry in a collection of texts. */
const ENTRY_HEAD = /^(?:TITLE|SOURCE|LANGUAGE|DESCRIPTION): /;
/** "--page <number> - the page to show" */
const FLAG = /^--[a-z][\w-]*\b/;
/** A question about how well requirements are written: "Are timeouts defined for all calls? [Gap]". */
const OF_REQUIREMENTS =
  /^["“]?(?:are|is|do|does|can|has|have)\b.*\?.*\[[^\]]*(?:gap|completeness|clarity|consistency|coverage|ambiguity|measurability|traceability|assumption|conflict|spec\b)[^\]]*\]|^["“]?(?:are|is) .*\b(?:requirements?|criteria) .*\b(?:defined|specified|documented|quantified|stated)\b/i;
const EXAMPLE = /^(?:examples?|e\.g\.)(?::|,| -| –)/i;

/** Why an item asks for nothing, wherever it stands, if its words say so. */
export function reasonTold(text: string): Reason | undefined {
  if (AGENT.test(text)) return "about the agent";
  if (DOCUMENT.test(text)) return "about the project";
  if (EXAMPLE.test(text)) return "an example";
  if (WHY.test(text) || STORY.test(text) || OF_REQUIREMENTS.test(text)) return "states no requirement";
  if (ENTRY_HEAD.test(text) || FLAG.test(text)) return "about the project";
  if (SUBJECT.test(text) || CONTENTS.test(text)) return "only names a topic";
  if (OCCASION.test(text)) return "about the agent";
  if (CHOICE.test(text)) return "about the project";
  if (LEARNED.test(text)) return "the agent's own work";
  return PLANNED.test(text) && !hasNorm(text) ? "about the project" : undefined;
}
