import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { combined, type DiffFile, hunksIn } from "./diff-files.ts";
import { type GitObject, readObjects } from "./objects.ts";

const run = promisify(execFile);

export interface TreeEntry {
  readonly mode: string;
  readonly type: "blob" | "tree" | "commit";
  readonly oid: string;
  readonly size: number | undefined;
  /** From the root of the listed tree. */
  readonly path: string;
}

/** A git repository of this machine, read through the git binary. */
export interface Git {
  readonly folder: string;
  /** The commit a revision names. */
  commit(revision: string): Promise<string | undefined>;
  /** Of a commit, those it was made from. */
  parents(commit: string): Promise<readonly string[]>;
  message(commit: string): Promise<string>;
  mergeBase(one: string, other: string): Promise<string>;
  isAncestor(older: string, newer: string): Promise<boolean>;
  commitsBetween(base: string, head: string): Promise<readonly string[]>;
  files(from: string, to: string): Promise<readonly DiffFile[]>;
  /** Hunks without context between two commits' versions of a file. */
  edits(from: string, to: string, path: string): Promise<string>;
  object(name: string): Promise<GitObject | undefined>;
  tree(oid: string, recursive: boolean): Promise<readonly TreeEntry[]>;
  /** Has a ref of its own stand where a branch of that repository, or of this one, stands: with its objects, whatever they come from. */
  take(from: Git, branch: string, ref: string): Promise<void>;
  close(): Promise<void>;
}

/** The user's and the machine's git settings must not change what GitHub would show. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
};
const DIFF = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--full-index"];

export function openGit(gitDir: string): Git {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run("git", ["-C", gitDir, ...args], { env: ENVIRONMENT, maxBuffer: 1 << 30 });
    return stdout;
  };
  const objects = readObjects(gitDir, ENVIRONMENT);
  const isAncestor = async (older: string, newer: string): Promise<boolean> =>
    (await git("rev-list", "-1", "--end-of-options", `${newer}..${older}`)) === "";
  return {
    folder: gitDir,
    async commit(revision) {
      const found = await objects.read(`${revision}^{commit}`);
      return found?.oid;
    },
    async parents(commit) {
      const found = await objects.read(commit);
      const [head = ""] = found?.content.toString().split("\n\n", 1) ?? [];
      return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
    },
    async message(commit) {
      const text = (await objects.read(commit))?.content.toString() ?? "";
      return text.slice(text.indexOf("\n\n") + 2).trimEnd();
    },
    mergeBase: async (one, other) => (await git("merge-base", "--", one, other)).trim(),
    isAncestor,
    commitsBetween: async (base, head) =>
      (await git("rev-list", "--reverse", "--end-of-options", `${base}..${head}`))
        .split("\n")
        .filter(Boolean),
    async files(from, to) {
      const range = [from, to];
      const [raw, counts, patches] = await Promise.all([
        git(...DIFF, "--raw", "--no-abbrev", "-z", ...range),
        git(...DIFF, "--numstat", "-z", ...range),
        git(...DIFF, "--patch", ...range),
      ]);
      return combined(raw, counts, patches);
    },
    async edits(from, to, path) {
      const patch = await git(...DIFF, "--patch", "--unified=0", from, to, "--", `:(literal)${path}`);
      return hunksIn(patch) ?? "";
    },
    object: (name) => objects.read(name),
    tree: async (oid, recursive) =>
      listed(await git("ls-tree", "-l", "-z", ...(recursive ? ["-r", "-t"] : []), oid)),
    take: async (from, branch, ref) => {
      const what = `+refs/heads/${branch}:${ref}`;
      await git("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", from.folder, what);
    },
    close: () => objects.close(),
  };
}

function listed(output: string): TreeEntry[] {
  return output.split("\0").flatMap((line) => {
    const [, mode, type, oid, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) return [];
    const kind = type === "tree" || type === "commit" ? type : "blob";
    return [{ mode, type: kind, oid, size: size === "-" ? undefined : Number(size), path }];
  });
}
