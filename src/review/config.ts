import { z } from "zod";
import { readYaml } from "../checklist/yaml.ts";
import type { Requirement, Severity } from "../rules/rule.ts";
import { checklistEntries, globs } from "./config-checklists.ts";
import { explainIssue } from "./config-issue.ts";
import { lineOf } from "./config-line.ts";
import type { ConfigFile } from "./host.ts";
import { groupOf } from "./select.ts";
import { UNUSED_PERMISSION } from "./unused-permission.ts";

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
  return z
    .strictObject({
      checklists: checklistEntries.describe(
        "Which files are checklists: patterns, or files with the paths that their items apply to. Where two disagree, the one of the earlier entry decides; in one entry, the one that lies nearest to the reviewed file, then the earlier pattern's. Default: every place where agent files are known to lie.",
      ),
      rules: z
        .record(
          z.string().refine((name) => names.has(name)),
          level,
        )
        .default({})
        .describe(
          "Severity of a rule or a group that a checklist asks for, or `off`; a rule's own entry wins over its group's.",
        ),
      scope: z
        .enum(["introduced", "lines", "files"])
        .default("introduced")
        .describe("Report what the change introduces, what stands on its lines, or all in its files."),
      noqa: z
        .boolean()
        .default(false)
        .describe(
          "Let `# noqa` comments permit findings, too: with codes of other linters the rules like them, bare all of its line.",
        ),
      exclude: globs.default([]).describe("Python files that are not reviewed."),
      comments: z
        .strictObject({
          limit: z
            .int()
            .min(0)
            .max(100)
            .default(25)
            .describe("Inline comments on one pull request at a time."),
        })
        .prefault({}),
      "fail-on": z
        .enum(["error", "warning", "note", "never"])
        .default("error")
        .describe("The least severity that fails the check."),
    })
    .meta({ title: ".github/rubric.yml" });
}

export type Config = z.output<ReturnType<typeof schemaFor>>;
export type Level = Severity | "off";

/** Its shape; which rules and groups there are is checked when one is read. */
export const CONFIG_SCHEMA = schemaFor(new Set());

/** What holds in a repository without a configuration. */
export const DEFAULT_CONFIG: Config = CONFIG_SCHEMA.parse({});

export type ConfigReading = { readonly config: Config } | { readonly problems: readonly ConfigProblem[] };

export function readConfig(
  file: ConfigFile | undefined,
  rules: ReadonlyMap<string, Requirement>,
): ConfigReading {
  if (file === undefined) return { config: DEFAULT_CONFIG };
  const yaml = readYaml(file.text);
  if ("error" in yaml) return { problems: [{ path: file.path, line: yaml.line, message: yaml.error }] };
  const names = new Set([...rules.keys(), UNUSED_PERMISSION].flatMap((name) => [name, groupOf(name)]));
  const read = schemaFor(names).safeParse(yaml.value ?? {}, { reportInput: true });
  if (read.success) return { config: read.data };
  const problems = read.error.issues
    .flatMap((issue) => explainIssue(issue, names))
    .map(({ at, message }) => ({ path: file.path, line: lineOf(file.text, at), message }));
  return { problems: problems.sort((a, b) => a.line - b.line) };
}
