import { z } from "zod";
import type { Explained } from "../review/explained.ts";
import { contradiction, contradictionJson, line, severity } from "./json-parts.ts";

/** What `rubric explain --format json` prints. A key may be added, none may change its meaning or go. */

const checklist = z.strictObject({
  path: z.string(),
  bundled: z.boolean().describe("It comes with Rubric."),
  applies: z.boolean(),
  because: z.string().describe("Why it applies, or not: a sentence."),
  enforced: z.int().min(0).describe("Items of it that Rubric checks."),
});
const item = z.strictObject({
  file: z.string(),
  line,
  text: z.string(),
});

export const explainPathReport = z.strictObject({
  path: z.string().describe("From the top of the repository, with forward slashes."),
  aside: z.string().optional().describe("Why no rule is checked in it; it follows the path in a sentence."),
  checklists: z.array(checklist).describe("In order of precedence."),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      severity,
      options: z.record(z.string(), z.unknown()),
      items: z
        .array(item)
        .describe("The lines of checklists that ask for it; the first that sets an option sets it."),
    }),
  ),
  off: z.array(z.string()).describe("Rules that checklists ask for and the configuration turns off."),
  contradictions: z.array(contradiction).describe("Items that apply to it and can't both be followed."),
  unread: z
    .array(z.strictObject({ path: z.string(), reason: z.string() }))
    .describe("Agent files that could not be read."),
});

export const explainRuleReport = z.strictObject({
  rule: z.string(),
  severity,
  summary: z.string(),
  page: z.string().describe("Markdown."),
  checked: z.boolean().describe("Whether Rubric can check it already; else it is left to people."),
});

export const explainReport = z
  .union([explainPathReport, explainRuleReport])
  .meta({ title: "rubric explain --format json" });

export function explainJson({
  path,
  aside,
  checklists,
  rules,
  off,
  contradictions,
  unread,
}: Explained): z.infer<typeof explainPathReport> {
  return {
    path,
    ...(aside !== undefined && { aside }),
    checklists: checklists.map((it) => ({ ...it })),
    rules: rules.map(({ rule, severity: level, options, items }) => ({
      rule,
      severity: level,
      options,
      items: items.map(({ file, line: at, text }) => ({ file, line: at, text })),
    })),
    off: [...off],
    contradictions: contradictions.map(contradictionJson),
    unread: unread.map(({ path: file, reason }) => ({ path: file, reason })),
  };
}
