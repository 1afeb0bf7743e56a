import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { REQUIREMENTS } from "../src/rules/registry.ts";
import { readLabels } from "./binding-score.ts";
import { crossExamined } from "./likeness/examination.ts";
import { type LabelledLine, labelledLines } from "./likeness/labelled-lines.ts";
import { ownPhrases } from "./likeness/own-phrases.ts";
import { learn, rounded, type Weights } from "./likeness/training.ts";
import { CommandError, foldersFrom, runCommand } from "./survey/command-line.ts";

/**
 * `npm run learn -- DIR…`: what the signs of lines weigh for each rule, from the labels in `bench/binding/` that are not for
 * measuring. The labelled files belong to others: each is looked for in the folders.
 */
const LABELS = "bench/binding";
const OUT = "src/checklist/likeness-weights.ts";

await runCommand(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const lines = [...readLines(foldersFrom(positionals, "learn")), ...ownPhrases(REQUIREMENTS)];
  console.log(
    `${lines.length} lines, ${lines.filter(({ rules }) => rules.length > 0).length} ask for something`,
  );
  console.log(crossExamined(lines));
  const weights = rounded(learn(lines));
  const count = [...weights.values()].reduce((sum, { bySign }) => sum + bySign.size, 0);
  writeFileSync(OUT, weightsText(weights));
  console.log(`${weights.size} rules, ${count} weights: ${OUT}`);
});

function readLines(folders: readonly string[]): readonly LabelledLine[] {
  const names = new Set(REQUIREMENTS.keys());
  const tables = readdirSync(LABELS).filter((name) => /^(?:tuning|learning)-.*\.tsv$/.test(name));
  return tables.flatMap((table) => {
    const path = `${LABELS}/${table}`;
    return readLabels(path, readFileSync(path, "utf8"), names).flatMap((labelled) => {
      const folder = folders.find((each) => existsSync(join(each, labelled.file)));
      if (folder === undefined)
        throw new CommandError(`${path}: ${labelled.file} is in none of the folders.`);
      return labelledLines(labelled, readFileSync(join(folder, labelled.file), "utf8"), REQUIREMENTS);
    });
  });
}

/** Of each sign a row, `says await\t3-12 40+5`: its weights for the rules of these numbers. */
function weightsText(weights: Weights): string {
  const bySign = new Map<string, string[]>();
  for (const [number, own] of [...weights.values()].entries()) {
    for (const [sign, weight] of own.bySign) {
      const inTenths = Math.round(weight * 10);
      const cell = `${number}${inTenths < 0 ? "" : "+"}${inTenths}`;
      bySign.set(sign, [...(bySign.get(sign) ?? []), cell]);
    }
  }
  const rules = [...weights].map(([rule, { bias }]) => `${rule} ${Math.round(bias * 10)}`).join("\n");
  const rows = [...bySign]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, cells]) => `${sign}\t${cells.join(" ")}`);
  return `/** Made by \`npm run learn\`: what each rule's sum begins with, and what signs add to the sums of rules by their number, in tenths. */\nexport const RULES = \`${rules}\`;\nexport const SIGNS = \`${rows.join("\n")}\`;\n`;
}
