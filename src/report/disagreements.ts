import { type Contradiction, contradictions } from "../review/contradictions.ts";
import type { Review } from "../review/review.ts";
import { contradictionText } from "./contradiction-text.ts";
import { count } from "./count.ts";
import { bullets } from "./lists.ts";
import { oneLine } from "./one-line.ts";
import type { Paint } from "./terminal.ts";
import { prose } from "./text.ts";

/** Where the repository's own items disagree, with who decides: its owners settle that at leisure. */
export function disagreementList(review: Review): string {
  const lines = own(review).map((it) => prose(contradictionText(it)));
  return bullets("**Items that contradict each other**", lines, { bytes: 3_000 });
}

/** One line, and only when findings follow from what is disputed: nobody wants to read it on each run. */
export function disputed(review: Review, paint: Paint): readonly string[] {
  const found = new Map(review.findings.map(({ rule, path }) => [rule, path]));
  const [first, ...others] = own(review).filter(({ rule }) => found.has(rule));
  if (first === undefined) return [];
  const { rule, decides, yields } = first;
  const places = [decides, yields].map(({ path, line }) => `${oneLine(path)}:${line}`).join(" and ");
  const more = others.length === 0 ? "" : `, and ${count(others.length, "other item")} with others`;
  const how = `\`rubric explain ${oneLine(found.get(rule) ?? "")}\` says more`;
  return [`${paint("warning", "!")} ${places} disagree about ${rule}${more}; ${how}.`];
}

/** The bundled checklists' disagreements are not the reader's to settle. */
function own({ checklists }: Review): readonly Contradiction[] {
  return contradictions(checklists.filter(({ bundled }) => !bundled));
}
