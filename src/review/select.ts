import { isRule, type Requirement, type Rule } from "../rules/rule.ts";
import { nearest } from "./nearest.ts";
import type { Refusal } from "./patch.ts";
import type { ActiveRule } from "./review.ts";

/** A rule's name is `group/bad-pattern`. */
export function groupOf(rule: string): string {
  return rule.slice(0, Math.max(0, rule.indexOf("/")));
}

export type Selection = { readonly active: readonly ActiveRule[] } | Refusal;

/**
 * Rules without any checklist, for trying them out: `all`, or names of groups and rules separated by commas. What is no rule yet
 * can't be chosen.
 */
export function selectRules(selection: string, known: ReadonlyMap<string, Requirement>): Selection {
  const rules = new Map([...known].flatMap(([name, one]) => (isRule(one) ? [[name, one] as const] : [])));
  const chosen = new Set<string>();
  for (const name of selection.split(",").map((part) => part.trim())) {
    const members = [...rules.keys()].filter((rule) => name === "all" || name === groupOf(rule));
    const usable = members.filter((rule) => isUsable(rules.get(rule)));
    if (members.length > 0) for (const rule of usable) chosen.add(rule);
    else if (!known.has(name)) return { reason: unknownRule(name, rules) };
    else if (!rules.has(name)) return { reason: `"${name}" is not checked yet: it is left to people.` };
    else if (isUsable(rules.get(name))) chosen.add(name);
    else return { reason: `The rule "${name}" runs only when a checklist says which way it is wanted.` };
  }
  const active = [...rules].filter(([name]) => chosen.has(name));
  return {
    active: active.map(([rule, { severity }]) => ({ rule, options: {}, severity, items: [] })),
  };
}

/** What a person reads who named a rule or group that does not exist. */
export function unknownRule(name: string, rules: ReadonlyMap<string, Requirement>): string {
  const meant = nearest(name, new Set(["all", ...rules.keys(), ...[...rules.keys()].map(groupOf)]));
  const hint = meant === undefined ? "`rubric rules` lists them." : `Did you mean "${meant}"?`;
  return `There is no rule or group "${name}". ${hint}`;
}

/** Some rules can be wanted in opposite ways and say nothing until words choose one. */
function isUsable(rule: Rule | undefined): boolean {
  return rule?.options.safeParse({}).success ?? false;
}
