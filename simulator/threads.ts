import type { DiffFile } from "./diff-files.ts";
import { type Hunk, hunkOf, hunksOf, movedLine, type Side, shown } from "./hunks.ts";
import { type Json, numberAt, textAt } from "./json.ts";
import { newComment, type PullState, type ThreadState } from "./pull-state.ts";
import { checkBody, unprocessable } from "./refusal.ts";
import { nextId, type RepositoryState, type World } from "./world.ts";

/** A comment as a request gives it, read and found to stand inside the diff. */
export interface Placed {
  readonly path: string;
  readonly body: string;
  readonly side: Side;
  readonly line: number;
  readonly startLine: number | null;
  readonly hunk: string;
}

/** GitHub's own refusals name no entry: neither do these. */
export function place(comment: Json, files: readonly DiffFile[]): Placed {
  const path = textAt(comment, "path") ?? "";
  const body = textAt(comment, "body") ?? "";
  checkBody(body);
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw unprocessable("Path could not be resolved");
  const side = textAt(comment, "side") === "LEFT" ? "LEFT" : "RIGHT";
  const line = numberAt(comment, "line");
  const startLine = numberAt(comment, "start_line");
  const hunks = hunksOf(file.patch ?? "");
  const hunk = line === undefined ? undefined : hunkOf(hunks, side, line);
  if (line === undefined || hunk === undefined) throw unprocessable("Line could not be resolved");
  if (startLine !== undefined) checkStart(comment, hunks, hunk, startLine, line, side);
  return { path, body, side, line, startLine: startLine ?? null, hunk: upTo(hunk, side, line) };
}

function checkStart(
  comment: Json,
  hunks: readonly Hunk[],
  hunk: Hunk,
  startLine: number,
  line: number,
  side: Side,
): void {
  const startSide = textAt(comment, "start_side") === "LEFT" ? "LEFT" : side;
  if (startLine >= line) throw unprocessable("start_line must precede the end line.");
  if (hunkOf(hunks, startSide, startLine) !== hunk) {
    throw unprocessable("start_line must be part of the same hunk as the line.");
  }
}

function upTo(hunk: Hunk, side: Side, line: number): string {
  const last = [...shown(hunk, side)].find(([number]) => number === line)?.[1] ?? 0;
  return [hunk.header, ...hunk.lines.slice(0, last + 1)].join("\n");
}

export function openThread(
  world: World,
  pull: PullState,
  placed: Placed,
  from: { readonly author: string; readonly commit: string; readonly reviewId: number | null },
): ThreadState {
  const thread: ThreadState = {
    id: `PRRT_${nextId(world)}`,
    path: placed.path,
    side: placed.side,
    hunk: placed.hunk,
    originalCommit: from.commit,
    originalLine: placed.line,
    originalStartLine: placed.startLine,
    commit: from.commit,
    line: placed.line,
    startLine: placed.startLine,
    isOutdated: false,
    resolvedBy: null,
    comments: [newComment(world, from.author, placed.body, from.reviewId)],
  };
  pull.threads.push(thread);
  return thread;
}

/** What the pull request changes at a commit of its own: from the merge base, as GitHub compares. */
export async function filesAt(
  repository: RepositoryState,
  pull: PullState,
  commit: string,
): Promise<readonly DiffFile[]> {
  if (commit === pull.headSha) return pull.files;
  const { git } = repository;
  return git.files(await git.mergeBase(pull.baseSha, commit), commit);
}

/** Moves a thread to the pull request's present head, or outdates it when its line is gone from the diff. */
export async function follow({ git }: RepositoryState, pull: PullState, thread: ThreadState): Promise<void> {
  if (thread.isOutdated || thread.commit === pull.headSha) return;
  const file = pull.files.find(({ path }) => path === thread.path);
  const moved = await whereNow(git, pull, thread);
  const hunks = hunksOf(file?.patch ?? "");
  const isShown = moved.line !== null && hunkOf(hunks, thread.side, moved.line) !== undefined;
  if (file === undefined || !isShown) {
    thread.isOutdated = true;
    thread.line = null;
    thread.startLine = null;
    return;
  }
  thread.line = moved.line;
  thread.startLine = moved.startLine;
  thread.commit = pull.headSha;
}

async function whereNow(
  git: RepositoryState["git"],
  pull: PullState,
  { path, side, commit, line, startLine }: ThreadState,
): Promise<{ line: number | null; startLine: number | null }> {
  if (side === "LEFT" || line === null) return { line, startLine };
  const edits = hunksOf(await git.edits(commit, pull.headSha, path));
  return {
    line: movedLine(edits, line),
    startLine: startLine === null ? null : movedLine(edits, startLine),
  };
}
