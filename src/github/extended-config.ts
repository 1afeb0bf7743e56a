import { z } from "zod";
import { CONFIG_PATH } from "../review/config.ts";
import type { ConfigFile, Host } from "../review/host.ts";
import type { Refusal } from "../review/patch.ts";
import type { Repository } from "./client.ts";
import { configText } from "./config-text.ts";
import type { Connection } from "./connection.ts";
import type { Overview } from "./overview.ts";
import { isSecretIn } from "./privacy.ts";
import { entryObject, FILE } from "./tree-entry.ts";

const EXTENDED = `
query Extended($owner: String!, $repo: String!, $otherOwner: String!, $otherRepo: String!) {
  repository(owner: $owner, name: $repo) { isPrivate }
  extended: repository(owner: $otherOwner, name: $otherRepo) {
    nameWithOwner
    isPrivate
    object(expression: "HEAD:${CONFIG_PATH}") { ...File }
  }
}
${FILE}`;

const answer = z.object({
  repository: z.object({ isPrivate: z.boolean() }),
  extended: z
    .object({ nameWithOwner: z.string(), isPrivate: z.boolean(), object: entryObject.nullish() })
    .nullish(),
});

/** A repository's configuration, and those that it extends. */
export function configSource(
  connection: Connection,
  repository: Repository,
  { config }: Pick<Overview, "config">,
): Required<Pick<Host, "config" | "extended">> {
  return { config: async () => config, extended: extendedReader(connection, repository) };
}

/** Reads the configurations of other repositories, from the tips of their default branches; each once. */
function extendedReader(connection: Connection, { owner, repo }: Repository): NonNullable<Host["extended"]> {
  const known = new Map<string, Promise<ConfigFile | Refusal>>();
  return (name, from) => {
    const [otherRepo = "", otherOwner = from.repository?.owner ?? owner] = name.split("/").reverse();
    const other = { owner: otherOwner, repo: otherRepo };
    const key = `${otherOwner}/${otherRepo}`.toLowerCase();
    const reading = known.get(key) ?? readExtended(connection, { owner, repo }, other);
    known.set(key, reading);
    return reading;
  };
}

async function readExtended(
  connection: Connection,
  { owner, repo }: Repository,
  other: Repository,
): Promise<ConfigFile | Refusal> {
  const what = `give the configuration of ${other.owner}/${other.repo}`;
  const { repository, extended } = await connection.query(what, answer, EXTENDED, {
    owner,
    repo,
    otherOwner: other.owner,
    otherRepo: other.repo,
  });
  if (extended == null) return { reason: NOT_SHOWN };
  if (isSecretIn(repository, extended)) return { reason: PRIVATE };
  return extended.object == null
    ? {
        reason: `names ${extended.nameWithOwner}, which has no \`${CONFIG_PATH}\`: add one there, or take this out.`,
      }
    : {
        path: `${extended.nameWithOwner}:${CONFIG_PATH}`,
        text: configText(extended.object.text),
        repository: other,
      };
}

const NOT_SHOWN =
  "names a repository that GitHub does not show to this App: correct the name, or install the App there.";
const PRIVATE = "names a private repository, which this public one would tell of: use a public one.";
