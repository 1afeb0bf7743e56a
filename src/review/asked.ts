import { activeRulesFor } from "./active.ts";
import { levelOf } from "./config-rules.ts";
import { type Config, DEFAULT_CONFIG } from "./config-schema.ts";
import type { Guided } from "./guided.ts";
import type { Asked } from "./tasks.ts";
import { ABOUT_UNUSED_PERMISSIONS, UNUSED_PERMISSION } from "./unused-permission.ts";

/** What a repository asks for at one time, wherever in it. */
export interface AskedFor {
  readonly guided: Guided;
  readonly config: Config;
}

/** What is asked for now, and what would be after a change. */
export interface NowAndThen {
  readonly before: AskedFor;
  readonly after: AskedFor;
}

export const NOTHING_ASKED: AskedFor = {
  guided: { checklists: [], copies: [], unread: [], aside: [] },
  config: DEFAULT_CONFIG,
};

export function rulesForFiles({ guided, config }: AskedFor): Asked["rulesFor"] {
  return activeRulesFor(guided.checklists, config.rules);
}

/** What is said of permissions is asked for with any other rule. */
export function isAskedFor(
  rule: string,
  path: string,
  { rulesFor, permissions }: Pick<Asked, "rulesFor" | "permissions">,
): boolean {
  const rules = rulesFor(path);
  if (rule === UNUSED_PERMISSION) return permissions.unused !== "off" && rules.length > 0;
  return rules.some((active) => active.rule === rule);
}

/** What the configuration says of every file alike. */
export function settingsOf({ scope, noqa, rules }: Config): Pick<Asked, "scope" | "permissions"> {
  const unused = levelOf(UNUSED_PERMISSION, rules) ?? ABOUT_UNUSED_PERMISSIONS.severity;
  return { scope, permissions: { hearsNoqa: noqa, unused } };
}
