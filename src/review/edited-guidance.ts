import { CONFIG_PATH } from "./config.ts";
import type { Config } from "./config-schema.ts";
import { precedenceOf } from "./precedence.ts";

/** Those of the paths that are the configuration or a checklist, in order. */
export function editedGuidance(
  paths: readonly string[],
  ...configs: readonly Pick<Config, "checklists">[]
): readonly string[] {
  const checklists = configs.flatMap((config) => precedenceOf(config.checklists).wanted(paths));
  return [...new Set([...paths.filter((path) => path === CONFIG_PATH), ...checklists])].sort();
}
