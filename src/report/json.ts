import { z } from "zod";
import type { Checklist, CompiledItem } from "../checklist/checklist.ts";
import type { Finding } from "../review/finding.ts";
import type { Review } from "../review/review.ts";

/** What `--format json` prints. Other programs read it: a key may be added, none may change its meaning or go. */

const line = z.int().min(1).describe("1-based.");
const column = z.int().min(1).describe("1-based, in UTF-16 code units.");
const range = {
  line,
  column,
  endLine: line,
  endColumn: z.int().min(1).describe("1-based, exclusive."),
};

const finding = z.strictObject({
  rule: z.string().describe("`group/name`."),
  severity: z.enum(["error", "warning", "note"]),
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
});

export const checkReport = z
  .strictObject({
    verdict: z.enum(["success", "failure", "action_required", "neutral"]),
    findings: z.array(finding).describe("In order of path and position."),
    files: z.strictObject({
      reviewed: z.int().min(0),
      skipped: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
    }),
  })
  .meta({ title: "rubric check --format json" });

const checklist = z.strictObject({
  path: z.string(),
  name: z.string(),
  items: z.array(
    z.strictObject({
      line,
      text: z.string(),
      state: z
        .enum(["enforced", "manual", "context"])
        .describe(
          "`enforced`: a rule checks it; `manual`: it asks for something people must judge; `context`: it asks for nothing.",
        ),
      reason: z.string().optional().describe("Why nothing enforces the item."),
      bindings: z.array(
        z.strictObject({
          rule: z.string(),
          options: z.record(z.string(), z.unknown()),
          matched: z.array(z.string()).describe("The item's words that chose the rule."),
          checked: z.boolean().describe("Whether Rubric can check it already."),
        }),
      ),
    }),
  ),
});

export const checklistReport = z
  .strictObject({ files: z.array(checklist) })
  .meta({ title: "rubric checklist --format json" });

export const ruleReport = z
  .strictObject({
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        severity: z.enum(["error", "warning", "note"]),
        summary: z.string(),
      }),
    ),
  })
  .meta({ title: "rubric rules --format json" });

export function reviewJson({ verdict, findings, files }: Review): z.infer<typeof checkReport> {
  return {
    verdict,
    findings: findings.map(findingJson),
    files: {
      reviewed: files.reviewed,
      skipped: files.skipped.map(({ path, reason }) => ({ path, reason })),
    },
  };
}

function findingJson(it: Finding): z.infer<typeof finding> {
  return {
    rule: it.rule,
    severity: it.severity,
    path: it.path,
    ...rangeJson(it),
    message: it.message,
    fingerprint: it.fingerprint,
    items: it.items.map(({ file, line, text }) => ({ file, line, text })),
    ...(it.fix && { fix: it.fix.map((edit) => ({ ...rangeJson(edit), text: edit.text })) }),
  };
}

function rangeJson({
  line,
  column,
  endLine,
  endColumn,
}: Pick<Finding, "line" | "column" | "endLine" | "endColumn">) {
  return { line, column, endLine, endColumn };
}

export function checklistJson(checklists: readonly Checklist[]): z.infer<typeof checklistReport> {
  return { files: checklists.map(({ path, name, items }) => ({ path, name, items: items.map(itemJson) })) };
}

function itemJson({
  line,
  text,
  state,
  reason,
  bindings,
}: CompiledItem): z.infer<typeof checklist>["items"][number] {
  const bound = bindings.map(({ rule, options, matched, checked }) => ({
    rule,
    options,
    matched: [...matched],
    checked,
  }));
  return { line, text, state, ...(reason !== undefined && { reason }), bindings: bound };
}
