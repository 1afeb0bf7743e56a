import { answer } from "../../src/checklist/compile.ts";
import { readFrontMatter } from "../../src/checklist/front-matter.ts";
import { readItems } from "../../src/checklist/items.ts";
import { readMarkdown } from "../../src/checklist/markdown.ts";
import { signsOf } from "../../src/checklist/signs.ts";
import type { Requirement } from "../../src/rules/rule.ts";
import type { Label, Labelled } from "../binding-score.ts";
import type { Example } from "./training.ts";

/** A labelled line as the tone is learned from it. */
export interface LabelledLine extends Example {
  /** Of a line that rules answer, whether its label asks for all of them; undefined if none does. */
  readonly isRight: boolean | undefined;
}

const NOTHING: Pick<Label, "rules" | "either"> = { rules: [], either: [] };

/** The items of a labelled file. Those for which both answers are right teach nothing. */
export function labelledLines(
  { file, isWhole, from, to, labels }: Labelled,
  text: string,
  rules: ReadonlyMap<string, Requirement>,
): readonly LabelledLine[] {
  const { items, company } = answer(readItems(readMarkdown(readFrontMatter(text).body, []), []), rules);
  const [author = file] = file.toLowerCase().split("__");
  return items.flatMap(({ item, standing, bound }) => {
    const label = labels.get(item.line) ?? (isWhole ? NOTHING : undefined);
    if (label === undefined || item.line < from || item.line > to) return [];
    const asks = label.rules.length > 0;
    if (!asks && label.either.length > 0) return [];
    const isWanted = (rule: string) => label.rules.includes(rule) || label.either.includes(rule);
    const isRight =
      bound.bindings.length === 0 ? undefined : bound.bindings.every(({ rule }) => isWanted(rule));
    return [{ author, signs: signsOf(item, standing, company), asks, isRight }];
  });
}
