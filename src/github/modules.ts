import { importCandidates } from "../python/imports.ts";
import { manifestCandidates } from "../python/manifests.ts";
import { wiringCandidates } from "../python/wiring.ts";
import type { ChangedFile, Skipped } from "../review/change.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { Overview } from "./overview.ts";
import { agentFilesAround, type Surroundings } from "./surroundings.ts";
import { objectsOf } from "./texts.ts";
import { isFile, type Tree } from "./tree.ts";

/** Modules fetched for each hundred changed files: enough to know what names mean, few enough for one request. */
const MOST_MODULES = 60;

/** Of modules that may take in the routers of changed files. */
const MOST_WIRING = 30;

/** Of files that say on what the project runs. */
const MOST_MANIFESTS = 20;

/** The files of which agents are told that come along with the modules, since they need no request of their own then. */
const MOST_AGENT_FILES = 50;

/** One kind of files around a change: those there are, and how many are fetched. */
interface Kind {
  readonly what: string;
  readonly found: readonly unknown[];
  readonly most: number;
}

export interface Modules {
  readonly modules: ReadonlyMap<string, string>;
  /** Says how many were left out. */
  readonly cut: readonly Skipped[];
}

/** The project's modules that changed files import, and those that may take in their routers, and what says on what they run. */
export async function readModules(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
  around: {
    readonly files: readonly ChangedFile[];
    readonly tree: Tree;
    readonly surroundings: Surroundings;
  },
): Promise<Modules> {
  const { files, tree, surroundings } = around;
  const changed = new Set(files.map(({ path }) => path));
  const present = (candidates: readonly string[]) =>
    [...new Set(candidates)].flatMap((path) => {
      const entry = changed.has(path) ? undefined : tree.entries.get(path);
      return isFile(entry) ? [{ path, ...entry }] : [];
    });
  const hundreds = Math.max(1, Math.ceil(files.length / 100));
  const imported = present(files.flatMap(({ path, head }) => importCandidates(path, head)));
  const wiring = present(files.flatMap(({ path, head }) => wiringCandidates(path, head)));
  const manifests = present(files.flatMap(({ path }) => manifestCandidates(path)));
  const kinds = [
    { what: "imported modules", found: imported, most: MOST_MODULES * hundreds },
    { what: "modules that may take in routers", found: wiring, most: MOST_WIRING * hundreds },
    { what: "files that say on what the project runs", found: manifests, most: MOST_MANIFESTS * hundreds },
  ];
  const wanted = kinds.flatMap(({ found, most }) => found.slice(0, most));
  const agentFiles = agentFilesAround(overview.base, surroundings).slice(0, MOST_AGENT_FILES);
  const { texts } = await objectsOf(connection, name, overview, {
    blobs: [
      ...wanted.map(({ oid, bytes }) => ({ oid, bytes })),
      // What is read here is known when the checklists are.
      ...agentFiles.flatMap(({ content }) => ("oid" in content ? [{ oid: content.oid }] : [])),
    ],
    places: agentFiles.flatMap(({ content }) =>
      "revision" in content ? [{ revision: content.revision, fragment: "Contents" as const }] : [],
    ),
  });
  const modules = new Map<string, string>();
  for (const { path, oid } of wanted) {
    const blob = texts.get(oid);
    if (blob !== undefined && "text" in blob) modules.set(path, blob.text);
  }
  return { modules, cut: kinds.flatMap(cutOff) };
}

function cutOff({ what, found, most }: Kind): readonly Skipped[] {
  if (found.length <= most) return [];
  const path = `${found.length - most} more ${what}`;
  const reason = `are not read: at most ${most} are, and what stands in others is unknown`;
  return [{ path, reason, counts: "others" }];
}
