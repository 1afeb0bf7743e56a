import { CONFIG_PATH, readConfig } from "../review/config.ts";
import { pathMatcher } from "../review/globs.ts";
import type { Guidance } from "../review/host.ts";
import { RULES } from "../rules/registry.ts";
import { readBlobs } from "./blobs.ts";
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
  return {
    // A binary configuration is no configuration: as a NUL byte it is refused like other broken YAML.
    config: config?.object == null ? undefined : { path: CONFIG_PATH, text: config.object.text ?? "\0" },
    checklists: filesIn(AGENTS_FOLDER, agents).map((file) => ({ ...file, bundled: false })),
  };
}

/** The text files at or below a path. */
function filesIn(path: string, entry: TreeEntry | null | undefined): { path: string; text: string }[] {
  const object = entry?.object;
  if (object == null) return [];
  if (typeof object.text === "string") return [{ path, text: object.text }];
  return (object.entries ?? []).flatMap((inner) => filesIn(`${path}/${inner.name}`, inner));
}

/** Fetches the agent files of a configuration that looks elsewhere; for the others nothing more is asked. */
export async function readGuidance(
  connection: Connection,
  { owner, repo }: Repository,
  { guidance, base }: { readonly guidance: Guidance; readonly base: string },
): Promise<Guidance> {
  const reading = readConfig(guidance.config, RULES);
  if ("problems" in reading) return guidance;
  const globs = reading.config.checklists;
  if (globs.every((glob) => glob.startsWith(`${AGENTS_FOLDER}/`))) return guidance;
  const isWanted = pathMatcher(globs);
  const { entries } = await readTree(connection, { owner, repo }, base);
  const wanted = [...entries].filter(([path]) => isWanted(path)).slice(0, MOST_CHECKLISTS);
  const texts = await readBlobs(
    connection,
    { owner, repo },
    wanted.map(([, { oid }]) => oid),
  );
  const checklists = wanted.flatMap(([path, { oid }]) => {
    const blob = texts.get(oid);
    return blob !== undefined && "text" in blob ? [{ path, text: blob.text, bundled: false }] : [];
  });
  return { ...guidance, checklists };
}
