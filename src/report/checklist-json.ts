import { z } from "zod";
import type { Checklist, CompiledItem } from "../checklist/checklist.ts";
import type { Contradiction } from "../review/contradictions.ts";
import { contradiction, contradictionJson, line, severity } from "./json-parts.ts";

/** What `rubric checklist --format json` prints. A key may be added, none may change its meaning or go. */

const words = z.array(z.string());

const item = z.strictObject({
  line,
  text: z.string(),
  headings: words.describe("Headings above it and the items it is nested in, outermost first."),
  polarity: z
    .enum(["want", "forbid", "defect"])
    .describe("Whether it wants what it says, forbids it, or names it as a defect to look for."),
  state: z
    .enum(["enforced", "manual", "context"])
    .describe(
      "`enforced`: a rule checks it; `manual`: it asks for something people must judge; `context`: it asks for nothing.",
    ),
  reason: z.string().optional().describe("Why nothing enforces the item."),
  bindings: z.array(
    z.strictObject({
      rule: z.string(),
      severity,
      options: z.record(z.string(), z.unknown()),
      matched: words.describe("The item's words that chose the rule."),
      ask: z.string().describe("The ask of the rule that these words answer."),
      checked: z.boolean().describe("Whether Rubric can check it already."),
    }),
  ),
  against: z
    .array(z.strictObject({ rule: z.string(), matched: words }))
    .describe("Rules of which it wants the opposite, and the words that say so."),
  passedOver: z
    .strictObject({ rules: words, signs: words.describe("What tells most against them, worst first.") })
    .optional()
    .describe("Rules whose asks its words answer, though it sounds unlike the lines that ask for them."),
});

const checklist = z.strictObject({
  path: z.string(),
  name: z.string(),
  items: z.array(item),
  notes: z
    .array(z.strictObject({ line, text: z.string() }))
    .describe("What of the file could not be understood."),
});

export const checklistReport = z
  .strictObject({
    files: z.array(checklist),
    contradictions: z.array(contradiction).describe("Items of them that can't both be followed."),
  })
  .meta({ title: "rubric checklist --format json" });

export function checklistJson(
  checklists: readonly Checklist[],
  disagreements: readonly Contradiction[],
): z.infer<typeof checklistReport> {
  return {
    files: checklists.map(({ path, name, items, notes }) => ({
      path,
      name,
      items: items.map(itemJson),
      notes: notes.map(({ line: at, text }) => ({ line: at, text })),
    })),
    contradictions: disagreements.map(contradictionJson),
  };
}

function itemJson(compiled: CompiledItem): z.infer<typeof item> {
  const { line: at, text, headings, polarity, state, reason, bindings, against, passedOver } = compiled;
  return {
    line: at,
    text,
    headings: [...headings],
    polarity,
    state,
    ...(reason !== undefined && { reason }),
    bindings: bindings.map(({ rule, severity: level, options, matched, ask, checked }) => ({
      ...{ rule, severity: level, options, matched: [...matched], ask, checked },
    })),
    against: against.map(({ rule, matched }) => ({ rule, matched: [...matched] })),
    ...(passedOver && { passedOver: { rules: [...passedOver.rules], signs: [...passedOver.signs] } }),
  };
}
