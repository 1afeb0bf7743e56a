import type { LabelledLine } from "./labelled-lines.ts";
import { learn, rounded, sumOf } from "./training.ts";

const FOLDS = 5;
const THRESHOLDS = [-4, -3, -2.5, -2, -1.5, -1, 0];

/** How lines that rules answer fare when the tone is learned from other authors only: at each bound, what is passed over. */
export function crossExamined(lines: readonly LabelledLine[]): string {
  const authors = [...new Set(lines.map(({ author }) => author))].sort();
  const foldOf = new Map(authors.map((author, index) => [author, index % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = rounded(learn(lines.filter(({ author }) => foldOf.get(author) !== fold)));
    return lines
      .filter(({ author, isRight }) => isRight !== undefined && foldOf.get(author) === fold)
      .map((line) => ({ sum: sumOf(line, weights), isRight: line.isRight === true }));
  }).flat();
  const right = judged.filter(({ isRight }) => isRight);
  const wrong = judged.filter(({ isRight }) => !isRight);
  const below = (bound: number, of: typeof judged) => of.filter(({ sum }) => sum < bound).length;
  const rows = THRESHOLDS.map(
    (bound) => `  below ${bound}: ${below(bound, wrong)} wrong ones, ${below(bound, right)} right ones`,
  );
  return [
    `answered: ${right.length} rightly, ${wrong.length} wrongly; of other authors', passed over`,
    ...rows,
  ].join("\n");
}
