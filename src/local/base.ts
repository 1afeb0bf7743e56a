import { CannotRun } from "./cannot-run.ts";
import { type Git, GitFailed } from "./git.ts";

/** The commit or tree that the working tree is compared with. */
export async function findBase(git: Git, ref: string | undefined): Promise<string> {
  const [head, named] = await Promise.all([
    // Not looked into: a HEAD that is damaged is git's to complain about, and not taken for a new repository.
    resolve(git, "HEAD"),
    ref === undefined ? undefined : resolve(git, `${ref}^{commit}`),
  ]);
  if (ref === undefined) return head ?? emptyTree(git);
  if (named === undefined) {
    throw new CannotRun(
      `There is no commit "${ref}" in this repository; fetch it, or give --base another name.`,
    );
  }
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
