import { codeAround } from "./code-around.ts";
import { columns } from "./columns.ts";
import { type Comparison, identityOf } from "./comparison.ts";
import { draw } from "./draw.ts";
import type { Survey, SurveyFinding } from "./survey.ts";

export interface Sampling {
  readonly most: number;
  readonly seed: number;
  readonly textOf: (project: string, path: string) => string | undefined;
}

export function surveyText(survey: Survey, sampling: Sampling): string {
  const parts = [projectsText(survey), rulesText(survey), crashesText(survey), samplesText(survey, sampling)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function projectsText({ projects }: Survey): string {
  const rows = projects.map(({ name, files, linesOfCode, milliseconds }) => [
    name,
    grouped(files),
    grouped(linesOfCode),
    milliseconds.toFixed(0),
  ]);
  const asides = projects.flatMap(({ name, unreadable, leftOut }) => [
    ...unreadable.map(({ path, reason }) => `${name}: ${path} ${reason}`),
    ...leftOut.map((folder) => `${name}: ${folder}/ is left out, it holds other people's code`),
  ]);
  return [columns([["project", "files", "lines of code", "ms to parse"], ...rows]), ...asides].join("\n");
}

const WHOSE_TIME = "(What several rules need, as modules that are imported, is counted for the first one.)";

function rulesText({ projects, rules, findings }: Survey): string {
  const lines = projects.reduce((sum, { linesOfCode }) => sum + linesOfCode, 0);
  const rows = rules.map(({ rule, options, milliseconds }) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const places = new Set(own.map(({ project, path }) => `${project}\n${path}`));
    const share = lines === 0 ? "–" : ((1000 * own.length) / lines).toFixed(2);
    const set = Object.keys(options).length === 0 ? "" : JSON.stringify(options);
    return [rule, grouped(own.length), share, grouped(places.size), milliseconds.toFixed(0), set];
  });
  const all = [grouped(findings.length), lines === 0 ? "–" : ((1000 * findings.length) / lines).toFixed(2)];
  const head = ["rule", "findings", "per 1,000 lines", "files", "ms", "options"];
  return `${columns([head, ...rows, ["all", ...all, "", "", ""]])}\n${WHOSE_TIME}`;
}

function crashesText({ crashes }: Survey): string {
  return crashes
    .map(({ project, rule, path, error }) => `${rule} crashed on ${project} ${path}: ${error}`)
    .join("\n");
}

function samplesText({ rules, findings }: Survey, sampling: Sampling): string {
  if (sampling.most === 0) return "";
  return rules
    .map(({ rule }) => findings.filter((finding) => finding.rule === rule))
    .map((own) => sampleText(own[0]?.rule ?? "", own, sampling))
    .filter((text) => text !== "")
    .join("\n\n");
}

function sampleText(title: string, findings: readonly SurveyFinding[], sampling: Sampling): string {
  const drawn = draw(findings, sampling.most, sampling.seed, identityOf);
  if (drawn.length === 0) return "";
  const head = `${title}: ${drawn.length} of ${findings.length}, seed ${sampling.seed}`;
  return [head, ...drawn.map((finding) => findingText(finding, sampling))].join("\n\n");
}

function findingText({ project, path, line, endLine, message }: SurveyFinding, { textOf }: Sampling): string {
  const text = textOf(project, path);
  const code = text === undefined ? "    (the file is not there any more)" : codeAround(text, line, endLine);
  return `${project} ${path}:${line}: ${message}\n${code}`;
}

export function comparisonText(comparison: Comparison, sampling: Sampling): string {
  const { added, removed, apart } = comparison;
  const rules = [...new Set([...added, ...removed].map(({ rule }) => rule))].sort();
  const count = (findings: readonly SurveyFinding[], rule: string) =>
    findings.filter((finding) => finding.rule === rule);
  const rows = rules.map((rule) => [
    rule,
    grouped(count(added, rule).length),
    grouped(count(removed, rule).length),
  ]);
  const parts = [
    columns([["rule", "added", "removed"], ...rows, ["all", grouped(added.length), grouped(removed.length)]]),
    apart.length === 0 ? "" : `not compared, only one survey looked at it: ${apart.join(", ")}`,
    ...rules.flatMap((rule) => [
      sampleText(`${rule}, added`, count(added, rule), sampling),
      sampleText(`${rule}, removed`, count(removed, rule), sampling),
    ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
