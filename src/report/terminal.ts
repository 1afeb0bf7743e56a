import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { count } from "./count.ts";
import { disputed } from "./disagreements.ts";
import { excerpt } from "./excerpt.ts";
import { fixedLines } from "./fixed-lines.ts";
import { oneLine } from "./one-line.ts";
import { permittedText } from "./permitted.ts";

export type Tone = "error" | "warning" | "note" | "good" | "strong" | "quiet";

/** Gives text a colour, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

export const PLAIN: Paint = (_, text) => text;

/** `source` gives a file as it was reviewed. */
export function reviewText(
  review: Review,
  source: (path: string) => string | undefined,
  paint: Paint = PLAIN,
): string {
  const linesOf = lineReader(source);
  const findings = review.findings.map((it) => findingText(it, linesOf(it.path), paint));
  const skipped = review.files.skipped.map((it) => `  ${oneLine(it.path)} ${oneLine(it.reason)}`);
  const aside = skipped.length === 0 ? [] : [["Not reviewed:", ...skipped].join("\n")];
  const last = [...guidance(review), ...disputed(review, paint), summary(review, paint)].join("\n");
  return `${[...findings, ...permittedText(review, paint), ...aside, last].join("\n\n")}\n`;
}

/** Splits each file once, however many findings it has. */
function lineReader(source: (path: string) => string | undefined): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const lines = known.get(path) ?? source(path)?.split("\n") ?? [];
    known.set(path, lines);
    return lines;
  };
}

/** Whose wishes these are is only worth a word when it is nobody's of the repository, or not all that the repository has. */
function guidance({ checklists }: Review): readonly string[] {
  const cut = checklists
    .filter(({ notes }) => notes.some(({ isCut }) => isCut))
    .map(({ path }) => oneLine(path));
  return [
    ...(cut.length === 0
      ? []
      : [`Not all of ${listed(cut)} was read; \`rubric checklist\` says from where on.`]),
    ...(checklists.some(({ bundled }) => bundled) ? [STAND_IN] : []),
  ];
}

const STAND_IN =
  "No checklist of this repository asks for anything Rubric can decide; these are the wishes of the ones it comes with.";

/** "AGENTS.md", or "AGENTS.md and 2 other files". */
function listed([first = "", ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${count(more.length, "other file")}`;
}

function findingText(finding: Finding, lines: readonly string[], paint: Paint): string {
  const { path, line, column, severity, rule, message } = finding;
  const place = paint("strong", `${oneLine(path)}:${line}:${column}`);
  return [
    `${place}  ${paint(severity, severity)}  ${rule}`,
    `  ${oneLine(message)}`,
    ...excerpt(finding, lines).map(
      (row) => `  ${paint("quiet", row.gutter)}${row.isMark ? paint(severity, row.text) : row.text}`,
    ),
    ...askers(finding, paint),
    ...fixedLines(finding.fix ?? [], lines).map(
      ({ line: at, text }) => `  ${paint("good", `fix ${at} |`)} ${oneLine(text ?? "(removed)")}`,
    ),
  ].join("\n");
}

/** Items that are named: where many agents share a standard, one line a finding for each of them is too many. */
const MOST_ASKERS = 3;

function askers({ items }: Finding, paint: Paint): readonly string[] {
  const named = items.slice(0, items.length > MOST_ASKERS + 1 ? MOST_ASKERS : items.length);
  const rows = named.map(
    ({ file, line, text }) => `  ${paint("quiet", `asked for by ${oneLine(file)}:${line}`)} ${oneLine(text)}`,
  );
  const left = items.length - named.length;
  return left === 0 ? rows : [...rows, `  ${paint("quiet", `and by ${count(left, "other item")}`)}`];
}

function summary({ findings, permitted, files }: Review, paint: Paint): string {
  const passed = permitted.length === 0 ? "" : `, ${permitted.length} permitted`;
  const looked = `(${files.reviewed} reviewed, ${files.skipped.length} skipped${passed})`;
  if (findings.length === 0) return `${paint("good", "No findings")} ${looked}`;
  const places = new Set(findings.map((it) => it.path)).size;
  return `${paint("strong", `${count(findings.length, "finding")} in ${count(places, "file")}`)} ${looked}`;
}
