import { z } from "zod";
import { readYaml } from "../checklist/yaml.ts";
import type { Requirement, Severity } from "../rules/rule.ts";
import { checklistEntries, globs } from "./config-checklists.ts";
import { explainIssue } from "./config-issue.ts";
import { lineOf } from "./config-line.ts";
import type { ConfigFile } from "./host.ts";
import { groupOf } from "./select.ts";

/** Where a repository keeps its configuration. */
export const CONFIG_PATH = ".github/rubric.yml";

/** Something a repository's configuration says that can't be followed: shown to its owner, who finds it at the line. */
export interface ConfigProblem {
  readonly path: string;
  readonly line: number;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

const level = z.enum(["error", "warning", "note", "off"]);

/** `names`: every rule and group. */
function schemaFor(names: ReadonlySet<string>) {
  return z.strictObject({
    /** Which files are checklists, the first entry's before the second's where they disagree. */
    checklists: checklistEntries,
    /** Severity of a rule or a group that a checklist asks for, or `off`; a rule's own entry wins over its group's. */
    rules: z
      .record(
        z.string().refine((name) => names.has(name)),
        level,
      )
      .default({}),
    scope: z.enum(["introduced", "lines", "files"]).default("introduced"),
    /** Python files that are not reviewed. */
    exclude: globs.default([]),
    /** `limit`: inline comments on one pull request at a time. */
    comments: z.strictObject({ limit: z.int().min(0).max(100).default(25) }).prefault({}),
    /** The least severity that fails the check. */
    "fail-on": z.enum(["error", "warning", "note", "never"]).default("error"),
  });
}

export type Config = z.output<ReturnType<typeof schemaFor>>;
export type Level = Severity | "off";

/** What holds in a repository without a configuration. */
export const DEFAULT_CONFIG: Config = schemaFor(new Set()).parse({});

export type ConfigReading = { readonly config: Config } | { readonly problems: readonly ConfigProblem[] };

export function readConfig(
  file: ConfigFile | undefined,
  rules: ReadonlyMap<string, Requirement>,
): ConfigReading {
  if (file === undefined) return { config: DEFAULT_CONFIG };
  const yaml = readYaml(file.text);
  if ("error" in yaml) return { problems: [{ path: file.path, line: yaml.line, message: yaml.error }] };
  const names = new Set([...rules.keys()].flatMap((name) => [name, groupOf(name)]));
  const read = schemaFor(names).safeParse(yaml.value ?? {}, { reportInput: true });
  if (read.success) return { config: read.data };
  const problems = read.error.issues.flatMap((issue) => explainIssue(issue, names));
  return {
    problems: problems.map(({ at, message }) => ({ path: file.path, line: lineOf(file.text, at), message })),
  };
}
