import type { EntryObject, TreeEntry } from "./tree-entry.ts";

/** A file that may be a checklist, as far as GitHub has told of it. */
export interface AgentFile {
  readonly path: string;
  readonly content: Content;
}

/** Its text, why there is none, where a link leads, or what to ask for: a blob, or a revision that may be a folder too. */
export type Content =
  | { readonly text: string }
  | { readonly reason: string }
  | { readonly link: string }
  | { readonly oid: string; readonly isLink: boolean }
  | { readonly revision: string };

/** Agent files by path, and what is known of each. */
export type Contents = Map<string, Content>;

export const FOLDER = 0o040000;
const LINK = 0o120000;
const SUBMODULE = 0o160000;

/** Its text, where that is known. */
export function textIn(content: Content): string | undefined {
  return "text" in content ? content.text : undefined;
}

/** The files at a path or below it. */
export function filesIn(path: string, entry: TreeEntry): readonly AgentFile[] {
  const { mode, oid, object } = entry;
  if (object?.entries != null) {
    return object.entries.flatMap((inner) => filesIn(`${path}/${inner.name}`, inner));
  }
  const isLink = mode === LINK;
  const content = contentOf(object ?? {}, isLink);
  if (content !== undefined) return [{ path, content }];
  if (oid === undefined || mode === SUBMODULE) return [];
  return mode === FOLDER
    ? [{ path: `${path}/`, content: { reason: TOO_DEEP } }]
    : [{ path, content: { oid, isLink } }];
}

const TOO_DEEP = "lies deeper than agent files are looked for; name it under `checklists`";

/** A text of any length that GitHub did not cut; of a link its text is where it leads. */
function contentOf(
  { text, isBinary, isTruncated, byteSize }: EntryObject,
  isLink: boolean,
): Content | undefined {
  if (isBinary === true) return { reason: "is binary" };
  if (isTruncated === true) return { reason: `is ${byteSize} bytes long, which is too long for a checklist` };
  if (typeof text !== "string") return undefined;
  return isLink ? { link: text } : { text };
}

/** Where a link leads, from the repository's root; undefined outside of it. */
export function linkTarget(path: string, link: string): string | undefined {
  if (link.startsWith("/")) return undefined;
  const parts = path.split("/").slice(0, -1);
  for (const part of link.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
