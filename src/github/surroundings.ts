import { NESTED_ROOTS } from "../checklist/places.ts";
import type { Skipped } from "../review/change.ts";
import { byText } from "../review/order.ts";
import { foldersAbove } from "../review/precedence.ts";
import { type AgentFile, FOLDER, filesIn } from "./agent-file.ts";
import type { Tree } from "./tree.ts";
import type { EntryObject } from "./tree-entry.ts";

/** What a change tells of where agent files may lie, without a request for it. */
export interface Surroundings {
  /** The names in the folders above the changed files, by revision, as the base side has them. */
  readonly folders: ReadonlyMap<string, EntryObject>;
  /** Says how many of those folders were not asked for. */
  readonly unseen: readonly Skipped[];
  /** The whole head side. */
  tree(): Promise<Tree>;
  /** Paths that only the base side has. */
  readonly gone: readonly string[];
}

/** As many as come along with the requests for texts, for each hundred files. */
const MOST_FOLDERS = 100;

/** The folders above files as git names them, those nearest to the root first; the root itself is known. */
export function revisionsAround(
  commit: string,
  paths: readonly string[],
): { readonly revisions: readonly string[] } & Pick<Surroundings, "unseen"> {
  const folders = [...foldersAbove(paths)].filter((folder) => folder !== "");
  const inOrder = folders.sort((a, b) => depthOf(a) - depthOf(b) || byText(a, b));
  const most = MOST_FOLDERS * Math.max(1, Math.ceil(paths.length / 100));
  const more = folders.length - most;
  const unseen: Skipped = {
    path: `${more} more folders`,
    reason: `are not asked for agent files: those of ${most} folders are read`,
    counts: "others",
  };
  return {
    revisions: inOrder.slice(0, most).map((folder) => `${commit}:${folder.slice(0, -1)}`),
    unseen: more > 0 ? [unseen] : [],
  };
}

/** Agent files that those folders have for themselves, and folders that may hold some. */
export function agentFilesAround(
  commit: string,
  { folders }: Pick<Surroundings, "folders">,
): readonly AgentFile[] {
  return [...folders].flatMap(([revision, { entries }]) => {
    const folder = revision.slice(commit.length + 1);
    const named = new Map((entries ?? []).map((entry) => [entry.name ?? "", entry]));
    return NESTED_ROOTS.flatMap((place) => {
      const [first = "", ...rest] = place.split("/");
      const entry = named.get(first);
      if (entry === undefined) return [];
      const path = `${folder}/${place}`;
      if (rest.length === 0) return filesIn(path, entry);
      return entry.mode === FOLDER ? [{ path, content: { revision: `${commit}:${path}` } }] : [];
    });
  });
}

function depthOf(folder: string): number {
  return folder.split("/").length;
}
