import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, lstatSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../local/repository.ts";

/** Files of a branch; null removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | Special | null>>;

/** A link to a path, a file that can be run, or the commit of another repository. */
export type Special =
  | { readonly link: string }
  | { readonly script: string }
  | { readonly submodule: string };

export interface GitFolder {
  readonly path: string;
  /** A new commit each time, also of the same files within the same second. */
  commit(
    branch: string,
    files: Files,
    options?: { from?: string; amend?: boolean; merging?: string; message?: string },
  ): string;
  /** Another folder takes a branch over: the objects that only it has are in that folder alone. */
  handOver(branch: string): GitFolder;
}

/** A repository without a commit; with `main` where that is told, and `feature`, which goes on from it. */
export function gitFolder(main?: Files, feature?: Files): GitFolder {
  const folder = folderAt(temporaryFolder());
  folder.git("init", "--quiet", "--initial-branch=main");
  if (main !== undefined) folder.commit("main", main);
  if (feature !== undefined) folder.commit("feature", feature, { from: "main" });
  return folder;
}

function folderAt(path: string, earlier = 0): GitFolder & { git(...args: string[]): string } {
  // Nobody's own settings: no hooks, no signing.
  const env = { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.invalid"];
    return execFileSync("git", ["-C", path, ...identity, ...args], {
      encoding: "utf8",
      stdio: "pipe",
      env,
    }).trim();
  };
  let commits = earlier;
  return {
    path,
    git,
    handOver(branch) {
      const copy = temporaryFolder();
      cpSync(path, copy, { recursive: true });
      git("checkout", "--quiet", "main");
      git("branch", "--quiet", "-D", branch);
      git("reflog", "expire", "--expire=now", "--all");
      git("gc", "--quiet", "--prune=now");
      return folderAt(copy, commits);
    },
    commit(branch, files, { from, amend = false, merging, message } = {}) {
      if (commits > 0 || branch !== "main") {
        if (from === undefined) git("checkout", "--quiet", branch);
        else git("checkout", "--quiet", "-B", branch, from);
      }
      commits += 1;
      if (merging !== undefined) git("merge", "--quiet", "--no-ff", "--no-commit", merging);
      for (const [name, content] of Object.entries(files)) {
        const target = join(path, name);
        if (content === null) rmSync(target);
        else place(target, content);
      }
      git("add", "--all");
      for (const [name, content] of Object.entries(files)) {
        if (content === null || typeof content === "string" || !("submodule" in content)) continue;
        git("update-index", "--add", "--cacheinfo", `160000,${content.submodule},${name}`);
      }
      const title = message ?? `change ${commits}`;
      git("commit", "--quiet", "--allow-empty", "--message", title, ...(amend ? ["--amend"] : []));
      return git("rev-parse", "HEAD");
    },
  };
}

function place(target: string, content: string | Uint8Array | Special): void {
  mkdirSync(dirname(target), { recursive: true });
  // What stood there may be of another type, and writing goes through a link.
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory() !== true) rmSync(target, { force: true });
  if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(target, content);
  else if ("link" in content) symlinkSync(content.link, target);
  else if ("submodule" in content) mkdirSync(target);
  else {
    writeFileSync(target, content.script);
    chmodSync(target, 0o755);
  }
}
