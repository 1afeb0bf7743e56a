import { readdirSync, readFileSync } from "node:fs";
import type { Requirement } from "../../src/rules/rule.ts";
import { readSpecification } from "../../src/rules/specification.ts";
import type { Label } from "../binding-score.ts";
import { type LabelledLine, labelledLines } from "./labelled-lines.ts";

/** What the project's own words ask for: the rules' pages, and the bundled checklists where rules answer them. */
export function ownPhrases(rules: ReadonlyMap<string, Requirement>): readonly LabelledLine[] {
  return [...fromPages(rules), ...fromBundled(rules)];
}

function fromPages(rules: ReadonlyMap<string, Requirement>): readonly LabelledLine[] {
  return [...rules.keys()].flatMap((rule) => {
    const path = `src/rules/${rule}.md`;
    const { askedFor } = readSpecification(path, readFileSync(path, "utf8"));
    return askedFor
      .filter(({ isWanted }) => isWanted)
      .flatMap(({ text }) => askingLines(rule, `# Code review checklist\n\n- ${text}\n`, rules));
  });
}

function fromBundled(rules: ReadonlyMap<string, Requirement>): readonly LabelledLine[] {
  return readdirSync("agents").flatMap((name) =>
    askingLines(name, readFileSync(`agents/${name}`, "utf8"), rules),
  );
}

/** Those that rules answer: every one is meant. */
function askingLines(
  author: string,
  text: string,
  rules: ReadonlyMap<string, Requirement>,
): readonly LabelledLine[] {
  const file = `${author}__own`;
  const all = [...rules.keys()];
  const numbers = text.split("\n").map((_, index) => index + 1);
  const labels = new Map(
    numbers.map((line): [number, Label] => [line, { file, line, rules: all, either: [] }]),
  );
  const lines = labelledLines({ file, isWhole: false, from: 1, to: numbers.length, labels }, text, rules);
  return lines.filter(({ isRight }) => isRight !== undefined);
}
