import { importCandidates } from "../python/imports.ts";
import { wiringCandidates } from "../python/wiring.ts";
import { type Change, type ChangedFile, isPython, isTelling, type Skipped } from "../review/change.ts";
import { foldersAbove } from "../review/precedence.ts";
import type { BlobText } from "./blobs.ts";
import type { PullRequestName, Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { ListedFile } from "./files.ts";
import type { Overview } from "./overview.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { revisionsAround, type Surroundings } from "./surroundings.ts";
import { textsAndPlaces, textsOf } from "./texts.ts";
import { checkHead, readTree, type Tree } from "./tree.ts";

/** Modules fetched for one review: enough to know what names mean, few enough for one request or two. */
const MOST_MODULES = 60;

/** Of modules that may take in the routers of changed files. */
const MOST_WIRING = 30;

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
  const { files: listed, removed, gone, skipped: unlisted } = await sources.listing();
  const python = listed.filter(({ path }) => isPython(path));
  const others = unlisted.length > 0 ? undefined : listed.map(({ path }) => path).filter(isTelling);
  if (python.length === 0) {
    const surroundings = { tree: sources.tree, gone, folders: new Map(), unseen: [] };
    return { files: [], removed, skipped: unlisted, others, modules: new Map(), folders: [], surroundings };
  }
  const [tree, bases] = await Promise.all([sources.tree(), baseBlobs(connection, name, overview, python)]);
  checkHead(python, tree, overview.head);
  const oids = [...python.map(({ oid }) => oid), ...bases.values()];
  const around = revisionsAround(
    overview.base,
    python.map(({ path }) => path),
  );
  const { texts, places } = await textsAndPlaces(connection, name, overview, oids, around.revisions);
  const files: ChangedFile[] = [];
  const skipped: Skipped[] = [...unlisted];
  for (const file of python) {
    const read = fileOf(file, tree, texts, bases.get(file.path));
    if ("reason" in read) skipped.push(read);
    else files.push(read);
  }
  const modules = await readModules(connection, name, overview, files, tree);
  return {
    files,
    removed,
    skipped,
    others,
    modules,
    folders: [...foldersAbove([...tree.entries.keys()].filter(isPython))],
    surroundings: { tree: sources.tree, gone, ...around, folders: places },
  };
}

function fileOf(
  { path, basePath, oid, patch, isUnchanged }: ListedFile,
  tree: Tree,
  texts: ReadonlyMap<string, BlobText>,
  baseOid: string | undefined,
): ChangedFile | Skipped {
  const mode = tree.entries.get(path)?.mode;
  if (mode === "120000") return { path, reason: "is a symbolic link", isAside: true };
  if (mode === "160000") return { path, reason: "is a submodule", isAside: true };
  const head = texts.get(oid) ?? { reason: "could not be read from GitHub" };
  if ("reason" in head) return { path, reason: head.reason };
  const sides = { path, basePath, head: head.text, patch };
  if (isUnchanged) return { ...sides, base: head.text };
  if (basePath === undefined || patch !== undefined) return { ...sides, base: undefined };
  const base = baseOid === undefined ? undefined : texts.get(baseOid);
  if (base === undefined)
    return { path, reason: "can't be compared: GitHub gave neither its diff nor its earlier version" };
  if ("reason" in base) return { path, reason: `can't be compared: its earlier version ${base.reason}` };
  return { ...sides, base: base.text };
}

/** By path, the base side's blob of each file that GitHub gives no diff for. It stands at the merge base, not at the base branch's tip. */
async function baseBlobs(
  connection: Connection,
  { owner, repo }: Repository,
  { base, head }: Overview,
  files: readonly ListedFile[],
): Promise<ReadonlyMap<string, string>> {
  const without = files.filter(
    (file) => file.patch === undefined && file.basePath !== undefined && !file.isUnchanged,
  );
  if (without.length === 0) return new Map();
  const { data } = await connection.read("compare the two sides", (client, request) =>
    client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1,
      page: 2,
      request,
    }),
  );
  const { entries } = await readTree(connection, { owner, repo }, data.merge_base_commit.sha);
  return new Map(
    without.flatMap(({ path, basePath }) => {
      const oid = entries.get(basePath ?? path)?.oid;
      return oid === undefined ? [] : [[path, oid]];
    }),
  );
}

async function readModules(
  connection: Connection,
  { owner, repo }: Repository,
  overview: Overview,
  files: readonly ChangedFile[],
  { entries }: Tree,
): Promise<ReadonlyMap<string, string>> {
  const changed = new Set(files.map(({ path }) => path));
  const present = (candidates: readonly string[]) =>
    [...new Set(candidates)].flatMap((path) => {
      const oid = changed.has(path) ? undefined : entries.get(path)?.oid;
      return oid === undefined ? [] : [{ path, oid }];
    });
  const imported = present(files.flatMap(({ path, head }) => importCandidates(path, head)));
  const wiring = present(files.flatMap(({ path, head }) => wiringCandidates(path, head)));
  const wanted = [...imported.slice(0, MOST_MODULES), ...wiring.slice(0, MOST_WIRING)];
  const texts = await textsOf(
    connection,
    { owner, repo },
    overview,
    wanted.map(({ oid }) => oid),
  );
  const modules = new Map<string, string>();
  for (const { path, oid } of wanted) {
    const blob = texts.get(oid);
    if (blob !== undefined && "text" in blob) modules.set(path, blob.text);
  }
  return modules;
}
