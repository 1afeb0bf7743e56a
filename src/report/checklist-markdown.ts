import type { Binding, Checklist, CompiledItem } from "../checklist/checklist.ts";
import type { Contradiction } from "../review/contradictions.ts";
import { summary } from "./checklist-text.ts";
import { contradictionText } from "./contradiction-text.ts";
import { codeSpan, literal, prose, tableCell } from "./text.ts";

/** The same report as a page for people: a table for each file. */
export function checklistMarkdown(
  checklists: readonly Checklist[],
  disagreements: readonly Contradiction[],
): string {
  const files = checklists.map(oneChecklist);
  const last = disagreements.map((it) => `- ${prose(contradictionText(it))}`);
  return `${[...files, ...(last.length > 0 ? [`## Contradictions\n\n${last.join("\n")}`] : [])].join("\n\n")}\n`;
}

function oneChecklist({ path, items, notes }: Checklist): string {
  const rows = items.map(
    (item) => `| ${[String(item.line), literal(item.text), becomes(item)].map(tableCell).join(" | ")} |`,
  );
  const table = ["| Line | Item | What becomes of it |", "| ---: | --- | --- |", ...rows].join("\n");
  const aside = notes.map(({ line, text }) => `- Line ${line}: ${prose(text)}`).join("\n");
  return [
    `## ${codeSpan(path)}`,
    `${summary(items)}.`,
    ...(items.length > 0 ? [table] : []),
    ...(aside === "" ? [] : [aside]),
  ].join("\n\n");
}

function becomes({ state, reason, bindings }: CompiledItem): string {
  if (bindings.length === 0) return `${state}: ${reason ?? ""}`;
  return bindings.map(bindingMarkdown).join("<br>");
}

function bindingMarkdown({ rule, options, severity, checked }: Binding): string {
  const set = Object.keys(options).length === 0 ? "" : ` ${codeSpan(JSON.stringify(options))}`;
  return `**${rule}**${set}, ${checked ? severity : "not yet checked"}`;
}
