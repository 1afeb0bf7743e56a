import type { z } from "zod";
import type { Options, Requirement } from "../rules/rule.ts";
import { type Explained, explainIssue } from "./config-issue.ts";
import { keysAt } from "./config-keys.ts";
import type { Config, Level } from "./config-schema.ts";
import { groupOf } from "./select.ts";

/** What the configuration says of a rule's severity: its own entry wins over its group's. */
export function levelOf(rule: string, settings: Config["rules"]): Level | undefined {
  return levelIn(rule, settings) ?? levelIn(groupOf(rule), settings);
}

function levelIn(name: string, settings: Config["rules"]): Level | undefined {
  const setting = settings[name];
  return typeof setting === "string" ? setting : setting?.severity;
}

export function optionsOf(rule: string, settings: Config["rules"]): Options {
  const setting = settings[rule];
  return typeof setting === "string" ? {} : (setting?.options ?? {});
}

/** What is wrong with the options of rules, each read by the rule's own schema. What is left out is for words to set. */
export function optionIssues(
  settings: Config["rules"],
  rules: ReadonlyMap<string, Requirement>,
): readonly Explained[] {
  return Object.entries(settings).flatMap(([name, setting]) => {
    if (typeof setting === "string" || setting.options === undefined) return [];
    const at = ["rules", name, "options"];
    const rule = rules.get(name);
    if (rule === undefined) {
      const message = `\`${name}\` has no options of its own; write them below a rule, and only its severity here.`;
      return [{ at, message }];
    }
    const read = rule.options.safeParse(setting.options, { reportInput: true });
    const issues = read.success ? [] : read.error.issues.filter((issue) => !isLeftOut(issue));
    const keys = (place: readonly string[]) => keysAt(rule.options, place.slice(at.length));
    return issues.flatMap((issue) =>
      explainIssue({ ...issue, path: [...at, ...issue.path] }, { names: [], keys }),
    );
  });
}

function isLeftOut({ path, input }: z.core.$ZodIssue): boolean {
  return path.length > 0 && input === undefined;
}
