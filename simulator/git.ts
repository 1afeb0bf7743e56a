import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type GitObject, readObjects } from "./objects.ts";

const run = promisify(execFile);

export interface DiffFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** Of the head side; of the base side when removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks only, as GitHub sends it; absent for binaries, pure renames and what is too big. */
  readonly patch: string | undefined;
}

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
  /** The commit a revision names. */
  commit(revision: string): Promise<string | undefined>;
  mergeBase(one: string, other: string): Promise<string>;
  isAncestor(older: string, newer: string): Promise<boolean>;
  commitsBetween(base: string, head: string): Promise<readonly string[]>;
  files(from: string, to: string): Promise<readonly DiffFile[]>;
  /** Hunks without context between two commits' versions of a file. */
  edits(from: string, to: string, path: string): Promise<string>;
  object(name: string): Promise<GitObject | undefined>;
  tree(oid: string, recursive: boolean): Promise<readonly TreeEntry[]>;
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
const LARGEST_PATCH = 500_000;
const LONGEST_PATCH = 20_000;

export function openGit(gitDir: string): Git {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await run("git", ["-C", gitDir, ...args], { env: ENVIRONMENT, maxBuffer: 1 << 30 });
    return stdout;
  };
  const objects = readObjects(gitDir, ENVIRONMENT);
  const isAncestor = async (older: string, newer: string): Promise<boolean> =>
    (await git("rev-list", "-1", "--end-of-options", `${newer}..${older}`)) === "";
  return {
    async commit(revision) {
      const found = await objects.read(`${revision}^{commit}`);
      return found?.oid;
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
    close: () => objects.close(),
  };
}

function combined(raw: string, counts: string, patches: string): DiffFile[] {
  const numbers = numbersIn(counts);
  const sections = patches.split(/^(?=diff --git )/m).filter(Boolean);
  const fields = raw.split("\0");
  const files: DiffFile[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const [, , oldSha = "", newSha = "", letter = ""] = (fields[at] ?? "").split(" ");
    const isRename = letter.startsWith("R");
    const path = fields[at + (isRename ? 2 : 1)] ?? "";
    const patch = hunksIn(sections[files.length] ?? "");
    files.push({
      path,
      previousPath: isRename ? (fields[at + 1] ?? "") : undefined,
      status: statusOf(letter),
      sha: letter === "D" ? oldSha : newSha,
      ...(numbers[files.length] ?? { additions: 0, deletions: 0 }),
      patch: isShown(patch) ? patch : undefined,
    });
    at += isRename ? 3 : 2;
  }
  return files;
}

function isShown(patch: string | undefined): boolean {
  return patch !== undefined && patch.length <= LARGEST_PATCH && patch.split("\n").length <= LONGEST_PATCH;
}

function statusOf(letter: string): DiffFile["status"] {
  if (letter === "A") return "added";
  if (letter === "D") return "removed";
  if (letter === "T") return "changed";
  return letter.startsWith("R") ? "renamed" : "modified";
}

function numbersIn(counts: string): { additions: number; deletions: number }[] {
  // A rename's two paths follow its numbers as fields of their own, so only fields with tabs count.
  return counts.split("\0").flatMap((field) => {
    const [, added, deleted] = /^(\d+|-)\t(\d+|-)\t/.exec(field) ?? [];
    return added === undefined ? [] : [{ additions: Number(added) || 0, deletions: Number(deleted) || 0 }];
  });
}

function hunksIn(section: string): string | undefined {
  const start = section.search(/^@@ /m);
  return start === -1 ? undefined : section.slice(start).replace(/\n$/, "");
}

function listed(output: string): TreeEntry[] {
  return output.split("\0").flatMap((line) => {
    const [, mode, type, oid, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || oid === undefined || path === undefined) return [];
    const kind = type === "tree" || type === "commit" ? type : "blob";
    return [{ mode, type: kind, oid, size: size === "-" ? undefined : Number(size), path }];
  });
}
