import type { Binding, Checklist, CompiledItem, ItemState } from "../checklist/checklist.ts";
import { oneLine } from "./one-line.ts";
import { count, type Paint, type Tone } from "./terminal.ts";

const TONES: Readonly<Record<ItemState, Tone>> = { enforced: "good", manual: "warning", context: "quiet" };

/** Every item of every checklist, what becomes of it, and why. */
export function checklistText(checklists: readonly Checklist[], paint: Paint): string {
  return `${checklists.map((it) => oneChecklist(it, paint)).join("\n\n")}\n`;
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

function itemRows({ line, text, state, bindings }: CompiledItem, digits: number, paint: Paint): string[] {
  const place = String(line).padStart(digits);
  return [
    `  ${paint("quiet", place)}  ${paint(TONES[state], state.padEnd(8))}  ${oneLine(text)}`,
    ...bindings.map((binding) => `${" ".repeat(digits + 14)}${bindingText(binding, paint)}`),
  ];
}

function bindingText({ rule, options, matched }: Binding, paint: Paint): string {
  const words = matched.map((it) => `"${oneLine(it)}"`).join(", ");
  const set = Object.keys(options).length === 0 ? "" : ` ${oneLine(JSON.stringify(options))}`;
  return `${rule}${set}${paint("quiet", words === "" ? "" : `  matched ${words}`)}`;
}

function summary(items: readonly CompiledItem[]): string {
  const having = (state: ItemState) => items.filter((it) => it.state === state).length;
  const [enforced, manual, context] = [having("enforced"), having("manual"), having("context")];
  return `${count(items.length, "item")}: ${enforced} enforced, ${manual} manual, ${context} context`;
}
