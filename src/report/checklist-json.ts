import { z } from "zod";
import type { Checklist, CompiledItem } from "../checklist/checklist.ts";

/** What `rubric checklist --format json` prints. A key may be added, none may change its meaning or go. */

const checklist = z.strictObject({
  path: z.string(),
  name: z.string(),
  items: z.array(
    z.strictObject({
      line: z.int().min(1).describe("1-based."),
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
