import { isStory } from "../checklist/beginnings.ts";
import type { Checklist, CompiledItem, PassedOver } from "../checklist/checklist.ts";
import { bindingText } from "./checklist-text.ts";
import { oneLine } from "./one-line.ts";
import type { Paint } from "./terminal.ts";

const WANTS = {
  want: "it wants this",
  forbid: "it forbids this",
  defect: "it names this as a defect",
} as const;

/** How one item was understood: where it stands, what its words want, and which asks of which rules they answer. */
export function itemText({ path }: Pick<Checklist, "path">, item: CompiledItem, paint: Paint): string {
  const { line, text, state, reason, headings, polarity, bindings, against, passedOver } = item;
  const rows: readonly (readonly [string, string])[] = [
    ["stands below", headings.length === 0 ? "no heading" : headings.map(oneLine).join(" › ")],
    [
      "reads as",
      `${WANTS[polarity]}${isStory(item) ? "; only how it begins is read, for it is too long to be one rule" : ""}`,
    ],
    ...bindings.flatMap((binding): (readonly [string, string])[] => [
      ["asks for", bindingText(binding, paint)],
      ["", paint("quiet", `by the ask \`${binding.ask}\``)],
    ]),
    ...against.map(({ rule, matched }): readonly [string, string] => [
      "is against",
      `${rule}${paint("quiet", `  matched ${matched.map((it) => `"${oneLine(it)}"`).join(", ")}`)}`,
    ]),
    ...passedOverText(passedOver),
    ["so it is", reason === undefined ? state : `${state}: ${reason}`],
  ];
  const place = paint("strong", `${oneLine(path)}:${line}`);
  return `${[`${place}  ${oneLine(text)}`, ...rows.map(([name, value]) => `  ${paint("quiet", name.padEnd(13))} ${value}`)].join("\n")}\n`;
}

function passedOverText(passedOver: PassedOver | undefined): readonly (readonly [string, string])[] {
  if (passedOver === undefined) return [];
  return [
    ["could ask for", passedOver.rules.join(", ")],
    [
      "but sounds",
      `unlike ${passedOver.rules.length === 1 ? "it" : "them"}: ${passedOver.signs.map((sign) => `"${oneLine(sign)}"`).join(", ")}`,
    ],
  ];
}
