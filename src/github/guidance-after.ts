import { isPython } from "../review/change.ts";
import { CONFIG_PATH } from "../review/config.ts";
import type { Host } from "../review/host.ts";
import { precedenceOf } from "../review/precedence.ts";
import { type AgentFile, type Content, linkTarget, textIn } from "./agent-file.ts";
import { type BlobText, UNREAD } from "./blob-text.ts";
import type { PullRequestName } from "./client.ts";
import { configText } from "./config-text.ts";
import type { Connection } from "./connection.ts";
import { guidanceReader } from "./guidance.ts";
import type { Overview } from "./overview.ts";
import type { Sources } from "./sources.ts";
import type { Surroundings } from "./surroundings.ts";
import { textsOf } from "./texts.ts";
import { checkHead, isLink } from "./tree.ts";

/** Paths other than Python that the change touches; and the agent files at the root that are links to one of them. */
export async function editedPaths(
  { listing }: Pick<Sources, "listing">,
  { agentFiles }: Pick<Overview, "agentFiles">,
): Promise<readonly string[]> {
  const { files, gone } = await listing();
  const edited = new Set([...files.map(({ path }) => path), ...gone].filter((path) => !isPython(path)));
  const links = agentFiles.filter((file) => edited.has(targetOf(file) ?? ""));
  return [...new Set([...edited, ...links.map(({ path }) => path)])];
}

function targetOf({ path, content }: AgentFile): string | undefined {
  return "link" in content ? linkTarget(path, content.link) : undefined;
}

/** Configuration and agent files as the change would leave them: the base side's, but for what it edits. */
export function guidanceAfter(
  connection: Connection,
  name: PullRequestName,
  overview: Overview,
  sources: Sources,
  surroundings: () => Promise<Surroundings>,
): Pick<Host, "config" | "guidance"> {
  const { base } = overview;

  async function edits(isWanted: (path: string) => boolean): Promise<readonly AgentFile[]> {
    const edited = (await sources.listing()).files.filter(({ path }) => isWanted(path));
    if (edited.length === 0) return [];
    const tree = await sources.tree();
    checkHead(edited, tree, overview.head);
    const texts = await textsOf(connection, name, overview, edited);
    return edited.map(({ path, oid }) => {
      return { path, content: contentOf(texts.get(oid), isLink(tree.entries.get(path))) };
    });
  }

  return {
    async config() {
      if ((await sources.listing()).gone.includes(CONFIG_PATH)) return overview.organisationConfig;
      const [edited] = await edits((path) => path === CONFIG_PATH);
      if (edited === undefined) return overview.config;
      // What has no text is refused like other broken YAML.
      return { path: CONFIG_PATH, text: configText(textIn(edited.content)) };
    },
    async guidance(wanted) {
      const { files, gone } = await sources.listing();
      const paths = files.map(({ path }) => path);
      const checklists = new Set(precedenceOf(wanted.checklists).choose(paths, wanted.near).chosen);
      const targets = new Set(overview.agentFiles.map(targetOf));
      const removed = gone.map((path): AgentFile => ({ path, content: { reason: GONE } }));
      const edited = [...removed, ...(await edits((path) => checklists.has(path) || targets.has(path)))];
      const isEdited = new Set(edited.map(({ path }) => path));
      const agentFiles = [...edited, ...overview.agentFiles.filter(({ path }) => !isEdited.has(path))];
      const read = guidanceReader(connection, name, { base, agentFiles, misnamed: [] }, surroundings);
      const found = await read(wanted);
      const isGone = new Set(gone);
      return { ...found, unread: found.unread.filter(({ path }) => !isGone.has(path)) };
    },
  };
}

/** What is left of a link to such a file. */
const GONE = "is a symbolic link to a file that the change removes";

function contentOf(blob: BlobText | undefined, isLink: boolean): Content {
  if (blob === undefined) return UNREAD;
  return isLink && "text" in blob ? { link: blob.text } : blob;
}
