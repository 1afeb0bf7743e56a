import { z } from "zod";
import type { Finding, Permitted, Range } from "../review/finding.ts";
import type { Review } from "../review/review.ts";
import { line, severity } from "./json-parts.ts";

/** What `--format json` prints. Other programs read it: a key may be added, none may change its meaning or go. */

const column = z.int().min(1).describe("1-based, in UTF-16 code units.");
const range = {
  line,
  column,
  endLine: line,
  endColumn: z.int().min(1).describe("1-based, exclusive."),
};

const findingKeys = {
  rule: z.string().describe("`group/name`."),
  severity,
  path: z.string().describe("From the top of the repository, with forward slashes."),
  ...range,
  message: z.string(),
  fingerprint: z
    .string()
    .describe("The same finding has the same one after lines moved or the file was renamed."),
  items: z
    .array(z.strictObject({ file: z.string(), line, text: z.string() }))
    .describe("The lines of checklists that asked for it."),
  fix: z
    .array(z.strictObject({ ...range, text: z.string() }))
    .describe("Replacements to make together, verified: the finding is gone afterwards and none is new.")
    .optional(),
};

const finding = z.strictObject({
  ...findingKeys,
  dismissed: z
    .literal(true)
    .describe("People dismissed it on the pull request: it counts no longer and wants no fix.")
    .optional(),
});

const permitted = z.strictObject({
  ...findingKeys,
  permission: z.strictObject({
    comment: z.enum(["allow", "noqa"]).describe("`# rubric: allow[…]`, or `# noqa` where it counts."),
    line: line.describe("Where the comment stands."),
    reason: z
      .string()
      .describe("As it is written, cut after 300 characters. A `noqa` gives none.")
      .optional(),
  }),
});

export const checkReport = z
  .strictObject({
    verdict: z.enum(["success", "failure", "action_required", "neutral"]),
    findings: z.array(finding).describe("In order of path and position."),
    permitted: z
      .array(permitted)
      .describe("What would be among the findings but for a comment in the code, in the same order."),
    files: z.strictObject({
      reviewed: z.int().min(0),
      skipped: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
      unnamed: z
        .array(z.string())
        .describe("What was not looked at and has no path, each a sentence: files that GitHub does not list.")
        .optional(),
    }),
    problems: z
      .array(z.strictObject({ path: z.string(), line, message: z.string() }))
      .describe("What keeps the configuration from being read; then nothing was reviewed.")
      .optional(),
    crashes: z
      .array(z.strictObject({ rule: z.string(), path: z.string(), error: z.string() }))
      .describe("Rules that failed on a file and said nothing there: defects of Rubric.")
      .optional(),
  })
  .meta({ title: "rubric check --format json" });

export const ruleReport = z
  .strictObject({
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        severity,
        summary: z.string(),
        like: z
          .array(z.string())
          .describe("Codes of public linters with the nearest meaning, which a `# noqa` may name."),
      }),
    ),
  })
  .meta({ title: "rubric rules --format json" });

export function reviewJson(
  { verdict, findings, permitted, files, problems = [], crashes }: Review,
  dismissed: ReadonlySet<Finding> = new Set(),
): z.infer<typeof checkReport> {
  return {
    verdict,
    findings: findings.map((it) => ({ ...findingJson(it), ...(dismissed.has(it) && { dismissed: true }) })),
    permitted: permitted.map(permittedJson),
    files: filesJson(files),
    ...(problems.length > 0 && {
      problems: problems.map(({ path, line: at, message }) => ({ path, line: at, message })),
    }),
    ...(crashes.length > 0 && { crashes: crashes.map(({ rule, path, error }) => ({ rule, path, error })) }),
  };
}

function filesJson({ reviewed, skipped }: Review["files"]): z.infer<typeof checkReport>["files"] {
  const named = skipped.filter(({ counts }) => counts === undefined);
  const unnamed = skipped.filter(({ counts }) => counts !== undefined);
  return {
    reviewed,
    skipped: named.map(({ path, reason }) => ({ path, reason })),
    ...(unnamed.length > 0 && { unnamed: unnamed.map(({ path, reason }) => `${path} ${reason}.`) }),
  };
}

function findingJson(it: Finding): Omit<z.infer<typeof finding>, "dismissed"> {
  return {
    rule: it.rule,
    severity: it.severity,
    path: it.path,
    ...rangeJson(it),
    message: it.message,
    fingerprint: it.fingerprint,
    items: it.items.map(({ file, line: at, text }) => ({ file, line: at, text })),
    ...(it.fix && { fix: it.fix.map((edit) => ({ ...rangeJson(edit), text: edit.text })) }),
  };
}

function permittedJson(it: Permitted): z.infer<typeof permitted> {
  const { comment, line: at, reason } = it.permission;
  return { ...findingJson(it), permission: { comment, line: at, ...(reason !== undefined && { reason }) } };
}

function rangeJson({ line: from, column: start, endLine, endColumn }: Range) {
  return { line: from, column: start, endLine, endColumn };
}
