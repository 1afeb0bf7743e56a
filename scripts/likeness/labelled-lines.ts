import { answer } from "../../src/checklist/compile.ts";
import { readFrontMatter } from "../../src/checklist/front-matter.ts";
import { readItems } from "../../src/checklist/items.ts";
import { readMarkdown } from "../../src/checklist/markdown.ts";
import { signsOf } from "../../src/checklist/signs.ts";
import type { Requirement } from "../../src/rules/rule.ts";
import type { Label, Labelled } from "../binding-score.ts";

/** A line with its signs, and the rules that it asks for by its label. */
export interface LabelledLine {
  readonly author: string;
  readonly signs: ReadonlySet<string>;
  readonly rules: readonly string[];
  /** Rules for which both answers are right, or of which the label does not speak. */
  readonly isOpen: (rule: string) => boolean;
  /** The rules whose asks its words answer. */
  readonly answered: readonly string[];
}

const NOTHING: Pick<Label, "rules" | "either"> = { rules: [], either: [] };

/** The items of a labelled file. */
export function labelledLines(
  { file, isWhole, from, to, labels }: Labelled,
  text: string,
  rules: ReadonlyMap<string, Requirement>,
): readonly LabelledLine[] {
  const answered = answer(readItems(readMarkdown(readFrontMatter(text).body, []), []), rules);
  const [author = file] = file.toLowerCase().split("__");
  return answered.flatMap(({ item, standing, bound }) => {
    const label = labels.get(item.line) ?? (isWhole ? NOTHING : undefined);
    if (label === undefined || item.line < from || item.line > to) return [];
    if (standing.reason === "not in English") return [];
    return {
      author,
      signs: signsOf(item),
      rules: label.rules,
      isOpen: (rule) => label.either.includes(rule),
      answered: bound.bindings.map(({ rule }) => rule),
    };
  });
}
