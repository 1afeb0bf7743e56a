import type { Guidance } from "../review/host.ts";
import { type AgentFile, type Content, type Contents, filesIn, linkTarget } from "./agent-file.ts";
import { UNREAD } from "./blob-text.ts";
import { type Objects, readObjects } from "./blobs.ts";
import type { Repository } from "./client.ts";
import type { Connection } from "./connection.ts";

/** What has to be asked for the file at a path. */
type Question =
  | { readonly path: string; readonly oid: string; readonly isLink: boolean }
  | { readonly path: string; readonly revision: string; readonly target?: string };

/** Gets what these files and folders lack, in one request or in none. */
export async function completeTexts(
  connection: Connection,
  { owner, repo }: Repository,
  base: string,
  contents: Contents,
  paths: readonly string[],
): Promise<void> {
  const questions = paths.flatMap((path) => questionAbout(path, contents, base) ?? []);
  if (questions.length === 0) return;
  const found = await readObjects(
    connection,
    { owner, repo },
    {
      blobs: questions.flatMap((it) => ("oid" in it ? [{ oid: it.oid }] : [])),
      places: questions.flatMap((it) =>
        "revision" in it ? [{ revision: it.revision, fragment: "Contents" as const }] : [],
      ),
    },
  );
  for (const question of questions) {
    contents.delete(question.path);
    for (const { path, content } of answerTo(question, found)) contents.set(path, content);
  }
}

/** A link is asked for where it leads, unless that is known. */
function questionAbout(path: string, contents: Contents, base: string): Question | undefined {
  const content = contents.get(path);
  if (content === undefined) return undefined;
  if ("oid" in content || "revision" in content) return { path, ...content };
  if (!("link" in content)) return undefined;
  const target = linkTarget(path, content.link);
  if (target === undefined || contents.has(target)) return undefined;
  return { path, revision: `${base}:${target}`, target };
}

function answerTo(question: Question, { texts, places }: Objects): readonly AgentFile[] {
  const { path } = question;
  if ("oid" in question) {
    const blob = texts.get(question.oid) ?? UNREAD;
    return [{ path, content: question.isLink && "text" in blob ? { link: blob.text } : blob }];
  }
  const place = places.get(question.revision);
  if (place !== undefined) return filesIn(path, { object: place });
  const { target } = question;
  if (target === undefined) return [];
  return [{ path, content: { reason: `is a symbolic link to ${target}, which is not there` } }];
}

/** These files with their texts; those that have none, with the reason. */
export function guidanceOf(contents: Contents, paths: readonly string[]): Guidance {
  const files = paths.map((path) => ({ path, content: behindLinks(path, contents) }));
  return {
    checklists: files.flatMap(({ path, content }) =>
      "text" in content ? [{ path, text: content.text, bundled: false }] : [],
    ),
    unread: files.flatMap(({ path, content }) => ("reason" in content ? [{ path, ...content }] : [])),
  };
}

/** Links that may stand behind one another. */
const MOST_LINKS = 5;

function behindLinks(
  path: string,
  contents: Contents,
): Extract<Content, { readonly text: string } | { readonly reason: string }> {
  let [at, content] = [path, contents.get(path)];
  for (let links = 0; content !== undefined && "link" in content; links += 1) {
    const target = linkTarget(at, content.link);
    if (target === undefined) return { reason: "is a symbolic link that leads out of the repository" };
    const next = contents.get(target);
    if (next === undefined || links === MOST_LINKS) {
      return { reason: `is a symbolic link to ${target}; name that file under \`checklists\`` };
    }
    [at, content] = [target, next];
  }
  if (content !== undefined && ("text" in content || "reason" in content)) return content;
  return UNREAD;
}
