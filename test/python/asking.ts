import type { WholeChange } from "../../src/python/change-facts.ts";
import type { Call } from "../../src/python/code-facts.ts";
import type { PythonFunction } from "../../src/python/definition-facts.ts";
import type { PythonFile } from "../../src/python/facts.ts";
import { readPython } from "../../src/python/file.ts";
import { openProject } from "../../src/python/project.ts";
import type { Limits } from "../../src/python/syntax.ts";

export interface Surroundings {
  readonly path?: string;
  /** The other files of the project, by path. */
  readonly project?: Readonly<Record<string, string>>;
  readonly change?: WholeChange;
  readonly limits?: Limits;
}

/** The facts of a text that parses. */
export function fileOf(
  text: string,
  { path = "app/main.py", project = {}, change, limits }: Surroundings = {},
): PythonFile {
  const files = new Map(Object.entries(project));
  const file = readPython(
    path,
    text,
    openProject({ read: (at) => files.get(at), paths: [...files.keys()], change }),
    limits,
  );
  if ("reason" in file) throw new Error(`${path} ${file.reason}`);
  return file;
}

/** Why a text can't be reviewed; undefined for one that can. */
export function reasonOf(text: string, limits?: Limits): string | undefined {
  const file = readPython("app/main.py", text, undefined, limits);
  return "reason" in file ? file.reason : undefined;
}

/** The call that is written `callee(…)`: the first of several. */
export function callOf(file: PythonFile, callee: string): Call {
  return found(
    file.calls().find((each) => each.callee.text === callee),
    `call of ${callee}`,
  );
}

export function functionOf(file: PythonFile, name: string): PythonFunction {
  return found(
    file.functions().find((each) => each.name === name),
    `function ${name}`,
  );
}

/** The only function of a text. */
export function only(text: string, surroundings?: Surroundings): PythonFunction {
  const functions = fileOf(text, surroundings).functions();
  return found(functions.length === 1 ? functions[0] : undefined, "only function");
}

export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}

/** Lines of Python, indented as written in the test but for what all of them share. */
export function python(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw(strings, ...values).split("\n");
  const written = lines.filter((line) => line.trim() !== "");
  const indent = Math.min(...written.map((line) => line.length - line.trimStart().length));
  return `${lines
    .map((line) => line.slice(indent))
    .join("\n")
    .trim()}\n`;
}
