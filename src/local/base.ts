import { CannotRun } from "./cannot-run.ts";
import { type Git, GitFailed } from "./git.ts";

/** The commit or tree that the working tree is compared with. */
export async function findBase(git: Git, ref: string | undefined): Promise<string> {
  const [head, named] = await Promise.all([
    // Not looked into: a HEAD that is damaged is git's to complain about, and not taken for a new repository.
    resolve(git, "HEAD"),
    ref === undefined ? undefined : commit(git, ref),
  ]);
  if (ref === undefined) return head ?? emptyTree(git);
  if (named === undefined) throw new CannotRun(await whyNoCommit(git, ref));
  if (head === undefined) {
    throw new CannotRun(
      `There is nothing to compare with "${ref}": the current branch has no commit. Leave --base out.`,
    );
  }
  return mergeBase(git, ref, named, head);
}

async function mergeBase(git: Git, ref: string, named: string, head: string): Promise<string> {
  try {
    return firstLine(await git.run(["merge-base", named, head]));
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    throw new CannotRun(
      `"${ref}" and HEAD have no commit in common; in a shallow clone, fetch more history (\`git fetch --unshallow\`).`,
    );
  }
}

async function commit(git: Git, revision: string): Promise<string | undefined> {
  const id = await resolve(git, isSearch(revision) ? revision : `${revision}^{commit}`);
  // Of `^main`, git gives what it leaves out.
  return id?.startsWith("^") ? undefined : id;
}

const GIVE_ONE = "give --base a branch, tag or commit";

async function whyNoCommit(git: Git, ref: string): Promise<string> {
  const one = oneOf(ref);
  if (one !== undefined) {
    const isThere = (await commit(git, one)) !== undefined;
    return `"${ref}" does not name one commit; ${GIVE_ONE}.${isThere ? ` Did you mean "${one}"?` : ""}`;
  }
  const object = await resolve(git, ref);
  if (object !== undefined) return `"${ref}" names a file or folder, not a commit; ${GIVE_ONE}.`;
  return `There is no commit "${ref}" in this repository; fetch it, or give --base another name.`;
}

/** Of a notation for several commits (`main..topic`, `^main`, `HEAD^!`), the one where they begin; undefined for other names. */
function oneOf(ref: string): string | undefined {
  if (isSearch(ref)) return undefined;
  if (ref.startsWith("^")) return ref.slice(1);
  const [left = "", ...right] = ref.split(/\.{2,3}/);
  if (right.length > 0) return left === "" ? right.join("") : left;
  const parents = /\^(?:[@!]|-(\d*))$/.exec(ref);
  return parents === null ? undefined : `${ref.slice(0, parents.index)}^${parents[1] ?? ""}`;
}

/** The newest commit with this text in its message: whatever follows belongs to the text. */
function isSearch(ref: string): boolean {
  return ref.startsWith(":/");
}

async function resolve(git: Git, revision: string): Promise<string | undefined> {
  try {
    return firstLine(await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision]));
  } catch (error) {
    if (error instanceof GitFailed) return undefined;
    throw error;
  }
}

/** A repository without a commit: everything in it is new. */
async function emptyTree(git: Git): Promise<string> {
  return firstLine(await git.run(["hash-object", "-t", "tree", "--stdin"], ""));
}

function firstLine(output: Buffer): string {
  return output.toString("utf8").trim();
}
