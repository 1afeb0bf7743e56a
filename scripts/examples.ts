import type { PythonFile } from "../src/python/facts.ts";
import { readPython } from "../src/python/file.ts";
import { openProject } from "../src/python/project.ts";
import { wholeChange } from "../src/python/whole-change.ts";
import { foldersAbove } from "../src/review/precedence.ts";
import type { ExampleFile } from "../src/rules/example.ts";
import type { Options, Rule } from "../src/rules/rule.ts";

/** Parses one file of a page's example, among the others. */
export function parseExample(path: string, code: string, files: readonly ExampleFile[] = []): PythonFile {
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

/** What a page's expectations are compared with. */
export function said(rule: Pick<Rule, "check">, file: PythonFile, options: Options = {}) {
  return [...rule.check(file, options)].map(({ at, message }) => ({
    line: file.position(at.start).line,
    message,
  }));
}
