import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { applyEdits } from "../../src/review/verify.ts";
import type { Example } from "../../src/rules/example.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { readSpecification } from "../../src/rules/specification.ts";
import { parseExample, saidOf } from "../examples.ts";
import { type Mutant, mutantsOf, mutated } from "./mutants.ts";

/** What became of a rule's mutants. */
export interface Outcome {
  readonly rule: string;
  readonly mutants: number;
  /** Those that all examples of its page are content with. */
  readonly survivors: readonly Survivor[];
}

export interface Survivor {
  readonly line: number;
  readonly was: string;
  readonly is: string;
}

export interface Tested {
  readonly name: string;
  /** The rule's compiled module. */
  readonly module: string;
  readonly page: string;
}

export async function mutate({ name, module, page }: Tested): Promise<Outcome> {
  const text = readFileSync(module, "utf8");
  const { examples } = readSpecification(page, readFileSync(page, "utf8"));
  const survivors: Survivor[] = [];
  const mutants = mutantsOf(text);
  for (const [index, mutant] of mutants.entries()) {
    const path = module.replace(/\.js$/, `.mutant${index}.js`);
    writeFileSync(path, mutated(text, mutant));
    try {
      if (await isContent(path, examples)) survivors.push(survivor(text, mutant));
    } finally {
      rmSync(path);
    }
  }
  return { rule: name, mutants: mutants.length, survivors };
}

/** A mutant that throws is found out. */
async function isContent(path: string, examples: readonly Example[]): Promise<boolean> {
  try {
    const { default: rule }: { default: Rule } = await import(pathToFileURL(path).href);
    return examples.every((example) => isAsWritten(rule, example));
  } catch {
    return false;
  }
}

function isAsWritten(rule: Rule, example: Example): boolean {
  const { files, fixed, options } = example;
  return files.every((each) => {
    const { path, code, findings } = each;
    if (!isSame(saidOf(rule, example, each), findings)) return false;
    const wanted = fixed.find((it) => it.path === path);
    if (wanted === undefined) return true;
    const file = parseExample(path, code, files);
    const edits = [...rule.check(file, options)].flatMap(({ fix }) => fix ?? []);
    return applyEdits(code, edits) === wanted.code;
  });
}

function isSame(one: readonly object[], other: readonly object[]): boolean {
  const sorted = (all: readonly object[]) =>
    all.map((it) => JSON.stringify(Object.entries(it).sort())).sort();
  return sorted(one).join("\n") === sorted(other).join("\n");
}

function survivor(text: string, { start, end, text: is }: Mutant): Survivor {
  const line = text.slice(0, start).split("\n").length;
  return { line, was: text.slice(start, end), is };
}
