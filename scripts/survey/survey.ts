import { z } from "zod";
import type { PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { openProject } from "../../src/python/project.ts";
import { fingerprints } from "../../src/review/fingerprint.ts";
import { sight } from "../../src/review/sighting.ts";
import type { ChosenRule } from "./command-line.ts";
import type { PythonProject } from "./python-project.ts";

/** What rules say about whole projects. It is written as JSON and read again to compare with. */
export const survey = z.strictObject({
  projects: z.array(
    z.strictObject({
      name: z.string(),
      files: z.int(),
      /** Neither blank nor only a comment. */
      linesOfCode: z.int(),
      milliseconds: z
        .number()
        .describe("To parse its files; a module is parsed once more when a rule first needs it."),
      unreadable: z.array(z.strictObject({ path: z.string(), reason: z.string() }).readonly()).readonly(),
      leftOut: z.array(z.string()).readonly(),
    }),
  ),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      options: z.record(z.string(), z.unknown()),
      milliseconds: z.number(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      project: z.string(),
      rule: z.string(),
      path: z.string(),
      line: z.int(),
      endLine: z.int(),
      message: z.string(),
      fingerprint: z.string(),
    }),
  ),
  crashes: z.array(
    z.strictObject({ project: z.string(), rule: z.string(), path: z.string(), error: z.string() }),
  ),
});

export type Survey = z.output<typeof survey>;
export type SurveyFinding = Survey["findings"][number];

export function surveyProjects(projects: readonly PythonProject[], rules: readonly ChosenRule[]): Survey {
  const result: Survey = {
    projects: [],
    rules: rules.map(({ name, options }) => ({ rule: name, options: { ...options }, milliseconds: 0 })),
    findings: [],
    crashes: [],
  };
  for (const project of projects) surveyProject(project, rules, result);
  return result;
}

function surveyProject(project: PythonProject, rules: readonly ChosenRule[], result: Survey): void {
  const { name, files, manifests, leftOut } = project;
  const unreadable = [...project.unreadable];
  const modules = openProject({
    read: (path) => files.get(path) ?? manifests.get(path),
    paths: [...files.keys()],
    maxModules: Number.POSITIVE_INFINITY,
  });
  let milliseconds = 0;
  for (const [path, text] of files) {
    const [file, spent] = timed(() => readPython(path, text, modules));
    milliseconds += spent;
    if ("reason" in file) unreadable.push({ path, reason: file.reason });
    else for (const [index, chosen] of rules.entries()) ask(chosen, index, file, name, result);
  }
  const linesOfCode = [...files.values()].reduce((sum, text) => sum + countLinesOfCode(text), 0);
  result.projects.push({
    name,
    files: files.size,
    linesOfCode,
    milliseconds,
    unreadable,
    leftOut: [...leftOut],
  });
}

function ask(chosen: ChosenRule, index: number, file: PythonFile, project: string, result: Survey): void {
  const { path } = file;
  try {
    const [seen, spent] = timed(() => sight(chosen, file, path));
    const rule = result.rules[index];
    if (rule !== undefined) rule.milliseconds += spent;
    const prints = fingerprints(seen.map(({ key }) => key));
    for (const [place, { problem, line, endLine }] of seen.entries()) {
      const fingerprint = prints[place] ?? "";
      result.findings.push({
        project,
        rule: chosen.name,
        path,
        line,
        endLine,
        message: problem.message,
        fingerprint,
      });
    }
  } catch (error) {
    result.crashes.push({ project, rule: chosen.name, path, error: String(error) });
  }
}

function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

export function countLinesOfCode(text: string): number {
  return text.match(/^[ \t\f]*[^\s#]/gm)?.length ?? 0;
}
