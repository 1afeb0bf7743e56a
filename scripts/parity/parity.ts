import type { PythonFile, Unreadable } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { openProject, type Project } from "../../src/python/project.ts";
import type { Skipped } from "../../src/review/change.ts";
import type { Difference, Parity } from "../../src/rules/parity.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { pair, type Said } from "./agreement.ts";
import type { Diagnostic, Ruff } from "./ruff.ts";

/** A rule and what is said about its counterpart. */
export interface Compared {
  readonly name: string;
  readonly rule: Rule;
  readonly parity: Parity;
}

/** What only one of the two says. */
export interface Lone extends Said {
  readonly project: string;
  readonly path: string;
  readonly message: string;
  /** Ruff's; undefined where we speak. */
  readonly code: string | undefined;
  /** Meant to be so. */
  readonly difference: Difference | undefined;
}

export interface RuleParity {
  readonly name: string;
  readonly parity: Parity;
  both: number;
  readonly lone: Lone[];
}

export interface ParityResult {
  readonly rules: readonly RuleParity[];
  files: number;
  readonly unreadable: (Skipped & { readonly project: string })[];
}

export interface Texts {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the rules and ruff over the same texts. What either of them can't read is left out for both. */
export function compareWithRuff(
  projects: readonly Texts[],
  compared: readonly Compared[],
  ruff: Ruff,
): ParityResult {
  const rules = compared.map(({ name, parity }): RuleParity => ({ name, parity, both: 0, lone: [] }));
  const result: ParityResult = { rules, files: 0, unreadable: [] };
  for (const { name, files } of projects) {
    const modules = openProject({
      read: (path) => files.get(path),
      paths: [...files.keys()],
      maxModules: Number.POSITIVE_INFINITY,
    });
    for (const [path, text] of files) {
      const read = readBoth(path, text, modules, ruff);
      if ("reason" in read) {
        result.unreadable.push({ project: name, path, reason: read.reason });
        continue;
      }
      result.files += 1;
      for (const [index, { rule }] of compared.entries()) {
        const own = rules[index];
        if (own !== undefined) compareFile(own, rule, read, name);
      }
    }
  }
  return result;
}

interface Both {
  readonly file: PythonFile;
  readonly theirs: readonly Diagnostic[];
}

function readBoth(path: string, text: string, modules: Project, ruff: Ruff): Both | Unreadable {
  if (path.endsWith(".pyi")) return { reason: "is a stub, which ruff would read as a module here" };
  const file = readPython(path, text, modules);
  if ("reason" in file) return file;
  const theirs = ruff.check(text);
  return "reason" in theirs ? theirs : { file, theirs };
}

/** No rule with a counterpart speaks there. */
const GENERATED: Difference = {
  only: "theirs",
  because: "what a tool wrote is its own business",
  when: ({ file }) => file.isGenerated,
};

function compareFile(own: RuleParity, rule: Rule, { file, theirs }: Both, project: string): void {
  const { codes, options, differs } = own.parity;
  const ours = [...rule.check(file, options ?? {})].map(({ at: { start, end }, message }) => ({
    start,
    end,
    message,
    line: file.position(start).line,
    code: undefined,
  }));
  const wanted = theirs
    .filter(({ code }) => codes.includes(code))
    .map((one) => ({ ...one, line: file.position(one.start).line }));
  const { both, onlyOurs, onlyTheirs } = pair(ours, wanted);
  own.both += both;
  for (const one of [...onlyOurs, ...onlyTheirs]) {
    const only = one.code === undefined ? "ours" : "theirs";
    const spot = { file, start: one.start, code: one.code };
    const difference = [GENERATED, ...differs].find((it) => it.only === only && it.when(spot));
    own.lone.push({ ...one, project, path: file.path, difference });
  }
}
