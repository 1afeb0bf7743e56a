import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { reviewJson } from "./json.ts";
import { fenced, sizeOf, visibleJson } from "./text.ts";

/**
 * The review for coding agents, in the shape of `rubric check --format json`, as a code block of at most `bytes`. It is always
 * complete JSON: what does not fit is left out of its lists, and a sentence above the block says so.
 */
export function jsonBlock(review: Review, dismissed: ReadonlySet<Finding>, bytes: number): string {
  const { verdict, files, ...lists } = reviewJson(review, dismissed);
  let room = bytes - FRAME;
  const take = (what: string, values: readonly unknown[]): Shown => {
    const all = rows(values);
    const { rows: fit, size } = fitting(all, room);
    room -= size;
    return { json: list(fit), left: leftOut(what, fit.length, all.length) };
  };
  const findings = take("findings", lists.findings);
  const permitted = take("permitted findings", lists.permitted);
  const aside = [
    ...(lists.problems === undefined ? [] : [["problems", lists.problems] as const]),
    ...(lists.crashes === undefined ? [] : [["crashes", lists.crashes] as const]),
  ].map(([what, values]) => ({ what, ...take(what, values) }));
  const skipped = take("skipped files", files.skipped);
  const json = [
    "{",
    `"verdict": ${JSON.stringify(verdict)},`,
    `"findings": ${findings.json},`,
    `"permitted": ${permitted.json},`,
    ...aside.map(({ what, json: values }) => `"${what}": ${values},`),
    `"files": {"reviewed": ${files.reviewed}, "skipped": ${skipped.json}${unnamed(files)}}`,
    "}",
    "",
  ].join("\n");
  const left = [findings, permitted, ...aside, skipped].flatMap((shown) => shown.left);
  return [...left, fenced(json, "json")].join("\n\n");
}

/** A list as far as it fits, and the sentence about the rest. */
interface Shown {
  readonly json: string;
  readonly left: readonly string[];
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
