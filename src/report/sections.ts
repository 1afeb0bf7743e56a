import type { Skipped } from "../review/change.ts";
import type { Finding } from "../review/finding.ts";
import { groupedBy } from "../review/grouped.ts";
import { byText } from "../review/order.ts";
import type { Annotated, Plan } from "../review/plan.ts";
import type { Review } from "../review/review.ts";
import { PROPOSAL_CHECK_NAME } from "./check-names.ts";
import { joined, named } from "./check-text.ts";
import { type Links, ruleLink } from "./comment.ts";
import { count } from "./count.ts";
import { bullets, table } from "./lists.ts";
import { codeSpan, literal, prose } from "./text.ts";

/** Why an edit of checklists or configuration has no effect here, and where its own is told. */
export function editedNote({ edited = [] }: Review): string {
  if (edited.length === 0) return "";
  return `This pull request edits ${named(edited)}. That counts once it is merged; the check “${PROPOSAL_CHECK_NAME}” tells what it would change.`;
}

/** What each rule found, in order of rule. */
export function ruleTable({ findings }: Review, links: Links): string {
  if (findings.length === 0) return "";
  const groups = groupedBy(findings, ({ rule }) => rule);
  const rows = [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([rule, found]) => tableRow(rule, found, links));
  return table({ heads: ["Rule", "Severity", "Findings"], numbers: [2] }, rows);
}

function tableRow(rule: string, found: readonly Finding[], links: Links): readonly string[] {
  const [first] = found;
  return [ruleLink(rule, links), first?.severity ?? "", String(found.length)];
}

const REASONS = {
  "outside-diff": "outside the lines that can be commented on",
  limit: "beyond the limit of inline comments",
  dismissed: "dismissed by people",
  returned: "back after having been fixed",
  beside: "beside a comment on the same in that function",
  old: "older than this change",
  refused: "refused by GitHub as comments",
  group: "in a merge group",
} as const satisfies Record<Annotated["reason"], string>;

/** Where the findings are shown, so that no number has to be guessed. */
export function whereShown({ review, comments, kept, annotations }: Plan): string {
  if (review.findings.length === 0) return "";
  const said = comments.reduce((sum, { others }) => sum + 1 + others.length, 0);
  const counts: [number, string][] = [
    [said, said === comments.length ? "in new comments" : `in ${count(comments.length, "new comment")}`],
    [kept.length, "in comments that were there already"],
  ];
  for (const [reason, words] of Object.entries(REASONS)) {
    counts.push([annotations.filter((annotated) => annotated.reason === reason).length, words]);
  }
  const shown = counts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return `Shown: ${shown.join(", ")}.`;
}

/** Nothing is written where people talk, not even that it is fixed. */
export function leftNote({ left }: Plan): string {
  if (left.length === 0) return "";
  const [is, it] = left.length === 1 ? ["is", "it"] : ["are", "them"];
  return `${count(left.length, "thread")} about what is gone now ${is} left to the people who talk in ${it}.`;
}

export function skippedLine({ path, reason, counts }: Skipped): string {
  return `${counts === undefined ? codeSpan(path) : path} ${prose(reason)}`;
}

/** What was not looked at, and why. */
export function unread({ files, crashes }: Review): string {
  const skipped = files.skipped.map(skippedLine);
  const crashed = crashes.map(
    ({ rule, path, error }) =>
      `${codeSpan(rule)} failed on ${codeSpan(path)}, which is a defect of Rubric: ${literal(error)}`,
  );
  const more = { bytes: 4_000, elsewhere: "the data below has more of them" };
  return joined([bullets("**Not reviewed**", skipped, more), bullets("**Rules that failed**", crashed)]);
}

/** For the owners of checklists: what stood in for them, and what in them could not be read. */
export function notes({ checklists, aside = [] }: Review): string {
  const usesBundled = checklists.some(({ bundled }) => bundled);
  const standIn =
    "No checklist of this repository asks for anything that Rubric can decide, so its bundled ones were used.";
  const lines = checklists.flatMap(({ path, notes: found }) =>
    found.map(({ line, text }) => `${codeSpan(`${path}:${line}`)}: ${prose(text)}`),
  );
  return joined([...aside.map(prose), usesBundled ? standIn : "", bullets("**Notes on checklists**", lines)]);
}

/** Findings without a comment, for those who read the check rather than the diff. */
export function otherFindings({ annotations }: Plan): string {
  const lines = annotations
    .filter(({ reason }) => reason !== "dismissed")
    .map(({ finding: { path, line, message, severity }, reason }) => {
      return `${codeSpan(`${path}:${line}`)} (${severity}, ${REASONS[reason]}): ${prose(message)}`;
    });
  return bullets("**Findings without a comment**", lines, {
    bytes: 8_000,
    elsewhere: "the data below has more of them",
  });
}
