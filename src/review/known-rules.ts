import { ownFile } from "../checklist/own-files.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { isRule, type Severity } from "../rules/rule.ts";
import { ABOUT_UNUSED_PERMISSIONS, UNUSED_PERMISSION } from "./unused-permission.ts";

/** What people can ask about by its name. */
export interface KnownRule {
  /** `group/name`. */
  readonly name: string;
  readonly summary: string;
  readonly severity: Severity;
  /** Codes of public linters with the nearest meaning. */
  readonly like: readonly string[];
  /** Rubric checks it; else checklists can ask for it, and it is left to people. */
  readonly isChecked: boolean;
  /** Its Markdown page. */
  readonly page: URL;
}

const ASKED_FOR: readonly KnownRule[] = [...REQUIREMENTS].map(([name, requirement]) => {
  const { summary, severity, like = [] } = requirement;
  return { name, summary, severity, like, isChecked: isRule(requirement), page: ownFile(`rules/${name}.md`) };
});
const OF_PERMISSIONS: KnownRule = {
  ...ABOUT_UNUSED_PERMISSIONS,
  name: UNUSED_PERMISSION,
  like: [],
  isChecked: true,
  page: ownFile("review/unused-permission.md"),
};

/** By name: what checklists can ask for, and what comes with every review. */
export const KNOWN_RULES: ReadonlyMap<string, KnownRule> = new Map(
  [...ASKED_FOR, OF_PERMISSIONS].map((rule) => [rule.name, rule]),
);

/** The rule that a person means: its group may be left out where no other rule has the same name. */
export function ruleNamed(asked: string): KnownRule | undefined {
  const name = asked.toLowerCase();
  const [only, ...others] = [...KNOWN_RULES.values()].filter((rule) => rule.name.endsWith(`/${name}`));
  return KNOWN_RULES.get(name) ?? (others.length === 0 ? only : undefined);
}
