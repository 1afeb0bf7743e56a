import type { Difference } from "../../src/rules/parity.ts";
import { codeAround } from "../survey/code-around.ts";
import { columns } from "../survey/columns.ts";
import { draw } from "../survey/draw.ts";
import type { Sampling } from "../survey/survey-text.ts";
import { type Counts, scoreOf } from "./agreement.ts";
import type { Lone, ParityResult, RuleParity } from "./parity.ts";

export function parityText({ rules, files, unreadable }: ParityResult, sampling: Sampling): string {
  const parts = [
    `${files} files; theirs is taken for the truth, deliberate differences aside`,
    scoresText(rules),
    unreadable.map(({ project, path, reason }) => `${project}: ${path} ${reason}`).join("\n"),
    ...rules.map(deliberateText),
    ...rules.flatMap((rule) => [
      samplesText(`${rule.name}, only ours`, rule.lone.filter(isOpen).filter(isOurs), sampling),
      samplesText(`${rule.name}, only theirs`, rule.lone.filter(isOpen).filter(isTheirs), sampling),
    ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const isOpen = ({ difference }: Lone) => difference === undefined;
const isOurs = ({ code }: Lone) => code === undefined;
const isTheirs = (lone: Lone) => !isOurs(lone);

function scoresText(rules: readonly RuleParity[]): string {
  const counts = rules.map(countsOf);
  const sum = (part: keyof Counts) => counts.reduce((total, each) => total + each[part], 0);
  const all = { both: sum("both"), onlyOurs: sum("onlyOurs"), onlyTheirs: sum("onlyTheirs") };
  const rows = rules.map((rule, index) => [
    ...rowOf(rule.name, counts[index] ?? all),
    String(rule.lone.filter((lone) => !isOpen(lone)).length),
    rule.parity.codes.join(" "),
  ]);
  const head = [
    "rule",
    "both",
    "only ours",
    "only theirs",
    "precision",
    "recall",
    "F1",
    "deliberate",
    "codes",
  ];
  const deliberate = rules.flatMap(({ lone }) => lone).filter((lone) => !isOpen(lone)).length;
  return columns([head, ...rows, [...rowOf("all", all), String(deliberate), ""]]);
}

function countsOf({ both, lone }: RuleParity): Counts {
  const open = lone.filter(isOpen);
  return { both, onlyOurs: open.filter(isOurs).length, onlyTheirs: open.filter(isTheirs).length };
}

function rowOf(name: string, counts: Counts): readonly string[] {
  const score = scoreOf(counts);
  const shares = score === undefined ? ["–", "–", "–"] : [score.precision, score.recall, score.f1];
  return [
    name,
    ...[counts.both, counts.onlyOurs, counts.onlyTheirs].map(String),
    ...shares.map((share) => (typeof share === "number" ? share.toFixed(3) : share)),
  ];
}

function deliberateText({ name, parity, lone }: RuleParity): string {
  const counted = parity.differs.map((difference) => ({
    difference,
    count: lone.filter((one) => one.difference === difference).length,
  }));
  const met = counted.filter(({ count }) => count > 0);
  if (met.length === 0) return "";
  return [
    `${name}, deliberate differences:`,
    ...met.map(({ difference, count }) => reasonText(difference, count)),
  ].join("\n");
}

function reasonText({ only, because }: Difference, count: number): string {
  return `  ${String(count).padStart(6)} only ${only}: ${because}`;
}

function samplesText(title: string, lone: readonly Lone[], sampling: Sampling): string {
  const drawn = draw(lone, sampling.most, sampling.seed, identityOf);
  if (drawn.length === 0) return "";
  const head = `${title}: ${drawn.length} of ${lone.length}, seed ${sampling.seed}`;
  return [head, ...drawn.map((one) => loneText(one, sampling))].join("\n\n");
}

function identityOf({ project, path, start, code }: Lone): string {
  return [project, path, start, code].join("\n");
}

function loneText({ project, path, line, code, message }: Lone, { textOf }: Sampling): string {
  const said = code === undefined ? message : `${code} ${message}`;
  return `${project} ${path}:${line}: ${said}\n${codeAround(textOf(project, path) ?? "", line, line)}`;
}
