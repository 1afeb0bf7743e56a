import type { Binding, Checklist } from "../checklist/checklist.ts";
import { combined } from "../checklist/options.ts";
import type { Config, Level } from "./config.ts";
import { type Asker, isAtLeast } from "./finding.ts";
import { groupedBy } from "./grouped.ts";
import type { ActiveRule } from "./review.ts";
import { groupOf } from "./select.ts";

interface Ask {
  readonly asker: Asker;
  readonly binding: Binding;
}

/**
 * The rules a repository wants: one entry a rule, in order of name, with every item that asks for it. The first item that sets
 * an option sets it, lists add up, the highest severity counts, and the configuration has the last word.
 */
export function activeRules(
  checklists: readonly Checklist[],
  levels: Config["rules"],
): readonly ActiveRule[] {
  const asks = groupedBy(checklists.flatMap(asksOf), ({ binding }) => binding.rule);
  const names = [...asks.keys()].sort();
  return names.flatMap((rule) => {
    const level: Level | undefined = levels[rule] ?? levels[groupOf(rule)];
    if (level === "off") return [];
    const active = merge(rule, asks.get(rule) ?? []);
    return [level === undefined ? active : { ...active, severity: level }];
  });
}

/** Does a checklist ask for anything that Rubric checks? */
export function bindsAnything({ items }: Checklist): boolean {
  return items.some(({ bindings }) => bindings.some(({ checked }) => checked));
}

function asksOf({ path, bundled, items }: Checklist): readonly Ask[] {
  return items.flatMap(({ line, text, bindings }) =>
    bindings
      .filter(({ checked }) => checked)
      .map((binding) => ({ asker: { file: path, line, text, bundled }, binding })),
  );
}

function merge(rule: string, asks: readonly Ask[]): ActiveRule {
  const severities = asks.map(({ binding }) => binding.severity);
  const severity = severities.reduce((most, next) => (isAtLeast(next, most) ? next : most), "note");
  const options = combined(asks.map(({ binding }) => binding.options));
  const items = new Map(asks.map(({ asker }) => [`${asker.line} ${asker.file}`, asker]));
  return { rule, options, severity, items: [...items.values()] };
}
