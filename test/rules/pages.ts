import { readProject } from "../../scripts/project-files.ts";
import type { PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { openProject } from "../../src/python/project.ts";
import { wholeChange } from "../../src/python/whole-change.ts";
import { foldersAbove } from "../../src/review/precedence.ts";
import type { ExampleFile } from "../../src/rules/example.ts";
import { REQUIREMENTS, RULES } from "../../src/rules/registry.ts";
import type { Options, Problem, Requirement, Rule } from "../../src/rules/rule.ts";
import { readSpecification, type Specification } from "../../src/rules/specification.ts";

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

/** Parses one file of an example, among the others. */
export function parse(path: string, code: string, files: readonly ExampleFile[] = []): PythonFile {
  const project = openProject({
    read: (wanted) => files.find((file) => file.path === wanted)?.code,
    paths: files.map((file) => file.path),
    change: wholeChange(
      files.filter(({ isChanged }) => isChanged).map((file) => [file.path, file.code]),
      [...foldersAbove(files.map((file) => file.path))],
    ),
  });
  const file = readPython(path, code, project);
  if ("reason" in file) throw new Error(`${path}: ${file.reason}\n${code}`);
  return file;
}

export function problems(rule: Rule, file: PythonFile, options: Options = {}): readonly Problem[] {
  return [...rule.check(file, options)];
}

/** What a page's expectations are compared with. */
export function said(rule: Rule, file: PythonFile, options: Options = {}) {
  return problems(rule, file, options).map(({ at, message }) => ({
    line: file.position(at.start).line,
    message,
  }));
}
