import { type Hunk, hunksOf } from "../simulator/hunks.ts";
import type { CheckRun, Thread } from "../simulator/views.ts";
import { readable } from "./markdown.ts";
import type { Paint } from "./paint.ts";

/** A file of the pull request, as GitHub lists it. */
export interface ShownFile {
  readonly path: string;
  readonly patch: string | undefined;
}

export const WIDTH = 100;
/** Lines shown above a comment. */
const CONTEXT = 3;

/** The files with comments: the lines they stand on, and each comment in a box below its line. */
export function reviewLines(files: readonly ShownFile[], threads: readonly Thread[], paint: Paint): string[] {
  return files.flatMap(({ path, patch }) => {
    const here = threads.filter((thread) => thread.path === path && thread.line !== null);
    if (here.length === 0) return [];
    return ["", paint.bold(path), ...hunksOf(patch ?? "").flatMap((hunk) => hunkLines(hunk, here, paint))];
  });
}

function hunkLines(hunk: Hunk, threads: readonly Thread[], paint: Paint): string[] {
  const numbered = numberedLines(hunk);
  const commented = new Map<number, Thread[]>();
  for (const [index, { number }] of numbered.entries()) {
    const here = threads.filter((thread) => number !== undefined && thread.line === number);
    if (here.length > 0) commented.set(index, here);
  }
  const lines: string[] = [];
  let last = -1;
  for (const [index, { number, text }] of numbered.entries()) {
    const isNear = [...commented.keys()].some((at) => at >= index && at - index <= CONTEXT);
    if (!isNear) continue;
    if (index !== last + 1 || last === -1) lines.push(paint.quiet("   ..."));
    last = index;
    lines.push(codeLine(number, text, paint));
    lines.push(...boxes(commented.get(index) ?? [], paint));
  }
  return lines;
}

/** With the numbers of the head side; removed lines have none. */
function numberedLines(hunk: Hunk): { number: number | undefined; text: string }[] {
  let next = hunk.newStart;
  return hunk.lines.map((text) => {
    if (text.startsWith("-")) return { number: undefined, text };
    next += 1;
    return { number: next - 1, text };
  });
}

function codeLine(number: number | undefined, text: string, paint: Paint): string {
  const marked = `${text.slice(0, 1)} ${text.slice(1)}`;
  const painted = text.startsWith("+")
    ? paint.added(marked)
    : text.startsWith("-")
      ? paint.removed(marked)
      : marked;
  return `${paint.quiet(String(number ?? "").padStart(6))} ${painted}`;
}

const INDENT = " ".repeat(7);

/** One below the other, with a line between them. */
function boxes(threads: readonly Thread[], paint: Paint): string[] {
  if (threads.length === 0) return [];
  const edge = paint.accent("|");
  const rule = paint.accent(`+${"-".repeat(WIDTH - INDENT.length - 1)}`);
  const lines = threads.flatMap((thread) => [
    ...commentLines(thread, paint).map((line) => `${edge} ${line}`.trimEnd()),
    rule,
  ]);
  return [rule, ...lines].map((line) => `${INDENT}${line}`);
}

function commentLines({ comments }: Thread, paint: Paint): string[] {
  return comments.flatMap(({ author, body }) => [
    paint.bold(author),
    ...readable(body, WIDTH - INDENT.length - 2),
  ]);
}

/** Comments whose lines are gone from the diff: where each stood, and how it reads now. */
export function goneLines(threads: readonly Thread[], paint: Paint): string[] {
  const gone = threads.filter(({ line }) => line === null);
  if (gone.length === 0) return [];
  const lines = gone.map(({ path, isResolved, comments }) => {
    const words = readable(comments[0]?.body ?? "", Number.POSITIVE_INFINITY).filter((line) => line !== "");
    const state = isResolved ? " (resolved)" : "";
    return `    ${path}: ${words.slice(0, 2).join(" ")}${state}`;
  });
  return ["", paint.bold("  On lines that are gone:"), ...lines];
}

export function checkLines(run: CheckRun, paint: Paint): string[] {
  const summary = readable(run.summary, WIDTH - 4).map((line) => `    ${line}`.trimEnd());
  return [
    "",
    `  ${paint.bold(`Check "${run.name}": ${run.conclusion ?? run.status}`)} - ${run.title}`,
    "",
    ...summary,
  ];
}
