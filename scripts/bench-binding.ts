import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compileChecklist } from "../src/checklist/compile.ts";
import { REQUIREMENTS } from "../src/rules/registry.ts";
import {
  agreed,
  halvesFrom,
  type Labelled,
  readLabels,
  type Score,
  saidBy,
  scoreOf,
} from "./binding-score.ts";
import { CommandError, pathFrom, runCommand } from "./survey/command-line.ts";

/**
 * `npm run bench:binding [-- tuning|measuring] [-- --text]`: precision and recall of the bindings of real agent files, against
 * the labels in `bench/binding/`. The files themselves belong to others: RUBRIC_CORPUS names the folder that has them.
 */
const LABELS = fileURLToPath(new URL("../../bench/binding/", import.meta.url));

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { text: { type: "boolean" } },
  });
  const corpus = process.env["RUBRIC_CORPUS"] ?? "";
  if (corpus === "" || !existsSync(pathFrom(corpus)))
    throw new CommandError(
      "There are no agent files to read: set RUBRIC_CORPUS to the folder that has them.",
    );
  const bench: Bench = { corpus: pathFrom(corpus), showsText: values.text === true };
  for (const half of halvesFrom(positionals)) report(half, bench);
});

interface Bench {
  readonly corpus: string;
  readonly showsText: boolean;
}

function report(half: string, { corpus, showsText }: Bench): void {
  const labelled = labelsOf(half);
  const score = scoreOf(labelled, (file) => boundIn(corpus, file));
  console.log(`${half}: ${summary(score)}`);
  const again = labelsOf(`again-${half}`);
  if (again.length > 0) {
    const both = scoreOf(agreed(labelled, again), (file) => boundIn(corpus, file));
    console.log(`  by what both readers say: ${summary(both)}`);
    console.log(`  the second reader, by the first: ${summary(scoreOf(labelled, saidBy(again)))}`);
  }
  for (const { file, line, wrong, missed } of score.confusions) {
    const said = [...wrong.map((rule) => `+${rule}`), ...missed.map((rule) => `-${rule}`)].join(" ");
    console.log(`  ${file}:${line}  ${said}${showsText ? `\n      ${textAt(corpus, file, line)}` : ""}`);
  }
}

function labelsOf(kind: string): readonly Labelled[] {
  const names = new Set(REQUIREMENTS.keys());
  const files = readdirSync(LABELS).filter((name) => name.startsWith(`${kind}-`) && name.endsWith(".tsv"));
  return files.flatMap((name) =>
    readLabels(`bench/binding/${name}`, readFileSync(join(LABELS, name), "utf8"), names),
  );
}

function summary({ items, asking, open, bound, right, wanted, found }: Score): string {
  const share = (part: number, whole: number) =>
    `${(part / Math.max(1, whole)).toFixed(3)} (${part}/${whole})`;
  return `${items} items, ${asking} ask; precision ${share(right, bound)}, recall ${share(found, wanted)}, ${open} open labels`;
}

function textOf(corpus: string, file: string): string {
  const path = join(corpus, file);
  if (!existsSync(path))
    throw new CommandError(`${file} is labelled and not in ${corpus}; set RUBRIC_CORPUS.`);
  return readFileSync(path, "utf8");
}

function boundIn(corpus: string, file: string): ReadonlyMap<number, readonly string[]> {
  const { items } = compileChecklist(
    { path: file, text: textOf(corpus, file), bundled: false },
    REQUIREMENTS,
  );
  const bound = new Map<number, string[]>();
  for (const { line, bindings } of items.filter((item) => item.bindings.length > 0)) {
    const rules = new Set([...(bound.get(line) ?? []), ...bindings.map(({ rule }) => rule)]);
    bound.set(line, [...rules]);
  }
  return bound;
}

function textAt(corpus: string, file: string, line: number): string {
  return (textOf(corpus, file).split(/\r\n|\r|\n/)[line - 1] ?? "").trim().slice(0, 200);
}
