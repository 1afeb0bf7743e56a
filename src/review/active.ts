import type { Binding, Checklist } from "../checklist/checklist.ts";
import { combined } from "../checklist/options.ts";
import { reachMatcher } from "../checklist/reach.ts";
import { levelOf, optionsOf } from "./config-rules.ts";
import type { Config } from "./config-schema.ts";
import { overruled } from "./contradictions.ts";
import { type Asker, isAtLeast } from "./finding.ts";
import { groupedBy } from "./grouped.ts";
import type { ActiveRule } from "./review.ts";

interface Ask {
  readonly asker: Asker;
  readonly binding: Binding;
}

/** What is asked of a file: by the checklists that apply to it, and by no other. */
export function activeRulesFor(
  checklists: readonly Checklist[],
  settings: Config["rules"],
): (path: string) => readonly ActiveRule[] {
  const reaches = checklists.map((checklist) => ({ checklist, reaches: reachMatcher(checklist.reach) }));
  const known = new Map<string, readonly ActiveRule[]>();
  return (path) => {
    const applying = reaches.filter((it) => it.reaches(path));
    const key = applying.map(({ checklist }) => checklist.path).join("\n");
    const active =
      known.get(key) ??
      activeRules(
        applying.map(({ checklist }) => checklist),
        settings,
      );
    known.set(key, active);
    return active;
  };
}

/**
 * The rules that checklists want, which are in order of precedence: one entry a rule, in order of name, with every item that
 * asks for it. The first item that sets an option sets it, lists add up, the highest severity counts, and the configuration has
 * the last word. A rule whose opposite an earlier item wants is not among them.
 */
export function activeRules(
  checklists: readonly Checklist[],
  settings: Config["rules"],
): readonly ActiveRule[] {
  const asks = groupedBy(checklists.flatMap(asksOf), ({ binding }) => binding.rule);
  const unwanted = overruled(checklists);
  const names = [...asks.keys()].filter((rule) => !unwanted.has(rule)).sort();
  return names.flatMap((rule) => {
    const level = levelOf(rule, settings);
    if (level === "off") return [];
    const active = merge(rule, asks.get(rule) ?? []);
    const options = { ...active.options, ...optionsOf(rule, settings) };
    return [{ ...active, options, severity: level ?? active.severity }];
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
