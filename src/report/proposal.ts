import type { Comparison, Proposal } from "../review/proposal.ts";
import type { CheckAnnotation } from "./annotations.ts";
import type { CheckReport } from "./check.ts";
import type { Links } from "./comment.ts";
import { bullets } from "./lists.ts";
import {
  appearing,
  contradictionList,
  itemTable,
  noteList,
  ruleEditTable,
  unreadList,
  vanishing,
} from "./proposal-sections.ts";
import { codeSpan, cut, prose, visible } from "./text.ts";

/** Addresses of items as they stand before and after the change. */
export interface LinksOfBoth {
  readonly before?: Links;
  readonly after?: Links;
}

const TEXT_LIMIT = 65_535;
const NOT_YET =
  "Nothing of this is enforced before it is merged: this pull request is reviewed by what its base branch asks for.";

/** What an edit of checklists or configuration would change, as a check run of its own. */
export function proposalReport(proposal: Proposal, links: LinksOfBoth = {}): CheckReport {
  if ("problems" in proposal) return unreadable(proposal.problems);
  const sections = [
    ruleEditTable(proposal, links),
    appearing(proposal.inChange),
    vanishing(proposal.inChange),
    itemTable(proposal),
    contradictionList(proposal),
    noteList(proposal),
    unreadList(proposal),
  ];
  return {
    conclusion: needsLook(proposal) ? "neutral" : "success",
    title: titleOf(proposal),
    summary: cut(joined([headline(proposal), ...asides(proposal), NOT_YET]), TEXT_LIMIT),
    text: cut(joined(sections), TEXT_LIMIT),
    annotations: [],
  };
}

type Problems = Extract<Proposal, { readonly problems: unknown }>["problems"];

function unreadable(problems: Problems): CheckReport {
  const lines = problems.map(
    ({ path, line, message }) => `${codeSpan(`${path}:${line}`)}: ${prose(message)}`,
  );
  const summary =
    "The configuration can't be read as this change leaves it. Mend it before it is merged: no pull request could be reviewed with it.";
  return {
    conclusion: "action_required",
    title: "The new configuration can't be read",
    summary: joined([summary, NOT_YET]),
    text: cut(bullets("", lines), TEXT_LIMIT),
    annotations: problems.slice(0, MOST_ANNOTATIONS).map(annotate),
  };
}

const MOST_ANNOTATIONS = 50;
const MESSAGE_LIMIT = 60_000;

function annotate({ path, line, message }: Problems[number]): CheckAnnotation {
  return {
    path,
    startLine: line,
    endLine: line,
    level: "failure",
    title: "The configuration can't be read",
    message: cut(visible(message), MESSAGE_LIMIT),
  };
}

/** Something in the edit that its author hardly meant. */
function needsLook({ contradictions, notes, unread }: Comparison): boolean {
  return contradictions.some(({ isNew }) => isNew) || notes.length > 0 || unread.length > 0;
}

function titleOf(proposal: Comparison): string {
  const { inChange } = proposal;
  const found = inChange.appearing.length;
  const parts = [
    ruleCounts(proposal).join(", ") || "No rule would change",
    ...(found > 0 ? [`${plural(found, "new finding")} in this pull request`] : []),
  ];
  return parts.join("; ");
}

/** "3 rules would be new", "1 would go", "2 would change". */
function ruleCounts({ rules }: Comparison): readonly string[] {
  const names = (kind: Comparison["rules"][number]["kind"]) =>
    new Set(rules.filter((edit) => edit.kind === kind).map(({ rule }) => rule)).size;
  const counts = [
    [names("new"), "would be new"],
    [names("gone"), "would go"],
    [names("changed"), "would change"],
  ] as const;
  const present = counts.filter(([count]) => count > 0);
  return present.map(([count, verb], index) =>
    index === 0 ? `${plural(count, "rule")} ${verb}` : `${count} ${verb}`,
  );
}

const MOST_NAMED = 5;

function headline(proposal: Comparison): string {
  const { edited, inChange } = proposal;
  const named = edited.slice(0, MOST_NAMED).map(codeSpan).join(", ");
  const more = edited.length > MOST_NAMED ? ` and ${edited.length - MOST_NAMED} more` : "";
  const rules = ruleCounts(proposal).join(", ") || "no rule would change";
  const files = inChange.files === 0 ? "" : ` ${effect(inChange)}`;
  return `This pull request edits ${named}${more}. Once it is merged, ${rules}.${files}`;
}

function effect({ files, appearing: more, vanishing: fewer }: Comparison["inChange"]): string {
  const where = `In the ${plural(files, "Python file")} of this pull request`;
  if (more.length + fewer.length === 0) return `${where} the findings would be the same.`;
  const counts = [
    ...(more.length > 0 ? [`${plural(more.length, "finding")} would be new`] : []),
    ...(fewer.length > 0 ? [`${plural(fewer.length, "finding")} would go`] : []),
  ];
  return `${where} ${counts.join(" and ")}.`;
}

function asides({ mendsConfig, bringsStandIns, contradictions, notes }: Comparison): readonly string[] {
  const news = contradictions.filter(({ isNew }) => isNew).length;
  return [
    mendsConfig
      ? "The base branch's configuration can't be read, so nothing is enforced now; with this one it would be again."
      : "",
    bringsStandIns
      ? "No checklist would ask for anything that Rubric can decide any more, so its bundled ones would be used."
      : "",
    news > 0 ? `The edit brings ${plural(news, "contradiction")} between items; see below who decides.` : "",
    notes.length > 0 ? `${plural(notes.length, "note")} on what could not be understood stand below.` : "",
  ];
}

function joined(sections: readonly string[]): string {
  return sections.filter((section) => section !== "").join("\n\n");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
