import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fixedPart } from "../checklist/globs.ts";
import { isNestedPlace, NESTED_ROOTS } from "../checklist/places.ts";
import type { Skipped } from "../review/change.ts";
import type { Wanted } from "../review/host.ts";
import { foldersAbove } from "../review/precedence.ts";
import { type Git, splitNull } from "./git.ts";
import { failure } from "./source.ts";

/** Paths that may be agent files, and folders that could not be looked into. */
export interface Listing {
  readonly paths: readonly string[];
  readonly unread: readonly Skipped[];
}

/** Folders for other people's files, however a pattern is written. */
const FOREIGN = new Set([".git", "node_modules", ".venv", "venv", "site-packages", "__pycache__"]);
/** Files in the folders that patterns name; a folder with more is no place for agent files. */
const MOST_FILES = 20_000;
/** Beyond, the whole listing is the shorter question. */
const MOST_FOLDERS = 300;

/**
 * Where a pattern names a folder or a file, files are found even if git ignores them. Elsewhere git's listing counts, and only
 * that of the folders above the files to review where no more is asked for.
 */
export async function listAgentFiles(git: Git, { checklists, near }: Wanted): Promise<Listing> {
  const globs = checklists.flatMap(({ files }) => files);
  const anywhere = globs.filter((glob) => fixedPart(glob) === "");
  const named = new Set(globs.map(fixedPart).filter((part) => part !== ""));
  const listed = anywhere.length === 0 ? [] : await gitFiles(git, foldersFor(anywhere, near));
  const found = below(git.root, [...named]);
  return { paths: [...listed.filter(isOwn), ...found.paths], unread: found.unread };
}

/** The folders of which git has to list the agent files; undefined for the whole repository. */
function foldersFor(globs: readonly string[], near: Wanted["near"]): readonly string[] | undefined {
  if (near === undefined || !globs.every(isNestedPlace)) return undefined;
  const folders = [...foldersAbove(near)].filter((folder) => folder !== "");
  return folders.length > MOST_FOLDERS ? undefined : folders;
}

async function gitFiles(git: Git, folders: readonly string[] | undefined): Promise<readonly string[]> {
  const paths = folders?.flatMap((folder) => NESTED_ROOTS.map((place) => folder + place)) ?? [];
  if (folders?.length === 0) return [];
  const options = ["--cached", "--others", "--exclude-standard", "-z", "--deduplicate"];
  options.push(...[...FOREIGN].map((name) => `--exclude=${name}/`));
  return splitNull(await git.run(["ls-files", ...options, "--", ...paths]));
}

function isOwn(path: string): boolean {
  return !path.split("/").some((name) => FOREIGN.has(name));
}

/** Every file at or below the named paths. Links are files: whoever reads one sees where it leads. */
function below(root: string, named: readonly string[]): Listing {
  const paths: string[] = [];
  const unread: Skipped[] = [];
  for (const top of named) {
    const waiting = [top];
    let left = MOST_FILES;
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      left -= 1;
      const entry = left < 0 ? { reason: TOO_MANY } : look(root, path);
      if (entry === "file") paths.push(path);
      else if ("reason" in entry) unread.push({ path: left < 0 ? top : path, reason: entry.reason });
      else for (const name of entry.names) waiting.push(`${path}/${name}`);
      if (left < 0) break;
    }
  }
  return { paths, unread };
}

const TOO_MANY = `holds more than ${MOST_FILES} files; name a smaller folder under \`checklists\``;

type Entry = "file" | { readonly names: readonly string[] } | { readonly reason: string };

function look(root: string, path: string): Entry {
  const full = join(root, path);
  try {
    const entry = lstatSync(full);
    if (entry.isSymbolicLink()) return lookBehind(root, full);
    return entry.isDirectory() ? { names: readdirSync(full).filter(isOwn) } : "file";
  } catch (error) {
    const reason = failure(error, path);
    return reason === "does not exist" ? { names: [] } : { reason };
  }
}

/** A folder of agent files is often a link to another product's. One that goes up in circles, or stands behind another, is empty. */
function lookBehind(root: string, full: string): Entry {
  if (!existsSync(full)) return "file";
  const real = realpathSync(full);
  if (!lstatSync(real).isDirectory()) return "file";
  if (realpathSync(dirname(full)) !== dirname(full) || full.startsWith(real + sep)) return { names: [] };
  if (!real.startsWith(root + sep)) return { reason: "is a symbolic link that leads out of the repository" };
  return { names: readdirSync(real).filter(isOwn) };
}
