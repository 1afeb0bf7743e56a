import type { Checklist } from "../checklist/checklist.ts";
import { KNOWN_PLACES } from "../checklist/places.ts";
import { CONFIG_PATH, type ConfigProblem } from "../review/config.ts";
import { contradictions } from "../review/contradictions.ts";
import type { Guided } from "../review/guided.ts";
import type { CheckReport } from "./check.ts";
import { joined, problemList, TEXT_LIMIT } from "./check-text.ts";
import { checklistMarkdown } from "./checklist-markdown.ts";
import { count } from "./count.ts";
import { bullets, table } from "./lists.ts";
import { skippedLine } from "./sections.ts";
import { codeSpan, cutLines, fenced, prose } from "./text.ts";

/** What the App tells of a repository that it has come to: what it found there, and how to have it otherwise. */
export function setupReport(found: Guided | { readonly problems: readonly ConfigProblem[] }): CheckReport {
  return "problems" in found ? unreadable(found.problems) : described(found);
}

function unreadable(problems: readonly ConfigProblem[]): CheckReport {
  const first = "The configuration can't be read, so no pull request could be reviewed: mend it first.";
  return {
    conclusion: "action_required",
    title: "The configuration can't be read",
    summary: cutLines(joined([first, problemList(problems), HOW]), TEXT_LIMIT),
    text: "",
    annotations: [],
  };
}

function described({ checklists, copies, unread, aside }: Guided): CheckReport {
  const own = checklists.filter(({ bundled }) => !bundled);
  const standsIn = checklists.length > own.length;
  const copied = copies.map(({ path, of }) => `${codeSpan(path)} has the same text as ${codeSpan(of)}.`);
  const missed = unread.map(skippedLine);
  const summary = [
    headline(own, standsIn),
    checklistTable(checklists),
    bullets("**Counted once**", copied),
    bullets("**Not read**", missed),
    ...aside.map(prose),
    own.length === 0 && aside.length === 0 ? WHERE : "",
    HOW,
  ];
  return {
    conclusion: standsIn ? "neutral" : "success",
    title: titleOf(own, standsIn),
    summary: cutLines(joined(summary), TEXT_LIMIT),
    text: cutLines(checklistMarkdown(checklists, contradictions(own)).trimEnd(), TEXT_LIMIT),
    annotations: [],
  };
}

function titleOf(own: readonly Checklist[], standsIn: boolean): string {
  if (own.length === 0) return "No checklist found; the bundled ones are used";
  if (standsIn)
    return `${count(own.length, "checklist")} without anything to check; the bundled ones are used`;
  const enforced = own.reduce((sum, checklist) => sum + having(checklist, "enforced"), 0);
  return `${count(own.length, "checklist")}, ${count(enforced, "item")} enforced`;
}

function headline(own: readonly Checklist[], standsIn: boolean): string {
  const from = "From now on Rubric reviews the Python that pull requests change";
  if (!standsIn) return `${from}, by the checklists of this repository.`;
  const why =
    own.length === 0
      ? "This repository has no checklist"
      : "No checklist of this repository asks for anything that Rubric can decide";
  return `${from}. ${why}, so those that come with Rubric are used until one does.`;
}

function checklistTable(checklists: readonly Checklist[]): string {
  const rows = checklists.map((checklist) => [
    `${codeSpan(checklist.path)}${checklist.bundled ? ", bundled with Rubric" : ""}`,
    prose(checklist.reach.because),
    ...(["enforced", "manual", "context"] as const).map((state) => String(having(checklist, state))),
  ]);
  return table(
    { heads: ["Checklist", "Applies", "Enforced", "For people", "Asks for nothing"], numbers: [2, 3, 4] },
    rows,
  );
}

function having({ items }: Checklist, state: Checklist["items"][number]["state"]): number {
  return items.filter((item) => item.state === state).length;
}

const WHERE = `Checklists are looked for here, and in folders: ${KNOWN_PLACES.filter(
  (place) => !place.startsWith("**/"),
)
  .map(codeSpan)
  .join(", ")}.`;

const EXAMPLE = `checklists: [docs/review/*.md]   # other files than the usual ones
rules:
  docs: note                      # severity of a rule or a group, or "off"
exclude: ["**/generated/**"]      # Python that is not reviewed
fail-on: error                    # error | warning | note | never
`;

const HOW = joined([
  `To have it otherwise, write ${codeSpan(CONFIG_PATH)} on this branch, all of it optional:`,
  fenced(EXAMPLE, "yaml"),
  `In pull requests, the comments ${codeSpan("/recheck")}, ${codeSpan("/recheck all")} and ${codeSpan("/explain RULE")} are understood, and ${codeSpan("/dismiss REASON")} in a thread.`,
]);
