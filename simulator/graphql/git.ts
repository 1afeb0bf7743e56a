import type { Git } from "../git.ts";
import type { GitObject } from "../objects.ts";
import type { RepositoryState } from "../world.ts";

const LONGEST_TEXT = 512_000;
const BINARY_SNIFF = 8000;

/** `object(oid:)` and `object(expression:)`: null when there is none. */
export async function objectNode(
  { git, defaultBranch }: RepositoryState,
  { oid, expression }: { readonly oid?: string | null; readonly expression?: string | null },
): Promise<object | null> {
  const name = oid ?? (expression ?? "").replace(/^HEAD(?=:|$)/, `refs/heads/${defaultBranch}`);
  const found = name === "" ? undefined : await git.object(name);
  return found === undefined ? null : node(git, found, "");
}

function node(git: Git, found: GitObject, path: string): object {
  const common = { id: `GO_${found.oid}`, oid: found.oid, abbreviatedOid: found.oid.slice(0, 7) };
  if (found.type === "blob") return { __typename: "Blob", ...common, ...blob(found.content) };
  if (found.type !== "tree") return { __typename: found.type === "tag" ? "Tag" : "Commit", ...common };
  return { __typename: "Tree", ...common, entries: () => entries(git, found.oid, path) };
}

function blob(content: Buffer): object {
  const isBinary = content.subarray(0, BINARY_SNIFF).includes(0);
  const isTruncated = !isBinary && content.length > LONGEST_TEXT;
  return {
    byteSize: content.length,
    isBinary,
    isTruncated,
    text: isBinary ? null : content.toString("utf8", 0, isTruncated ? LONGEST_TEXT : content.length),
  };
}

async function entries(git: Git, oid: string, folder: string): Promise<object[]> {
  const listed = await git.tree(oid, false);
  return listed.map(({ path: name, mode, type, oid: entryOid, size }) => {
    const path = folder === "" ? name : `${folder}/${name}`;
    return {
      name,
      path,
      // An octal number as text in git, a decimal one here.
      mode: Number.parseInt(mode, 8),
      type,
      oid: entryOid,
      size: size ?? 0,
      extension: /\.[^.]*$/.exec(name)?.[0] ?? "",
      object: async () => {
        const found = type === "commit" ? undefined : await git.object(entryOid);
        return found === undefined ? null : node(git, found, path);
      },
    };
  });
}
