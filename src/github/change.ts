import { type Change, type ChangedFile, isPython, isTelling, type Skipped } from "../review/change.ts";
import { foldersAbove } from "../review/precedence.ts";
import { type BlobText, textOf, UNREAD } from "./blob-text.ts";
import type { Objects } from "./blobs.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { ListedFile, Listing } from "./files.ts";
import { asideOf, withinBounds } from "./files-apart.ts";
import { readModules } from "./modules.ts";
import type { Overview } from "./overview.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { revisionsAround, type Surroundings } from "./surroundings.ts";
import { objectsOf } from "./texts.ts";
import { checkHead, isLink, isSubmodule, type Tree } from "./tree.ts";

export interface PullRequestChange extends Change {
  readonly surroundings: Surroundings;
}

/** The Python of a pull request: both sides of each file, and the project's modules they import. */
export async function readChange(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
  sources: Sources = sourcesOf(connection, name, overview),
): Promise<PullRequestChange> {
  const listing = await sources.listing();
  const { files: listed, removed, gone, skipped: unlisted } = listing;
  const python = listed.filter(({ path }) => isPython(path));
  const others = unlisted.length > 0 ? undefined : listed.map(({ path }) => path).filter(isTelling);
  const apart = [...unlisted, ...listed.flatMap(asideOf)];
  if (python.length === 0) {
    if (listing.head === overview.head) sources.keepListing(listing);
    const surroundings = { tree: sources.tree, gone, folders: new Map(), unseen: [] };
    return { files: [], removed, skipped: apart, others, modules: new Map(), folders: [], surroundings };
  }
  const [tree, bases] = await Promise.all([sources.tree(), baseRevisions(python, sources)]);
  checkHead(python, tree, overview.head);
  sources.keepListing(listing);
  const { wanted, beyond } = withinBounds(python, tree);
  const around = revisionsAround(
    overview.base,
    python.map(({ path }) => path),
  );
  const objects = await objectsOf(connection, name, overview, {
    blobs: wanted.map(({ path, oid }) => ({ oid, bytes: tree.entries.get(path)?.bytes ?? 0 })),
    places: [
      ...around.revisions.map((revision) => ({ revision, fragment: "Names" as const })),
      ...wanted.flatMap(({ path }) => placeOf(bases.get(path))),
    ],
  });
  const files: ChangedFile[] = [];
  const skipped: Skipped[] = [...apart, ...beyond];
  for (const file of wanted) {
    const base = await baseText(connection, name, bases.get(file.path), objects);
    const read = fileOf(file, tree, objects.texts, base);
    if ("reason" in read) skipped.push(read);
    else files.push(read);
  }
  const surroundings = { tree: sources.tree, gone, ...around, folders: objects.places };
  const { modules, cut } = await readModules(connection, name, overview, { files, tree, surroundings });
  return {
    files,
    removed,
    skipped: [...skipped, ...(tree.isWhole ? [] : [CUT_TREE]), ...cut],
    others,
    modules,
    folders: [...foldersAbove([...tree.entries.keys()].filter(isPython))],
    surroundings,
  };
}

const CUT_TREE: Skipped = {
  path: "More files of the repository",
  reason: "are not listed by GitHub, which cuts long lists: what is imported from them is unknown",
  counts: "others",
};

function fileOf(
  { path, basePath, oid, patch, isUnchanged }: ListedFile,
  tree: Tree,
  texts: ReadonlyMap<string, BlobText>,
  base: BlobText | undefined,
): ChangedFile | Skipped {
  const entry = tree.entries.get(path);
  if (isLink(entry)) return { path, reason: "is a symbolic link", isAside: true };
  if (isSubmodule(entry)) return { path, reason: "is a submodule", isAside: true };
  const head = texts.get(oid) ?? UNREAD;
  if ("reason" in head) return { path, reason: head.reason };
  const sides = { path, basePath, head: head.text, patch };
  if (isUnchanged) return { ...sides, base: head.text };
  if (basePath === undefined || patch !== undefined) return { ...sides, base: undefined };
  if (base === undefined)
    return { path, reason: "can't be compared: GitHub gave neither its diff nor its earlier version" };
  if ("reason" in base) return { path, reason: `can't be compared: its earlier version ${base.reason}` };
  return { ...sides, base: base.text };
}

/** By path, where the base side of each file stands that GitHub gives no diff for. */
async function baseRevisions(
  files: Listing["files"],
  sources: Pick<Sources, "mergeBase">,
): Promise<ReadonlyMap<string, string>> {
  const without = files.filter(
    (file) => file.patch === undefined && file.basePath !== undefined && !file.isUnchanged,
  );
  if (without.length === 0) return new Map();
  const commit = await sources.mergeBase();
  return new Map(without.map(({ path, basePath }) => [path, `${commit}:${basePath}`]));
}

function placeOf(revision: string | undefined) {
  return revision === undefined ? [] : [{ revision, fragment: "File" as const }];
}

async function baseText(
  connection: Connection,
  { owner, repo }: PullRequestName,
  revision: string | undefined,
  { places }: Objects,
): Promise<BlobText | undefined> {
  const entry = places.get(revision ?? "");
  if (entry?.oid === undefined) return undefined;
  return textOf(connection, { owner, repo }, entry.oid, entry);
}
