import { fixedPart } from "../checklist/globs.ts";
import { KNOWN_PLACES } from "../checklist/places.ts";
import type { Skipped } from "../review/change.ts";
import { notReadAs } from "../review/config.ts";
import type { Host } from "../review/host.ts";
import { precedenceOf } from "../review/precedence.ts";
import type { AgentFile, Content, Contents } from "./agent-file.ts";
import { completeTexts, guidanceOf } from "./agent-texts.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";
import type { Overview } from "./overview.ts";
import { isAskedFirst } from "./overview-query.ts";
import { agentFilesAround, type Surroundings } from "./surroundings.ts";
import { isLink, readTree, type Tree } from "./tree.ts";

/**
 * Reads the base side's agent files. Those in the usual places at the root came with the first answer. What lies in the folders
 * above changed files is known by name, and what it says costs one request, if there is any. Only patterns that look elsewhere
 * cost another, for the list of all files.
 */
export function guidanceReader(
  connection: Connection,
  repository: Repository,
  { base, agentFiles, misnamed }: Pick<Overview, "base" | "agentFiles" | "misnamed">,
  surroundings: () => Promise<Surroundings>,
): Host["guidance"] {
  const contents: Contents = new Map(agentFiles.map(({ path, content }) => [path, content]));
  const asked = new Set<string>();
  let whole: Promise<Tree> | undefined;

  function add(files: readonly AgentFile[]): void {
    for (const { path, content } of files) {
      if (!contents.has(path) && !asked.has(path)) contents.set(path, content);
    }
  }

  return async ({ checklists, near }) => {
    const globs = checklists.flatMap(({ files }) => files);
    const { wanted, choose } = precedenceOf(checklists);
    const unread: Skipped[] = [];
    if (globs.every(isUsual)) {
      const around = await surroundings();
      unread.push(...around.unseen);
      add(agentFilesAround(base, around));
      if (near === undefined) {
        const elsewhere = wanted([...(await around.tree()).entries.keys(), ...around.gone]);
        add(elsewhere.map((path) => ({ path, content: { revision: `${base}:${path}` } })));
      }
    } else {
      whole ??= readTree(connection, repository, base);
      const { entries, isWhole } = await whole;
      unread.push(...(isWhole ? [] : UNLISTED));
      add(wanted(entries.keys(), near).flatMap((path) => inTree(path, entries)));
    }
    const files = new Set(wanted(contents.keys()));
    const folders = [...contents].flatMap(([path, content]) => {
      const isFolder = mayBeFolder(content) && !files.has(path);
      return isFolder && globs.some((glob) => mayHold(path, glob)) ? [path] : [];
    });
    const incomplete = [...choose(contents.keys(), near).chosen, ...folders];
    await completeTexts(connection, repository, base, contents, incomplete);
    for (const path of incomplete) asked.add(path);
    const { chosen, beyond } = choose(contents.keys(), near);
    const found = guidanceOf(contents, chosen);
    return {
      ...found,
      unread: [...found.unread, ...tooDeep(contents, globs), ...unread, ...beyond],
      ...(misnamed.length > 0 && { aside: misnamed.map(notReadAs) }),
    };
  };
}

function mayBeFolder(content: Content): boolean {
  return "link" in content || "revision" in content;
}

function tooDeep(contents: Contents, globs: readonly string[]): readonly Skipped[] {
  const folders = [...contents.keys()].filter(
    (path) => path.endsWith("/") && globs.some((glob) => mayHold(path.slice(0, -1), glob)),
  );
  return guidanceOf(contents, folders).unread;
}

function inTree(path: string, entries: Tree["entries"]): readonly AgentFile[] {
  const item = entries.get(path);
  return item === undefined ? [] : [{ path, content: { oid: item.oid, isLink: isLink(item) } }];
}

const UNLISTED: readonly Skipped[] = [
  {
    path: "More files of the repository",
    reason: "are not listed by GitHub, so checklists among them are not known",
    counts: "others",
  },
];

function isUsual(glob: string): boolean {
  return KNOWN_PLACES.includes(glob) || isAskedFirst(glob);
}

/** May a pattern name files in what stands at a path, should it be a folder or a link to one? */
function mayHold(path: string, glob: string): boolean {
  const fixed = fixedPart(glob);
  return fixed === "" || `${path}/`.startsWith(`${fixed}/`) || fixed.startsWith(`${path}/`);
}
