import { CONFIG_PATH, type Config } from "./config.ts";
import { precedenceOf } from "./precedence.ts";

/** Those of the paths that are the configuration or a checklist, in order. */
export function editedGuidance(
  paths: readonly string[],
  ...configs: readonly Pick<Config, "checklists">[]
): readonly string[] {
  const checklists = configs.flatMap((config) => precedenceOf(config.checklists).wanted(paths));
  return [...new Set([...paths.filter((path) => path === CONFIG_PATH), ...checklists])].sort();
}
