/**
 * The parser looks ahead from every comment to the end of the comments that follow, which takes it 37 s for 20,000 lines of
 * them. Of a long run it is given the first and the last; those between are blanked, and known from the text.
 */
export interface CommentRun {
  /** The first comment of the run, which the parser sees where it stands. */
  readonly start: number;
  /** The comments that the parser doesn't see. */
  readonly hidden: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Runs of fewer lines cost the parser no more than as many lines of code. */
const SHORT = 32;

/** Lines of nothing but a comment, blank ones between them. What looks like it inside of a string is found, too. */
export function longCommentRuns(text: string, lines: readonly number[]): readonly CommentRun[] {
  const runs: CommentRun[] = [];
  let run: Span[] = [];
  const close = () => {
    const [first] = run;
    if (first !== undefined && run.length >= SHORT)
      runs.push({ start: first.start, hidden: run.slice(1, -1) });
    run = [];
  };
  lines.forEach((lineStart, index) => {
    const end = (lines[index + 1] ?? text.length + 1) - 1;
    const start = afterBlanks(text, lineStart, end);
    if (text[start] === "#" && start < end) run.push({ start, end });
    else if (start < end) close();
  });
  close();
  return runs;
}

function afterBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && BLANKS.has(text.charCodeAt(at))) at += 1;
  return at;
}

const BLANKS = new Set(Array.from(" \t\f\r", (blank) => blank.charCodeAt(0)));

/** The same text, each offset where it was, without the comments that are hidden. */
export function withoutHidden(text: string, runs: readonly CommentRun[]): string {
  if (runs.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { hidden } of runs) {
    for (const { start, end } of hidden) {
      pieces.push(text.slice(from, start), " ".repeat(end - start));
      from = end;
    }
  }
  return pieces.join("") + text.slice(from);
}
