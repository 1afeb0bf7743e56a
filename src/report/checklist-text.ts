import type { Binding, Checklist, CompiledItem, ItemState } from "../checklist/checklist.ts";
import type { Contradiction } from "../review/contradictions.ts";
import { contradictionText } from "./contradiction-text.ts";
import { count } from "./count.ts";
import { oneLine } from "./one-line.ts";
import type { Paint, Tone } from "./terminal.ts";

const TONES: Readonly<Record<ItemState, Tone>> = { enforced: "good", manual: "warning", context: "quiet" };

/** Every item of every checklist, what becomes of it, and why; and where they disagree. */
export function checklistText(
  checklists: readonly Checklist[],
  disagreements: readonly Contradiction[],
  paint: Paint,
): string {
  const files = checklists.map((it) => oneChecklist(it, paint));
  const last = disagreements.map((it) => `${paint("warning", "!")} ${oneLine(contradictionText(it))}`);
  return `${[...files, ...(last.length > 0 ? [last.join("\n")] : [])].join("\n\n")}\n`;
}

function oneChecklist({ path, name, items, notes }: Checklist, paint: Paint): string {
  const digits = String(items.at(-1)?.line ?? 0).length;
  return [
    `${paint("strong", oneLine(path))}  ${oneLine(name)}`,
    ...items.flatMap((item) => itemRows(item, digits, paint)),
    ...notes.map(({ line, text }) => `  ${paint("warning", `line ${line}:`)} ${oneLine(text)}`),
    summary(items),
  ].join("\n");
}

function itemRows(item: CompiledItem, digits: number, paint: Paint): string[] {
  const { line, text, state, bindings } = item;
  const place = String(line).padStart(digits);
  const why = item.reason === undefined || bindings.length > 0 ? "" : `  (${item.reason})`;
  return [
    `  ${paint("quiet", place)}  ${paint(TONES[state], state.padEnd(8))}  ${oneLine(text)}${paint("quiet", why)}`,
    ...bindings.map((binding) => `${" ".repeat(digits + 14)}${bindingText(binding, paint)}`),
  ];
}

/** The rule with its options, its force, and the words that chose it. */
export function bindingText({ rule, options, severity, matched, checked }: Binding, paint: Paint): string {
  const words = matched.map((it) => `"${oneLine(it)}"`).join(", ");
  const set = Object.keys(options).length === 0 ? "" : ` ${oneLine(JSON.stringify(options))}`;
  const later = checked ? "" : paint("quiet", "  not yet checked");
  return `${rule}${set}  ${paint(severity, severity)}${paint("quiet", `  matched ${words}`)}${later}`;
}

/** "12 items: 5 enforced, 4 manual (1 not yet checked), 3 context". */
export function summary(items: readonly CompiledItem[]): string {
  const having = (state: ItemState) => items.filter((it) => it.state === state);
  const manual = having("manual");
  const later = manual.filter(({ bindings }) => bindings.length > 0).length;
  const left = later === 0 ? "" : ` (${later} not yet checked)`;
  return `${count(items.length, "item")}: ${having("enforced").length} enforced, ${manual.length} manual${left}, ${having("context").length} context`;
}
