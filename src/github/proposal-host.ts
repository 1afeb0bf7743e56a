import { isPython } from "../review/change.ts";
import type { ProposalHost } from "../review/host.ts";
import type { Refusal } from "../review/patch.ts";
import type { PullRequestName } from "./client.ts";
import type { Connection } from "./connection.ts";
import { configSource } from "./extended-config.ts";
import { GitHubFailure } from "./failure.ts";
import { editedPaths, guidanceAfter } from "./guidance-after.ts";
import type { Overview } from "./overview.ts";
import { pullRequestSources } from "./pull-request-sources.ts";
import { textsOf } from "./texts.ts";
import { isFile } from "./tree.ts";

/** A pull request as it is, and as the base branch would be with it. */
export function proposalHost(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
): ProposalHost {
  const { sources, change, surroundings, guidance } = pullRequestSources(connection, name, overview);
  const source = configSource(connection, name, overview);
  return {
    ...source,
    change,
    guidance,
    edits: () => editedPaths(sources, overview),
    after: { ...guidanceAfter(connection, name, overview, sources, surroundings), extended: source.extended },
    python: () =>
      orRefused(async () => {
        const { entries, isWhole } = await sources.tree();
        const files = [...entries].filter(([path, entry]) => isPython(path) && isFile(entry));
        return { files: files.map(([path, { bytes }]) => ({ path, bytes })), isWhole };
      }),
    texts: (paths) =>
      orRefused(async () => {
        const { entries } = await sources.tree();
        const files = paths.flatMap((path) => {
          const entry = entries.get(path);
          return entry === undefined ? [] : [{ path, ...entry }];
        });
        const blobs = await textsOf(connection, name, overview, files);
        return new Map(
          files.flatMap(({ path, oid }) => {
            const blob = blobs.get(oid);
            return blob !== undefined && "text" in blob ? [[path, blob.text] as const] : [];
          }),
        );
      }),
  };
}

/** What is told about the rest of the repository is worth no second try of all the work. */
async function orRefused<T>(read: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GitHubFailure) return { reason: error.message };
    throw error;
  }
}
