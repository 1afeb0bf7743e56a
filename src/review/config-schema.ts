import { z } from "zod";
import type { Severity } from "../rules/rule.ts";
import { checklistEntries, globs } from "./config-checklists.ts";

export type Level = Severity | "off";

const level = z.enum(["error", "warning", "note", "off"]);

const setting = z.strictObject({
  severity: level.optional().describe("As if it stood alone."),
  options: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("Of a rule, not of a group: they count more than those that the words of a checklist set."),
});

/** Of labels and of people; whether letters are large or small makes no difference on GitHub. */
const names = z.array(z.string().min(1).max(100)).max(100).default([]);

const ADDRESS = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;

/** What a repository's configuration may say, of the rules and groups that there are. */
export function schemaFor(rules: ReadonlySet<string>) {
  return z
    .strictObject({
      _extends: z
        .string()
        .regex(/^(?:[\w.-]{1,100}\/)?[\w.-]{1,100}$/, {
          error: ({ input }) =>
            `\`_extends\` names a repository, \`owner/name\` or \`name\`, not \`${input}\`.`,
        })
        .optional()
        .describe(
          "Repository whose `.github/rubric.yml` counts where this one says nothing: `owner/name`, or `name` of the same owner. A repository without a file of its own has that of its owner's repository `.github`.",
        ),
      checklists: checklistEntries.describe(
        "Which files are checklists: patterns, or files with the paths that their items apply to. Where two disagree, the one of the earlier entry decides; in one entry, the one that lies nearest to the reviewed file, then the earlier pattern's. Default: every place where agent files are known to lie.",
      ),
      rules: z
        .record(
          z.string().refine((name) => rules.has(name)),
          z.union([setting, level]),
        )
        .default({})
        .describe(
          "Severity of a rule or a group that a checklist asks for, or `off`, or severity and options; a rule's own entry wins over its group's.",
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
      include: globs
        .default([])
        .describe(
          "Python files that are reviewed; all where none is named. Folders of others' code are only where a pattern names them.",
        ),
      exclude: globs.default([]).describe("Python files that are not reviewed, of those."),
      skip: z
        .strictObject({
          drafts: z.boolean().default(true).describe("Leave drafts alone until they are ready."),
          labels: names.describe("Leave pull requests with one of these labels alone."),
          authors: names.describe("Leave pull requests of these people and Apps alone."),
        })
        .prefault({})
        .describe("Pull requests that are not reviewed, unless somebody comments `/recheck`."),
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
      pages: z
        .string()
        .max(500)
        .regex(ADDRESS, {
          error: ({ input }) =>
            `\`pages\` must be an address like \`https://rubric.example\`, not \`${input}\`.`,
        })
        .transform((address) => address.replace(/\/$/, ""))
        .optional()
        .describe(
          "Address of the server that shows the rules' pages, at `/rules/group/name`, instead of the one that reviews.",
        ),
      "fail-on": z
        .enum(["error", "warning", "note", "never"])
        .default("error")
        .describe("The least severity that fails the check."),
    })
    .meta({ title: ".github/rubric.yml" });
}

export type Config = z.output<ReturnType<typeof schemaFor>>;

/** Its shape; which rules and groups there are is checked when one is read. */
export const CONFIG_SCHEMA = schemaFor(new Set());

/** What holds in a repository without a configuration. */
export const DEFAULT_CONFIG: Config = CONFIG_SCHEMA.parse({});
