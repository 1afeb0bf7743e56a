import { readdirSync, readFileSync } from "node:fs";
import type { Requirement } from "../../src/rules/rule.ts";
import { readSpecification } from "../../src/rules/specification.ts";
import type { Label } from "../binding-score.ts";
import { type LabelledLine, labelledLines } from "./labelled-lines.ts";

/** Whose every answer the tests hold to be meant. */
const FOLDERS = ["agents", "test/checklist/fixtures"];
/** They are few, and firm. */
const TIMES = 4;

/** What the project's own words ask for: the rules' pages, the bundled checklists and those of the tests. */
export function ownPhrases(rules: ReadonlyMap<string, Requirement>): readonly LabelledLine[] {
  const phrases = [...fromPages(rules), ...FOLDERS.flatMap((folder) => fromFiles(folder, rules))];
  return Array.from({ length: TIMES }, () => phrases).flat();
}

function fromPages(rules: ReadonlyMap<string, Requirement>): readonly LabelledLine[] {
  return [...rules.keys()].flatMap((rule) => {
    const path = `src/rules/${rule}.md`;
    const { askedFor } = readSpecification(path, readFileSync(path, "utf8"));
    return askedFor
      .filter(({ isWanted }) => isWanted)
      .flatMap(({ text }) => meant(rule, `# Code review checklist\n\n- ${text}\n`, rules));
  });
}

function fromFiles(folder: string, rules: ReadonlyMap<string, Requirement>): readonly LabelledLine[] {
  return readdirSync(folder).flatMap((name) => meant(name, readFileSync(`${folder}/${name}`, "utf8"), rules));
}

/** The items that rules answer: every answer is meant, and of the other rules nothing is known. */
function meant(
  author: string,
  text: string,
  rules: ReadonlyMap<string, Requirement>,
): readonly LabelledLine[] {
  const file = `${author}__own`;
  const numbers = text.split("\n").map((_, index) => index + 1);
  const labels = new Map(
    numbers.map((line): [number, Label] => [line, { file, line, rules: [], either: [] }]),
  );
  const lines = labelledLines({ file, isWhole: false, from: 1, to: numbers.length, labels }, text, rules);
  return lines.flatMap((line) => {
    const { answered } = line;
    if (answered.length === 0) return [];
    return { ...line, rules: answered, isOpen: (rule) => !answered.includes(rule) };
  });
}
