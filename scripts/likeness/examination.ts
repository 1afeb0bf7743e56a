import type { LabelledLine } from "./labelled-lines.ts";
import { learn, rounded, sumOf, type Weights } from "./training.ts";

const FOLDS = 4;
const BOUNDS = [-5, -4, -3, -2.5, -2, -1.5, -1];

/** How answers of rules fare when likeness is learned from other authors only: at each bound, what is passed over. */
export function crossExamined(lines: readonly LabelledLine[]): string {
  const authors = [...new Set(lines.map(({ author }) => author))].sort();
  const foldOf = new Map(authors.map((author, index) => [author, index % FOLDS]));
  const answers = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = rounded(learn(lines.filter(({ author }) => foldOf.get(author) !== fold)));
    return lines.filter(({ author }) => foldOf.get(author) === fold).flatMap((line) => judged(line, weights));
  }).flat();
  const right = answers.filter(({ isRight }) => isRight);
  const wrong = answers.filter(({ isRight }) => !isRight);
  const below = (bound: number, of: typeof answers) => of.filter(({ sum }) => sum < bound).length;
  const rows = BOUNDS.map(
    (bound) => `  below ${bound}: ${below(bound, wrong)} wrong ones, ${below(bound, right)} right ones`,
  );
  return [
    `${right.length} right answers, ${wrong.length} wrong ones; of other authors', passed over`,
    ...rows,
  ].join("\n");
}

function judged(
  { signs, answered, rules, isOpen }: LabelledLine,
  weights: Weights,
): readonly { readonly sum: number; readonly isRight: boolean }[] {
  return answered.flatMap((rule) => {
    const own = weights.get(rule);
    if (own === undefined || isOpen(rule)) return [];
    return { sum: sumOf(signs, own), isRight: rules.includes(rule) };
  });
}
