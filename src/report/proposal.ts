import type { ConfigProblem } from "../review/config.ts";
import type { Comparison, Proposal, Unreadable } from "../review/proposal.ts";
import type { CheckAnnotation } from "./annotations.ts";
import type { CheckReport } from "./check.ts";
import { joined, problemList, TEXT_LIMIT } from "./check-text.ts";
import type { Links } from "./comment.ts";
import {
  appearing,
  contradictionList,
  itemTable,
  noteList,
  repositoryTable,
  ruleEditTable,
  unreadList,
  vanishing,
} from "./proposal-sections.ts";
import { asides, headline, repository, titleOf } from "./proposal-words.ts";
import { cut, cutLines, visible } from "./text.ts";

/** Addresses of items as they stand before and after the change. */
export interface LinksOfBoth {
  readonly before?: Links;
  readonly after?: Links;
}

const NOT_YET =
  "Nothing of this is enforced before it is merged: this pull request is reviewed by what its base branch asks for.";

/** What an edit of checklists or configuration would change, as a check run of its own. */
export function proposalReport(proposal: Proposal, links: LinksOfBoth = {}): CheckReport {
  if ("problems" in proposal) return unreadable(proposal);
  const sections = [
    ruleEditTable(proposal, links),
    appearing(proposal.inChange),
    vanishing(proposal.inChange),
    repositoryTable(proposal),
    itemTable(proposal),
    contradictionList(proposal),
    noteList(proposal),
    unreadList(proposal),
  ];
  return {
    conclusion: needsLook(proposal) ? "neutral" : "success",
    title: titleOf(proposal),
    summary: cutLines(
      joined([headline(proposal), repository(proposal), ...asides(proposal), NOT_YET]),
      TEXT_LIMIT,
    ),
    text: cutLines(joined(sections), TEXT_LIMIT),
    annotations: [],
  };
}

function unreadable({ problems, edited }: Unreadable): CheckReport {
  const summary =
    "The configuration can't be read as this change leaves it. Mend it before it is merged: no pull request could be reviewed with it.";
  return {
    conclusion: "action_required",
    title: "The new configuration can't be read",
    summary: joined([summary, NOT_YET]),
    text: cutLines(problemList(problems), TEXT_LIMIT),
    annotations: problems.flatMap((problem) => annotate(problem, edited)).slice(0, MOST_ANNOTATIONS),
  };
}

const MOST_ANNOTATIONS = 50;
const MESSAGE_LIMIT = 60_000;

/** On the line in this repository that has the problem, or leads to the file that has it. */
function annotate(problem: ConfigProblem, edited: readonly string[]): readonly CheckAnnotation[] {
  const { path, line } = problem.extendedAt ?? problem;
  if (!edited.includes(path)) return [];
  const where = problem.extendedAt === undefined ? "" : `${problem.path}:${problem.line}: `;
  return [
    {
      path,
      startLine: line,
      endLine: line,
      level: "failure",
      title: "The configuration can't be read",
      message: cut(visible(where + problem.message), MESSAGE_LIMIT),
    },
  ];
}

/** Something in the edit that its author hardly meant. */
function needsLook({ contradictions, notes, unread }: Comparison): boolean {
  return contradictions.some(({ isNew }) => isNew) || notes.length > 0 || unread.length > 0;
}
