import { readdirSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ChecklistSource } from "../checklist/checklist.ts";
import { pathMatcher } from "../checklist/globs.ts";
import { CONFIG_PATH, type Config, readConfig } from "../review/config.ts";
import type { Guidance } from "../review/host.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { CannotRun } from "./cannot-run.ts";
import { type Git, splitNull } from "./git.ts";
import { failure, readSource } from "./source.ts";

/** Configuration and checklists as they stand in the working tree: whoever edits them here wants to try them. */
export async function readGuidance(git: Git, withChecklists: boolean): Promise<Guidance> {
  const text = readText(git.root, CONFIG_PATH);
  const config = text === undefined ? undefined : { path: CONFIG_PATH, text };
  const reading = readConfig(config, REQUIREMENTS);
  if ("problems" in reading || !withChecklists) return { config, checklists: [] };
  const paths = await checklistPaths(git, reading.config.checklists);
  return { config, checklists: paths.flatMap((path) => readChecklist(git.root, path)) };
}

function readChecklist(root: string, path: string): ChecklistSource[] {
  const text = readText(root, path);
  return text === undefined ? [] : [{ path, text, bundled: false }];
}

/** Undefined when there is no such file; one that can't be read is its owner's to mend. */
function readText(root: string, path: string): string | undefined {
  const source = readSource(root, linkTarget(root, path));
  if ("text" in source) return source.text;
  if (source.refused === "does not exist") return undefined;
  throw new CannotRun(`${path} ${source.refused}; Rubric can't read what it asks for.`);
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

/** Where a pattern names a folder or a file, agent files are read even if git ignores them. */
async function checklistPaths(git: Git, globs: Config["checklists"]): Promise<readonly string[]> {
  const exact = globs.filter((glob) => !WILDCARD.test(glob));
  const folders = globs.filter((glob) => WILDCARD.test(glob)).map(fixedFolder);
  const listed = folders.includes("") ? await everyFile(git) : [];
  const below = folders.filter((it) => it !== "").flatMap((folder) => filesBelow(git.root, folder));
  return [...new Set([...exact, ...listed, ...below])].filter(pathMatcher(globs)).sort();
}

const WILDCARD = /[*?{]/;

/** The part of a pattern above its first wildcard. */
function fixedFolder(glob: string): string {
  const parts = glob.split("/");
  return parts
    .slice(
      0,
      parts.findIndex((part) => WILDCARD.test(part)),
    )
    .join("/");
}

function filesBelow(root: string, folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory());
    return files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
  } catch (error) {
    const reason = failure(error);
    if (reason === "does not exist") return [];
    throw new CannotRun(`${folder} ${reason}; Rubric can't read the checklists in it.`);
  }
}

async function everyFile(git: Git): Promise<readonly string[]> {
  return splitNull(await git.run(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]));
}
