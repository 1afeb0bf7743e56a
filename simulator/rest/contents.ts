import type { TreeEntry } from "../git.ts";
import type { JsonObject } from "../json.ts";
import { notFound, Refusal } from "../refusal.ts";
import type { RepositoryState } from "../world.ts";
import { compare } from "./compare.ts";
import { type Answer, type Call, type Routes, repositoryOf } from "./route.ts";

const READ = [["contents", "read"]] as const;
const LARGEST_BLOB = 100_000_000;
const LARGEST_CONTENT = 1_000_000;

export const contentRoutes: Routes = {
  "git/get-blob": { permissions: READ, handle: blob },
  "git/get-tree": { permissions: READ, handle: tree },
  "repos/get-content": { permissions: READ, handle: contents },
  "repos/compare-commits-with-basehead": { permissions: READ, handle: compare },
};

async function blob(call: Call): Promise<Answer> {
  const { git } = repositoryOf(call);
  const oid = call.params["file_sha"] ?? "";
  if (!/^[0-9a-f]{40}$/.test(oid)) throw new Refusal(422, "The sha parameter must be exactly 40 characters.");
  const found = await git.object(oid);
  if (found?.type !== "blob") throw notFound();
  if (found.content.length > LARGEST_BLOB)
    throw new Refusal(403, "The requested blob is too large to fetch via the API");
  const body = {
    sha: oid,
    node_id: `B_${oid}`,
    size: found.content.length,
    encoding: "base64",
    content: wrapped(found.content),
    url: `${call.world.url}/blobs/${oid}`,
  };
  return { status: 200, body };
}

/** GitHub breaks base64 into lines of 60. */
function wrapped(content: Buffer): string {
  return content.toString("base64").replace(/.{1,60}/g, "$&\n");
}

async function tree(call: Call): Promise<Answer> {
  const { git } = repositoryOf(call);
  const name = call.params["tree_sha"] ?? "";
  const found = await git.object(`${name}^{tree}`);
  if (found === undefined) throw notFound();
  const all = await git.tree(found.oid, call.query.has("recursive"));
  const { mostTreeEntries: most } = call.world;
  const entries = all.slice(0, most).map(({ path, mode, type, oid, size }) => ({
    path,
    mode,
    type,
    sha: oid,
    ...(size === undefined ? {} : { size }),
    url: `${call.world.url}/${type}s/${oid}`,
  }));
  return {
    status: 200,
    body: { sha: found.oid, url: call.world.url, tree: entries, truncated: all.length > most },
  };
}

async function contents(call: Call): Promise<Answer> {
  const repository = repositoryOf(call);
  const path = (call.params["path"] ?? "").replace(/\/$/, "");
  const ref = call.query.get("ref") ?? `refs/heads/${repository.defaultBranch}`;
  const found = await repository.git.object(`${ref}:${path}`);
  if (found?.type === "tree") {
    const entries = await repository.git.tree(found.oid, false);
    return { status: 200, body: entries.map((entry) => entryShape(call, repository, path, entry)) };
  }
  if (found?.type !== "blob") throw notFound();
  const size = found.content.length;
  if (size > LARGEST_BLOB) throw new Refusal(403, "This API returns blobs up to 100 MB in size.");
  // Above 1 MB GitHub gives the object without its content.
  const content =
    size > LARGEST_CONTENT
      ? { encoding: "none", content: "" }
      : { encoding: "base64", content: wrapped(found.content) };
  const entry = {
    mode: "100644",
    type: "blob" as const,
    oid: found.oid,
    size,
    path: path.split("/").at(-1) ?? path,
  };
  const folder = path.split("/").slice(0, -1).join("/");
  return { status: 200, body: { ...entryShape(call, repository, folder, entry), ...content } };
}

function entryShape(
  { world }: Call,
  { owner, name }: RepositoryState,
  folder: string,
  entry: TreeEntry,
): JsonObject {
  const path = folder === "" ? entry.path : `${folder}/${entry.path}`;
  const url = `${world.url}/repos/${owner}/${name}/contents/${encodeURI(path)}`;
  const kinds = { tree: "dir", commit: "submodule", blob: "file" } as const;
  return {
    type: kinds[entry.type],
    name: entry.path,
    path,
    sha: entry.oid,
    size: entry.size ?? 0,
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: { self: url, git: url, html: url },
  };
}
