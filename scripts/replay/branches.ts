import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.ts";
import type { Past } from "./history.ts";

/** The branches of one replayed pull request, in a repository that borrows its objects. */
export interface Branches {
  readonly base: string;
  readonly head: string;
  /** Moves the head on to all that the pull request changed. */
  pushRest(): void;
}

/** Why a change is not replayed. */
export type PassedOver = "changes no Python but agent files" | "objects missing";

/** One file of `git diff --raw -z`. */
interface Entry {
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
}

/** Where agent files lie: without them the checklists that come with Rubric apply. */
const GUIDANCE =
  /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL)\.md$|(?:^|\/)\.(?:claude|cursor)\/|(?:^|\/)\.cursorrules$|^\.github\/(?:agents|instructions)\/|^\.github\/(?:copilot-instructions\.md|rubric\.yml)$/;

const GONE = "000000";
const SUBMODULE = "160000";

/** An empty repository at `folder` that finds the objects of another one. */
export function borrowObjects(folder: string, from: string): void {
  git(".", ["init", "--quiet", "--bare", "--initial-branch=main", folder]);
  const objects = git(from, ["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
  writeFileSync(join(folder, "objects", "info", "alternates"), `${objects}\n`);
}

/**
 * Makes the branches of a pull request: at first with the first half of its files. A partial clone may lack objects: where the
 * review would ask for one of them, the change is passed over.
 */
export function makeBranches(folder: string, past: Past, number: number): Branches | PassedOver {
  const from = git(folder, ["merge-base", past.base, past.head]);
  const changed = changedFiles(folder, from, past.head);
  if (!changed.some(({ path }) => path.endsWith(".py"))) return "changes no Python but agent files";
  const before = withoutGuidance(folder, from);
  const isMissing = missingAmong(folder, [...before, ...changed]);
  const touched = new Set(changed.map(({ path }) => path));
  const isNeeded = ({ path }: Entry) => touched.has(path) || path.endsWith(".py");
  if (changed.some(isMissing) || before.some((entry) => isNeeded(entry) && isMissing(entry)))
    return "objects missing";
  const [base, head] = [`base-${number}`, `head-${number}`];
  const commit = (message: string, entries: readonly Entry[], parent: string | undefined) =>
    commitOn(folder, message, entries, parent);
  const there = before.filter((entry) => !isMissing(entry));
  const first = commit("base", there, undefined);
  const half = commit("first push", changed.slice(0, Math.ceil(changed.length / 2)), first);
  git(folder, ["update-ref", `refs/heads/${base}`, first]);
  git(folder, ["update-ref", `refs/heads/${head}`, half]);
  return {
    base,
    head,
    pushRest() {
      git(folder, ["update-ref", `refs/heads/${head}`, commit("second push", changed, half)]);
    },
  };
}

/** Whether a file's object is missing. What is gone has none, and a submodule's lies in another repository. */
function missingAmong(folder: string, entries: readonly Entry[]): (entry: Entry) => boolean {
  const files = entries.filter(({ mode }) => mode !== GONE && mode !== SUBMODULE);
  const answer = git(folder, ["cat-file", "--batch-check"], files.map(({ oid }) => `${oid}\n`).join(""));
  const missing = new Set(
    answer.split("\n").flatMap((line) => (line.endsWith(" missing") ? [line.split(" ", 1)[0]] : [])),
  );
  return ({ mode, oid }) => mode !== SUBMODULE && missing.has(oid);
}

/** What stands in a commit, agent files left out. */
function withoutGuidance(folder: string, commit: string): readonly Entry[] {
  return git(folder, ["ls-tree", "-r", "-z", commit])
    .split("\0")
    .flatMap((line) => {
      const [, mode, oid, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      if (mode === undefined || oid === undefined || path === undefined || GUIDANCE.test(path)) return [];
      return [{ mode, oid, path }];
    });
}

/** A rename is a file gone and a file come. */
function changedFiles(folder: string, from: string, to: string): readonly Entry[] {
  const fields = git(folder, ["diff-tree", "-r", "-z", "--no-renames", "--full-index", from, to]).split("\0");
  const entries: Entry[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode, , oid] = (fields[index] ?? "").slice(1).split(" ");
    const path = fields[index + 1];
    if (mode === undefined || oid === undefined || path === undefined || GUIDANCE.test(path)) continue;
    entries.push({ mode, oid, path });
  }
  return entries;
}

/** A commit with these files in place of what its parent has at their paths. */
function commitOn(
  folder: string,
  message: string,
  entries: readonly Entry[],
  parent: string | undefined,
): string {
  git(folder, parent === undefined ? ["read-tree", "--empty"] : ["read-tree", parent]);
  const lines = entries.map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`);
  git(folder, ["update-index", "-z", "--index-info"], lines.join(""));
  const tree = git(folder, ["write-tree", "--missing-ok"]);
  return git(folder, ["commit-tree", tree, "-m", message, ...(parent === undefined ? [] : ["-p", parent])]);
}
