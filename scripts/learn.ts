import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { REQUIREMENTS } from "../src/rules/registry.ts";
import { readLabels } from "./binding-score.ts";
import { CommandError, foldersFrom, runCommand } from "./survey/command-line.ts";
import { crossExamined } from "./tone/examination.ts";
import { type LabelledLine, labelledLines } from "./tone/labelled-lines.ts";
import { ownPhrases } from "./tone/own-phrases.ts";
import { learn, rounded, type Weights } from "./tone/training.ts";

/**
 * `npm run learn -- DIR…`: what signs of rules and of descriptions weigh, from the labels in `bench/binding/` that are not for
 * measuring. The labelled files belong to others: each is looked for in the folders.
 */
const LABELS = "bench/binding";
const OUT = "src/checklist/tone-weights.ts";

await runCommand(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const lines = [...readLines(foldersFrom(positionals, "learn")), ...ownPhrases(REQUIREMENTS)];
  console.log(`${lines.length} lines, ${lines.filter(({ asks }) => asks).length} ask for something`);
  console.log(crossExamined(lines));
  const weights = rounded(learn(lines));
  writeFileSync(OUT, weightsText(weights));
  console.log(`${weights.bySign.size} signs weigh something: ${OUT}`);
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

function weightsText({ bias, bySign }: Weights): string {
  const rows = [...bySign].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = rows.map(([sign, weight]) => `${Math.round(weight * 10)} ${sign}`).join("\n");
  return `/** Made by \`npm run learn\`: what signs weigh, in tenths. */\nexport const BIAS = ${bias};\nexport const WEIGHTS = \`${text}\`;\n`;
}
