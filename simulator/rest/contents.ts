import { notFound, Refusal } from "../refusal.ts";
import { compare } from "./compare.ts";
import { type Answer, type Call, type Routes, repositoryOf } from "./route.ts";

const READ = [["contents", "read"]] as const;
const LARGEST_BLOB = 100_000_000;

export const contentRoutes: Routes = {
  "git/get-blob": { permissions: READ, handle: blob },
  "git/get-tree": { permissions: READ, handle: tree },
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
