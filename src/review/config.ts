import { readYaml } from "../checklist/yaml.ts";
import type { Requirement } from "../rules/rule.ts";
import { type Explained, explainIssue } from "./config-issue.ts";
import { keysAt } from "./config-keys.ts";
import { lineOf } from "./config-line.ts";
import { optionIssues } from "./config-rules.ts";
import { CONFIG_SCHEMA, type Config, DEFAULT_CONFIG, schemaFor } from "./config-schema.ts";
import type { ConfigFile } from "./host.ts";
import { groupOf } from "./select.ts";
import { UNUSED_PERMISSION } from "./unused-permission.ts";

/** Where a repository keeps its configuration. */
export const CONFIG_PATH = ".github/rubric.yml";

/** Where people put it who know other products. */
export const MISNAMED = [".github/rubric.yaml", "rubric.yml", "rubric.yaml", ".rubric.yml", ".rubric.yaml"];

/** That it is not read there, where there is none in its own place. */
export function notReadAs(path: string): string {
  return `\`${path}\` is not read; name it \`${CONFIG_PATH}\` if it is the configuration.`;
}

/** Something a repository's configuration says that can't be followed: shown to its owner, who finds it at the line. */
export interface ConfigProblem extends ConfigPlace {
  /** What is wrong and what to write instead. */
  readonly message: string;
  /** Where the configuration itself leads there, if the problem stands in a file that it extends. */
  readonly extendedAt?: ConfigPlace;
}

export interface ConfigPlace {
  readonly path: string;
  readonly line: number;
}

export type ConfigReading =
  | {
      readonly config: Config;
      /** What the file itself says, without what is meant where it says nothing. */
      readonly values: ConfigValues;
    }
  | { readonly problems: readonly ConfigProblem[] };

export type ConfigValues = Readonly<Record<string, unknown>>;

/** One file by itself, whatever it extends. */
export function readConfig(
  file: ConfigFile | undefined,
  rules: ReadonlyMap<string, Requirement>,
): ConfigReading {
  if (file === undefined) return { config: DEFAULT_CONFIG, values: {} };
  const { path, text } = file;
  const yaml = readYaml(text);
  if ("error" in yaml) return { problems: [{ path, line: yaml.line, message: yaml.error }] };
  const names = namesOf(rules);
  const read = schemaFor(names).safeParse(yaml.value ?? {}, { reportInput: true });
  const keys = (place: readonly string[]) => keysAt(CONFIG_SCHEMA, place);
  const explained = read.success
    ? optionIssues(read.data.rules, rules)
    : read.error.issues.flatMap((issue) => explainIssue(issue, { names: [...names], keys }));
  if (read.success && explained.length === 0)
    return { config: read.data, values: isMapping(yaml.value) ? yaml.value : {} };
  return { problems: placed(explained, file) };
}

/** Nobody mends more at once, and for each the text is gone through. */
const MOST_PROBLEMS = 50;

/** In order of line, and of how many more nothing else is told. */
function placed(explained: readonly Explained[], { path, text }: ConfigFile): readonly ConfigProblem[] {
  const problems = explained
    .slice(0, MOST_PROBLEMS)
    .map(({ at, message }) => ({ path, line: lineOf(text, at), message }))
    .sort((a, b) => a.line - b.line);
  const left = explained.length - problems.length;
  const line = problems.at(-1)?.line ?? 1;
  const more = { path, line, message: `There are ${left} more mistakes in this file; mend these first.` };
  return left === 0 ? problems : [...problems, more];
}

/** A list is none. */
export function isMapping(value: unknown): value is ConfigValues {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function namesOf(rules: ReadonlyMap<string, Requirement>): ReadonlySet<string> {
  return new Set([...rules.keys(), UNUSED_PERMISSION].flatMap((name) => [name, groupOf(name)]));
}
