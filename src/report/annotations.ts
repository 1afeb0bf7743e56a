import type { Annotated, Plan } from "../review/plan.ts";
import type { Severity } from "../rules/rule.ts";
import { cut, visible } from "./text.ts";

/** A finding on the check run: it may stand on any line of a file. Plain text, shown as it is. */
export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** 1-based and inclusive; GitHub takes them for a single line only. */
  readonly columns?: { readonly start: number; readonly end: number };
  readonly level: "failure" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
}

const LEVELS = { error: "failure", warning: "warning", note: "notice" } as const satisfies Record<
  Severity,
  string
>;

/** GitHub allows 64 KB. */
const MESSAGE_LIMIT = 60_000;
const TITLE_LIMIT = 255;
/** Each 50 are a request, and an installation's requests wait for each other: one pull request must not keep the others for an hour. */
const MOST_ANNOTATIONS = 1_000;

/** The findings without an inline comment, but for those that people dismissed: worst first, up to a limit. */
export function annotationsOf(plan: Plan): readonly CheckAnnotation[] {
  return annotatable(plan).slice(0, MOST_ANNOTATIONS).map(annotate);
}

/** Tells of findings beyond the limit; empty when there are none. */
export function annotationLimit(plan: Plan): string {
  const count = annotatable(plan).length;
  if (count <= MOST_ANNOTATIONS) return "";
  return `Annotated are the worst ${MOST_ANNOTATIONS} of ${count} findings without a comment; \`rubric check\` lists all.`;
}

function annotatable({ annotations }: Plan): Plan["annotations"] {
  return annotations.filter(({ reason }) => reason !== "dismissed");
}

function annotate({ finding }: Annotated): CheckAnnotation {
  const { line, column, endLine, endColumn, items, message } = finding;
  const [item] = items;
  const source = item === undefined ? "" : `\n\nAsked for by “${item.text}” (${item.file}:${item.line}).`;
  return {
    path: finding.path,
    startLine: line,
    endLine,
    ...(line === endLine && { columns: { start: column, end: Math.max(column, endColumn - 1) } }),
    level: LEVELS[finding.severity],
    title: cut(finding.rule, TITLE_LIMIT),
    message: cut(visible(message + source), MESSAGE_LIMIT),
  };
}
