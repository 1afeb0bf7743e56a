import type { Git, TreeEntry } from "../git.ts";
import type { GitObject } from "../objects.ts";
import { DEFAULT_BRANCH, type RepositoryState, type World } from "../world.ts";
import { commitNode } from "./commits.ts";

const LONGEST_TEXT = 512_000;
const BINARY_SNIFF = 8000;

/** `object(oid:)` and `object(expression:)`: null when there is none. */
export async function objectNode(
  world: World,
  repository: RepositoryState,
  { oid, expression }: { readonly oid?: string | null; readonly expression?: string | null },
): Promise<object | null> {
  const name = oid ?? (expression ?? "").replace(/^HEAD(?=:|$)/, `refs/heads/${DEFAULT_BRANCH}`);
  const found = name === "" ? undefined : await repository.git.object(name);
  if (found === undefined) return null;
  return found.type === "commit" ? commitNode(world, repository, found.oid) : node(repository.git, found, "");
}

function node(git: Git, found: GitObject, path: string): object {
  const common = { id: `GO_${found.oid}`, oid: found.oid, abbreviatedOid: found.oid.slice(0, 7) };
  if (found.type === "blob") return { __typename: "Blob", ...common, ...blob(found.content) };
  if (found.type === "tag") return { __typename: "Tag", ...common };
  return { __typename: "Tree", ...common, entries: () => entries(git, found.oid, path) };
}

/** One path of a commit, as `Commit.file` gives it. */
export async function entryAt(
  { git }: RepositoryState,
  commit: string,
  path: string,
): Promise<object | null> {
  const folder = path.split("/").slice(0, -1).join("/");
  const parent = await git.object(`${commit}:${folder}`);
  if (parent?.type !== "tree") return null;
  const entry = (await git.tree(parent.oid, false)).find(
    (candidate) => candidate.path === path.split("/").at(-1),
  );
  return entry === undefined ? null : entryNode(git, entry, folder);
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
  return (await git.tree(oid, false)).map((entry) => entryNode(git, entry, folder));
}

function entryNode(git: Git, { path: name, mode, type, oid, size }: TreeEntry, folder: string): object {
  const path = folder === "" ? name : `${folder}/${name}`;
  return {
    name,
    path,
    // An octal number as text in git, a decimal one here.
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    size: size ?? 0,
    extension: /\.[^.]*$/.exec(name)?.[0] ?? "",
    object: async () => {
      const found = type === "commit" ? undefined : await git.object(oid);
      return found === undefined ? null : node(git, found, path);
    },
  };
}
