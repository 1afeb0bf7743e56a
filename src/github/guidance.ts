import { pathMatcher } from "../checklist/globs.ts";
import type { Skipped } from "../review/change.ts";
import { CONFIG_PATH, readConfig } from "../review/config.ts";
import type { Guidance } from "../review/host.ts";
import { REQUIREMENTS } from "../rules/registry.ts";
import { type BlobText, readBlobs } from "./blobs.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { TreeEntry } from "./overview-answer.ts";
import { readTree } from "./tree.ts";

/** Where agent files are looked for with the first request. */
export const AGENTS_FOLDER = ".claude/agents";

const MOST_CHECKLISTS = 100;

/** Configuration and agent files as the first request found them. */
export function foundGuidance(
  config: TreeEntry | null | undefined,
  agents: TreeEntry | null | undefined,
): Guidance {
  const files = filesIn(AGENTS_FOLDER, agents);
  return {
    // A binary configuration is no configuration: as a NUL byte it is refused like other broken YAML.
    config: config?.object == null ? undefined : { path: CONFIG_PATH, text: config.object.text ?? "\0" },
    ...sorted(files),
  };
}

/** Git's 120000. */
const LINK_MODE = 0o120000;
const LINK = "is a symbolic link; name the file it leads to under `checklists`";

type AgentFile = { readonly path: string } & BlobText;

/** The files at or below a path. */
function filesIn(path: string, entry: TreeEntry | null | undefined): readonly AgentFile[] {
  const object = entry?.object;
  if (object == null) return [];
  if (entry?.mode === LINK_MODE) return [{ path, reason: LINK }];
  if (typeof object.text === "string") return [{ path, text: object.text }];
  if (object.isBinary === true) return [{ path, reason: "is binary" }];
  return (object.entries ?? []).flatMap((inner) => filesIn(`${path}/${inner.name}`, inner));
}

function sorted(files: readonly AgentFile[]): Required<Pick<Guidance, "checklists" | "unread">> {
  return {
    checklists: files.flatMap((it) =>
      "text" in it ? [{ path: it.path, text: it.text, bundled: false }] : [],
    ),
    unread: files.flatMap((it) => ("reason" in it ? [it] : [])),
  };
}

/** Fetches the agent files of a configuration that looks elsewhere; for the others nothing more is asked. */
export async function readGuidance(
  connection: Connection,
  { owner, repo }: Repository,
  { guidance, base }: { readonly guidance: Guidance; readonly base: string },
): Promise<Guidance> {
  const reading = readConfig(guidance.config, REQUIREMENTS);
  if ("problems" in reading) return guidance;
  const globs = reading.config.checklists;
  const isWanted = pathMatcher(globs);
  if (globs.every((glob) => glob.startsWith(`${AGENTS_FOLDER}/`))) {
    return { ...guidance, unread: (guidance.unread ?? []).filter(({ path }) => isWanted(path)) };
  }
  const { entries } = await readTree(connection, { owner, repo }, base);
  const wanted = [...entries].filter(([path]) => isWanted(path));
  const named = wanted.slice(0, MOST_CHECKLISTS);
  const texts = await readBlobs(
    connection,
    { owner, repo },
    named.map(([, { oid }]) => oid),
  );
  const { checklists, unread } = sorted(
    named.map(([path, { oid, mode }]) =>
      mode === "120000" ? { path, reason: LINK } : { path, ...(texts.get(oid) ?? UNGIVEN) },
    ),
  );
  return { ...guidance, checklists, unread: [...unread, ...beyond(wanted.length - MOST_CHECKLISTS)] };
}

const UNGIVEN: BlobText = { reason: "could not be read from GitHub" };

function beyond(count: number): readonly Skipped[] {
  return count <= 0
    ? []
    : [{ path: `${count} more checklists`, reason: `left out: at most ${MOST_CHECKLISTS} are read` }];
}
