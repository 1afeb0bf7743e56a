import { dismissedIn, type Plan } from "../review/plan.ts";
import type { Verdict } from "../review/review.ts";
import { annotationLimit, annotationsOf, type CheckAnnotation } from "./annotations.ts";
import { joined, problemList, TEXT_LIMIT } from "./check-text.ts";
import type { Links } from "./comment.ts";
import { costTable } from "./costs.ts";
import { count } from "./count.ts";
import { disagreementList } from "./disagreements.ts";
import { dismissedList, manualList, manualNote } from "./for-people.ts";
import { jsonBlock } from "./json-block.ts";
import { permittedList, permittedNote } from "./permitted.ts";
import { editedNote, leftNote, notes, otherFindings, ruleTable, unread, whereShown } from "./sections.ts";
import { cut, cutLines, sizeOf } from "./text.ts";

/** What a check run shows: GitHub limits summary and text to 65,535 characters each. */
export interface CheckReport {
  readonly conclusion: Verdict;
  readonly title: string;
  /** Read by people in ten seconds. */
  readonly summary: string;
  /** The rest, and the whole review as JSON. */
  readonly text: string;
  /** To be sent in batches of at most 50. */
  readonly annotations: readonly CheckAnnotation[];
}

/** GitHub names no limit of its own. */
const TITLE_LIMIT = 255;
/** Share of the text for what people read; the JSON gets what they leave. */
const PROSE_LIMIT = 31_000;
const FOR_AGENTS = "For coding agents, the review as data:";

export function checkReport(plan: Plan, links: Links = {}): CheckReport {
  const { review } = plan;
  const summary = [
    headline(plan),
    problemList(review.problems ?? []),
    editedNote(review),
    ruleTable(review, links),
    whereShown(plan),
    annotationLimit(plan),
    leftNote(plan),
    permittedNote(review),
    unread(review),
    manualNote(review),
    notes(review),
  ];
  const details = [
    costTable(plan, links),
    otherFindings(plan),
    dismissedList(plan),
    permittedList(review),
    manualList(review, links),
    disagreementList(review),
  ];
  const prose = cutLines(joined(details), PROSE_LIMIT);
  const json = jsonBlock(review, dismissedIn(plan), TEXT_LIMIT - sizeOf(prose) - sizeOf(FOR_AGENTS) - 4);
  return {
    conclusion: review.verdict,
    title: cut(titleOf(plan), TITLE_LIMIT),
    summary: cutLines(joined(summary), TEXT_LIMIT),
    text: joined([prose, FOR_AGENTS, json]),
    annotations: annotationsOf(plan),
  };
}

function titleOf(plan: Plan): string {
  const { review } = plan;
  const { verdict, permitted } = review;
  if (verdict === "action_required") return "The configuration can't be read";
  if (verdict === "neutral") return "No Python to review";
  const dismissed = dismissedIn(plan);
  const findings = review.findings.filter((finding) => !dismissed.has(finding));
  const passed = dismissed.size === 0 ? "" : `; ${dismissed.size} dismissed`;
  const aside = permitted.length === 0 ? passed : `${passed}; ${permitted.length} permitted`;
  if (findings.length === 0) return `Nothing ${passed === "" ? "found" : "open"}${aside}`;
  const counts = (["error", "warning", "note"] as const).map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [count(found, severity)];
  });
  return `${counts.flat().join(", ")}${aside}`;
}

function headline({ review }: Plan): string {
  const { verdict, findings, files } = review;
  const looked = `${count(files.reviewed, "Python file")} reviewed`;
  if (verdict === "action_required") return "Nothing was reviewed: mend the configuration first.";
  if (verdict === "neutral") return "This change has no Python to review.";
  if (findings.length === 0) return `Nothing found; ${looked}.`;
  const blocking =
    verdict === "failure" ? "This has to be mended before the check passes" : "Nothing here fails the check";
  return `${count(findings.length, "finding")}; ${looked}. ${blocking}.`;
}
