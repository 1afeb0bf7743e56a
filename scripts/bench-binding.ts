import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileChecklist } from "../src/checklist/compile.ts";
import { REQUIREMENTS } from "../src/rules/registry.ts";
import { LabelError, readLabels, type Score, scoreOf } from "./binding-score.ts";

/**
 * `npm run bench:binding [-- tuning|measuring] [-- --text]`: precision and recall of the bindings of real agent files, against
 * the labels in `bench/binding/`. The files themselves belong to others: RUBRIC_CORPUS names the folder that has them.
 */
const LABELS = fileURLToPath(new URL("../../bench/binding/", import.meta.url));
const corpus =
  process.env["RUBRIC_CORPUS"] ?? fileURLToPath(new URL("../../../shared/corpus/agents", import.meta.url));
const args = process.argv.slice(2);
const halves = ["tuning", "measuring"].filter(
  (half) => args.includes(half) || !args.some((it) => !it.startsWith("-")),
);

try {
  if (!existsSync(corpus)) {
    throw new LabelError("There are no agent files to read: set RUBRIC_CORPUS to the folder that has them.");
  }
  for (const half of halves) report(half);
} catch (error) {
  if (!(error instanceof LabelError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function report(half: string): void {
  const names = new Set(REQUIREMENTS.keys());
  const files = readdirSync(LABELS).filter((name) => name.startsWith(half) && name.endsWith(".tsv"));
  const labelled = files.flatMap((name) =>
    readLabels(`bench/binding/${name}`, readFileSync(join(LABELS, name), "utf8"), names),
  );
  const score = scoreOf(labelled, boundIn);
  console.log(`${half}: ${summary(score)}`);
  for (const { file, line, wrong, missed } of score.confusions) {
    const said = [...wrong.map((rule) => `+${rule}`), ...missed.map((rule) => `-${rule}`)].join(" ");
    console.log(
      `  ${file}:${line}  ${said}${args.includes("--text") ? `\n      ${textAt(file, line)}` : ""}`,
    );
  }
}

function summary({ items, asking, open, bound, right, wanted, found }: Score): string {
  const share = (part: number, whole: number) =>
    `${(part / Math.max(1, whole)).toFixed(3)} (${part}/${whole})`;
  return `${items} items, ${asking} ask; precision ${share(right, bound)}, recall ${share(found, wanted)}, ${open} open labels`;
}

function textOf(file: string): string {
  const path = join(corpus, file);
  if (!existsSync(path)) throw new LabelError(`${file} is labelled and not in ${corpus}; set RUBRIC_CORPUS.`);
  return readFileSync(path, "utf8");
}

function boundIn(file: string): ReadonlyMap<number, readonly string[]> {
  const { items } = compileChecklist({ path: file, text: textOf(file), bundled: false }, REQUIREMENTS);
  const bound = new Map<number, string[]>();
  for (const { line, bindings } of items.filter((item) => item.bindings.length > 0)) {
    const rules = new Set([...(bound.get(line) ?? []), ...bindings.map(({ rule }) => rule)]);
    bound.set(line, [...rules]);
  }
  return bound;
}

function textAt(file: string, line: number): string {
  return (textOf(file).split(/\r\n|\r|\n/)[line - 1] ?? "").trim().slice(0, 200);
}
