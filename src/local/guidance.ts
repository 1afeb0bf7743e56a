import { existsSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import type { ChecklistSource } from "../checklist/checklist.ts";
import type { Skipped } from "../review/change.ts";
import { CONFIG_PATH, MISNAMED, notReadAs } from "../review/config.ts";
import type { ConfigFile, Guidance, Wanted } from "../review/host.ts";
import { precedenceOf } from "../review/precedence.ts";
import { listAgentFiles } from "./agent-files.ts";
import { CannotRun } from "./cannot-run.ts";
import type { Git } from "./git.ts";
import { readSource } from "./source.ts";

/** The configuration as it stands in the working tree: whoever edits it here wants to try it. */
export function readConfigFile(root: string): ConfigFile | undefined {
  const source = readSource(root, linkTarget(root, CONFIG_PATH));
  if ("text" in source) return { path: CONFIG_PATH, text: source.text };
  if (source.refused === "does not exist") return undefined;
  throw new CannotRun(`${CONFIG_PATH} ${source.refused}; Rubric can't read what it asks for.`);
}

function misnamedConfig(root: string): readonly string[] {
  if (existsSync(join(root, CONFIG_PATH))) return [];
  return MISNAMED.filter((path) => existsSync(join(root, path))).map(notReadAs);
}

/** The agent files as they stand in the working tree. */
export async function readGuidance(git: Git, wanted: Wanted): Promise<Guidance> {
  const { paths, unread } = await listAgentFiles(git, wanted);
  const { chosen, beyond } = precedenceOf(wanted.checklists).choose(paths, wanted.near);
  const aside = misnamedConfig(git.root);
  const read = chosen.map((path) => readAgentFile(git.root, path));
  return {
    checklists: read.flatMap((it) => (it !== undefined && "text" in it ? [it] : [])),
    unread: [...unread, ...read.flatMap((it) => (it !== undefined && "reason" in it ? [it] : [])), ...beyond],
    ...(aside.length > 0 && { aside }),
  };
}

/** Undefined when there is no such file any more. */
function readAgentFile(root: string, path: string): ChecklistSource | Skipped | undefined {
  const source = readSource(root, linkTarget(root, path));
  if ("text" in source) return { path, text: source.text, bundled: false };
  if (source.refused === "does not exist") return undefined;
  return {
    path,
    reason: source.isAside === true ? `${source.refused} ${whither(root, path)}` : source.refused,
  };
}

/** Where a link leads that is not followed. */
function whither(root: string, path: string): string {
  return existsSync(join(root, path)) ? "that leads out of the repository" : "to what is not there";
}

/** One agent file is often a link to another; a link out of the repository stays refused. */
function linkTarget(root: string, path: string): string {
  try {
    const target = relative(root, realpathSync(join(root, path)));
    return target.startsWith("..") ? path : target;
  } catch (error) {
    if (error instanceof Error && "code" in error) return path;
    throw error;
  }
}
