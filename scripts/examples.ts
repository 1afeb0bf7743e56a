import type { PythonFile } from "../src/python/facts.ts";
import { readPython } from "../src/python/file.ts";
import { openProject } from "../src/python/project.ts";
import { wholeChange } from "../src/python/whole-change.ts";
import { compare } from "../src/review/delta.ts";
import { introduced } from "../src/review/introduced.ts";
import { foldersAbove } from "../src/review/precedence.ts";
import { sight } from "../src/review/sighting.ts";
import type { Example } from "../src/rules/example.ts";
import type { ExampleFile } from "../src/rules/example-files.ts";
import type { Options, Rule } from "../src/rules/rule.ts";

/** Parses one file of a page's example, among the others. */
export function parseExample(path: string, code: string, files: readonly ExampleFile[] = []): PythonFile {
  return parse(path, code, files, files);
}

/** What a rule says of a file of an example: all of it, or what is new where the example shows the file before its change. */
export function saidOf(
  rule: Pick<Rule, "check">,
  { files, options }: Pick<Example, "files" | "options">,
  { path, code, was }: ExampleFile,
) {
  const head = parseExample(path, code, files);
  if (was === undefined) return said(rule, head, options);
  const before = files.flatMap((file) =>
    file.was === undefined ? (file.isChanged ? [] : [file]) : [{ ...file, code: file.was }],
  );
  const seen = (file: PythonFile) => sight({ name: "", rule, options }, file, path);
  const isNew = introduced(seen(head), seen(parse(path, was, before, files)), compare(was, code));
  return isNew.map(({ line, problem: { message } }) => ({ line, message }));
}

/** What a page's expectations are compared with. */
export function said(rule: Pick<Rule, "check">, file: PythonFile, options: Options = {}) {
  return [...rule.check(file, options)].map(({ at, message }) => ({
    line: file.position(at.start).line,
    message,
  }));
}

function parse(
  path: string,
  code: string,
  files: readonly ExampleFile[],
  changed: readonly ExampleFile[],
): PythonFile {
  const project = openProject({
    read: (wanted) => files.find((file) => file.path === wanted)?.code,
    paths: files.map((file) => file.path),
    change: wholeChange(
      changed.filter(({ isChanged }) => isChanged).map((file) => [file.path, file.code]),
      [...foldersAbove(changed.map((file) => file.path))],
    ),
  });
  const file = readPython(path, code, project);
  if ("reason" in file) throw new Error(`${path}: ${file.reason}\n${code}`);
  return file;
}
