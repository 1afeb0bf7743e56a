import { parseExample, said, saidOf } from "../../scripts/examples.ts";
import { readProject } from "../../scripts/project-files.ts";
import type { PythonFile } from "../../src/python/facts.ts";
import { REQUIREMENTS, RULES } from "../../src/rules/registry.ts";
import type { Options, Problem, Requirement, Rule } from "../../src/rules/rule.ts";
import { readSpecification, type Specification } from "../../src/rules/specification.ts";

export { parseExample as parse, said, saidOf };

export const ruleFiles = readProject(process.cwd(), ["src/rules"]);

export interface RulePage {
  readonly name: string;
  readonly rule: Rule;
  readonly page: Specification;
}

/** Every rule with its page; the first law says that neither is missing. */
export const rulePages: readonly RulePage[] = [...RULES].map(([name, rule]) => {
  const path = `src/rules/${name}.md`;
  return { name, rule, page: readSpecification(path, ruleFiles.get(path) ?? "") };
});

/** Everything a checklist can ask for, with its page. */
export const requirementPages: readonly { name: string; requirement: Requirement; page: Specification }[] = [
  ...REQUIREMENTS,
].map(([name, requirement]) => {
  const path = `src/rules/${name}.md`;
  return { name, requirement, page: readSpecification(path, ruleFiles.get(path) ?? "") };
});

/** Every file of every page's examples. */
export const exampleFiles = rulePages.flatMap(({ name, rule, page }) =>
  page.examples.flatMap(({ files, options }) =>
    files.map((file) => ({ name, rule, files, options, ...file })),
  ),
);

export function problems(rule: Rule, file: PythonFile, options: Options = {}): readonly Problem[] {
  return [...rule.check(file, options)];
}
