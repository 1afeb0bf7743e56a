import type { CheckAnnotation } from "../report/annotations.ts";
import type { CheckReport } from "../report/check.ts";

/** GitHub takes this many with one request, and adds those of the next. */
export const ANNOTATIONS = 50;

export function output(
  { title, summary, text }: Pick<CheckReport, "title" | "summary" | "text">,
  annotations: readonly CheckAnnotation[],
) {
  return { title, summary, ...(text !== "" && { text }), annotations: annotations.map(annotation) };
}

function annotation({ path, startLine, endLine, columns, level, title, message }: CheckAnnotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(columns !== undefined && { start_column: columns.start, end_column: columns.end }),
    annotation_level: level,
    title,
    message,
  };
}

export function inBatches<T>(items: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(items.length / ANNOTATIONS) }, (_, at) => at * ANNOTATIONS);
  return starts.map((start) => items.slice(start, start + ANNOTATIONS));
}
