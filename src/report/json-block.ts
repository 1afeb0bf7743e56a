import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { reviewJson } from "./json.ts";
import { fenced, sizeOf, visibleJson } from "./text.ts";

/**
 * The review for coding agents, in the shape of `rubric check --format json`, as a code block of at most `bytes`. It is always
 * complete JSON: what does not fit is left out of its lists, and a sentence above the block says so.
 */
export function jsonBlock(review: Review, dismissed: ReadonlySet<Finding>, bytes: number): string {
  const { verdict, findings, permitted, files } = reviewJson(review, dismissed);
  const findingRows = rows(findings);
  const permittedRows = rows(permitted);
  const skippedRows = rows(files.skipped);
  const room = bytes - FRAME;
  const shown = fitting(findingRows, room);
  const passed = fitting(permittedRows, room - shown.size);
  const skipped = fitting(skippedRows, room - shown.size - passed.size);
  const json = [
    "{",
    `"verdict": ${JSON.stringify(verdict)},`,
    `"findings": ${list(shown.rows)},`,
    `"permitted": ${list(passed.rows)},`,
    `"files": {"reviewed": ${files.reviewed}, "skipped": ${list(skipped.rows)}${unnamed(files)}}`,
    "}",
    "",
  ].join("\n");
  const left = [
    ...leftOut("findings", shown.rows.length, findingRows.length),
    ...leftOut("permitted findings", passed.rows.length, permittedRows.length),
    ...leftOut("skipped files", skipped.rows.length, skippedRows.length),
  ];
  return [...left, fenced(json, "json")].join("\n\n");
}

/** A few short sentences. */
function unnamed({ unnamed: sentences }: ReturnType<typeof reviewJson>["files"]): string {
  return sentences === undefined ? "" : `, "unnamed": ${list(rows(sentences))}`;
}

/** What the block needs besides the rows of its lists. */
const FRAME = 1_000;

/** Three backticks could end the block. */
function rows(values: readonly unknown[]): readonly string[] {
  return values.map((value) => visibleJson(JSON.stringify(value)).replaceAll("```", "\\u0060\\u0060\\u0060"));
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;
}

function fitting(
  lines: readonly string[],
  bytes: number,
): { readonly rows: readonly string[]; readonly size: number } {
  let size = 0;
  for (const [index, line] of lines.entries()) {
    const grown = size + sizeOf(line) + 2;
    if (grown > bytes) return { rows: lines.slice(0, index), size };
    size = grown;
  }
  return { rows: lines, size };
}

function leftOut(what: string, shown: number, all: number): readonly string[] {
  if (shown === all) return [];
  return [
    `Too long for a check: ${shown} of ${all} ${what} are listed; \`rubric check --format json\` lists all.`,
  ];
}
