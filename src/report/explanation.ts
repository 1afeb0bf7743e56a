import type { Asker } from "../review/finding.ts";
import type { Severity } from "../rules/rule.ts";
import { joined } from "./check-text.ts";
import { type Links, link, quote, ruleLink } from "./comment.ts";
import { bullets } from "./lists.ts";
import { codeSpan, cut, cutLines, prose } from "./text.ts";

/** A rule, and what is asked of it at the place where somebody wants to know. */
export interface Explanation {
  readonly rule: string;
  readonly summary: string;
  /** Its Markdown page. */
  readonly page: string;
  /** Undefined where nothing asks for it, or the configuration turns it off. */
  readonly severity: Severity | undefined;
  readonly isOff: boolean;
  /** False for what checklists ask for and Rubric does not check yet. */
  readonly isChecked: boolean;
  readonly items: readonly Asker[];
  /** Where the configuration says that the pages of rules are. */
  readonly pages?: string | undefined;
  /** Why nothing is known of the checklists here: a sentence. */
  readonly unknown?: string;
}

const COMMENT_LIMIT = 60_000;

/** The answer to a person who asked what a rule is. */
export function explanationBody(explanation: Explanation, links: Links): string {
  const { rule, summary, page, severity } = explanation;
  const address = links.rule?.(rule);
  const name = ruleLink(rule, links);
  const more =
    address === undefined
      ? `${codeSpan(`rubric explain ${rule}`)} shows what it flags and what it allows.`
      : `${link("Its page", address)} shows what it flags and what it allows.`;
  const sections = [
    `**${name}**: ${prose(summary)}${severity === undefined ? "" : ` (${severity})`}`,
    firstParagraph(page),
    askedFor(explanation, links),
    more,
  ];
  return cutLines(joined(sections), COMMENT_LIMIT);
}

function askedFor({ items, isOff, isChecked, unknown }: Explanation, links: Links): string {
  if (unknown !== undefined) return prose(unknown);
  const asked = items.length > 0;
  const list = bullets(
    "Asked for here by",
    items.map((item) => quote(item, links)),
  );
  if (isOff) return joined([asked ? list : "", "The configuration turns it off."]);
  if (!asked) return "No checklist asks for it here, so it is not checked.";
  return isChecked ? list : `${list}\n\nRubric does not check it yet: it is left to people.`;
}

/** Pages are Rubric's own, and begin with why a rule matters. */
function firstParagraph(page: string): string {
  const [, ...lines] = page.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  const rest = start === -1 ? [] : lines.slice(start);
  const end = rest.findIndex((line) => line.trim() === "" || line.startsWith("#"));
  return (end === -1 ? rest : rest.slice(0, end)).join("\n");
}

/** The answer where no rule has the name that was asked about. */
export function unknownRuleBody(asked: string, near: readonly string[]): string {
  const offer =
    near.length === 0
      ? `${codeSpan("rubric rules")} lists all of them.`
      : `Did you mean ${near.map((name) => codeSpan(name)).join(" or ")}?`;
  return asked === ""
    ? `Name a rule, for example ${codeSpan("/explain async/blocking-call")}: its name stands at the end of each comment.`
    : `There is no rule ${codeSpan(cut(asked, 200))}. ${offer}`;
}

const OPEN = "<!-- rubric answers ";
const CLOSE = " -->";

/** An answer with a hidden word of what it answers, so that it is not given twice. */
export function answerTo(comment: number, body: string): string {
  return `${body}\n\n${OPEN}${comment}${CLOSE}`;
}

export function isAnswerTo(comment: number, body: string): boolean {
  return body.trimEnd().endsWith(`${OPEN}${comment}${CLOSE}`);
}
