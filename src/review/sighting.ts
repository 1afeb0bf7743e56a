import type { PythonFile } from "../python/facts.ts";
import type { Edit, Options, Problem, Rule } from "../rules/rule.ts";
import type { Range } from "./finding.ts";
import { keyOf } from "./fingerprint.ts";
import type { Sighting } from "./introduced.ts";

/** A problem where it was seen, with what tells whether it was there before. */
export interface SeenProblem extends Range, Sighting {
  readonly problem: Problem;
}

export interface NamedRule {
  readonly name: string;
  readonly rule: Rule;
  readonly options: Options;
}

/** What one rule says about one file, in source order. */
export function sight(
  { name, rule, options }: Pick<NamedRule, "name" | "options"> & { readonly rule: Pick<Rule, "check"> },
  file: PythonFile,
  identityPath: string,
): SeenProblem[] {
  const problems = [...rule.check(file, options)];
  problems.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return problems.map((problem) => {
    const snippet = problem.identity ?? file.snippet(problem.at);
    const key = keyOf(name, identityPath, problem.at.scope, snippet);
    return { ...rangeOf(file, problem.at), key, snippet, problem };
  });
}

export function rangeOf(file: PythonFile, { start, end }: Pick<Edit, "start" | "end">): Range {
  const from = file.position(start);
  const to = file.position(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
