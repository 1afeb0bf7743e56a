import type { DiffFile } from "../diff-files.ts";
import type { JsonObject } from "../json.ts";
import { notFound } from "../refusal.ts";
import { type Answer, type Call, repositoryOf } from "./route.ts";

const MOST_FILES = 300;

export async function compare(call: Call): Promise<Answer> {
  const { git } = repositoryOf(call);
  const [baseName = "", headName = ""] = (call.params["basehead"] ?? "").split("...");
  const [base, head] = await Promise.all([git.commit(baseName), git.commit(headName)]);
  if (base === undefined || head === undefined) throw notFound();
  const mergeBase = await git.mergeBase(base, head);
  const [ahead, behind, files] = await Promise.all([
    git.commitsBetween(base, head),
    git.commitsBetween(head, base),
    git.files(mergeBase, head),
  ]);
  const commitShape = async (sha: string) => {
    const [message, parents] = await Promise.all([git.message(sha), git.parents(sha)]);
    return call.world.contract.object("commit", {
      sha,
      commit: { message },
      parents: parents.map((parent) => ({ sha: parent })),
    });
  };
  return {
    status: 200,
    body: {
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: await commitShape(base),
      merge_base_commit: await commitShape(mergeBase),
      commits: await Promise.all(ahead.map(commitShape)),
      files: files.slice(0, MOST_FILES).map(fileShape),
    },
  };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return "diverged";
  if (ahead > 0) return "ahead";
  return behind > 0 ? "behind" : "identical";
}

/** A changed file, as lists of them have it. */
export function fileShape({
  path,
  previousPath,
  status,
  sha,
  additions,
  deletions,
  patch,
}: DiffFile): JsonObject {
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
    ...(patch === undefined ? {} : { patch }),
  };
}
