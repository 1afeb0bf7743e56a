import { bundledChecklists } from "../checklist/bundled.ts";
import { openGit } from "../local/git.ts";
import { readConfigFile, readGuidance } from "../local/guidance.ts";
import { pathInRepository } from "../local/named.ts";
import { pathText } from "../report/path-text.ts";
import { readConfig } from "../review/config.ts";
import { explainPath } from "../review/explained.ts";
import { guide } from "../review/guided.ts";
import type { Wanted } from "../review/host.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import type { ExplainOptions } from "./explain.ts";
import type { ExitCode, Session } from "./session.ts";

/** Which checklists apply to a file, which do not, and which rules that makes. */
export async function explainFile(
  given: string,
  { format }: ExplainOptions,
  { folder, environment, paint, print, warn }: Session,
): Promise<ExitCode> {
  const git = await openGit(folder, environment);
  const path = pathInRepository(git.root, folder, given);
  const reading = readConfig(readConfigFile(git.root), REQUIREMENTS);
  if ("problems" in reading) {
    for (const problem of reading.problems) warn(`${problem.path}:${problem.line}: ${problem.message}`);
    return 2;
  }
  const { config } = reading;
  const host = { guidance: (wanted: Wanted) => readGuidance(git, wanted) };
  const bundled = bundledChecklists();
  const guided = await guide({ host, config, bundled, rules: REQUIREMENTS, near: undefined });
  const explained = explainPath(path, guided, config);
  if (format === "json") {
    const { explainJson } = await import("../report/explain-json.ts");
    print(`${JSON.stringify(explainJson(explained), null, 2)}\n`);
  } else print(pathText(explained, paint));
  return 0;
}
