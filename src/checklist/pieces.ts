import type { Note } from "./front-matter.ts";

/** A stretch of Markdown that can be parsed by itself. `line` is the 1-based line of the file it starts on. */
export interface Piece {
  readonly line: number;
  readonly text: string;
}

const MAX_CHARACTERS = 64 * 1024;
const MAX_LINES = 2_000;
const MAX_LINE = 2_000;
const MAX_INDENT = 40;
const MAX_MARKERS = 4;
/** A piece ends at the next good place once it is this long, and anywhere once it is twice as long. */
const PIECE = 2_000;
const MAX_PIECE_LINES = 150;
const MAX_MARKS = 400;

/**
 * Cuts Markdown where its blocks end. The parser takes more than linear time in the length, the depth and the marks of
 * what it is given, so all are bounded here; what is left out or made flat is said in `notes`.
 */
export function* cutIntoPieces(body: string, notes: Note[]): Generator<Piece> {
  let current: string[] = [];
  let start = 1;
  let size = 0;
  let marks = 0;
  let indent = 0;
  let hidden: Closing | undefined;
  for (const [index, original] of withinLimits(body, notes).entries()) {
    const line = hidden === undefined ? bounded(original, index + 1, notes) : original;
    if (hidden === undefined && current.length > 0 && endsBefore(line, current, size)) {
      yield { line: start, text: current.join("\n") };
      [start, size, marks, current] = [index + 1, 0, 0, []];
    }
    const next = hidden === undefined ? opened(line) : hidden(line) ? undefined : hidden;
    const isText = hidden === undefined && next === undefined;
    if (isText) marks += line.match(MARKS)?.length ?? 0;
    if (current.length === 0) indent = indentOf(line);
    const isTooLong = next !== undefined && size > 4 * PIECE;
    const kept = isTooLong ? "" : isText && marks > MAX_MARKS ? unmarked(line) : line;
    current.push(kept.slice(Math.min(indent, indentOf(kept))));
    size += line.length + 1;
    hidden = next;
  }
  yield { line: start, text: current.join("\n") };
}

function withinLimits(body: string, notes: Note[]): string[] {
  const lines = body.slice(0, MAX_CHARACTERS).split("\n");
  if (body.length <= MAX_CHARACTERS && lines.length <= MAX_LINES) return lines;
  const kept = lines.slice(0, MAX_LINES);
  if (kept.length > 1 && kept.length === lines.length) kept.pop();
  notes.push({
    line: kept.length + 1,
    text: `The file is longer than ${MAX_LINES} lines or ${MAX_CHARACTERS} characters; nothing from here on was read. Split it.`,
  });
  return kept;
}

/** Ends what is no text: a code fence, or a comment. Both may be as long as they like; past a length they are left out. */
type Closing = (line: string) => boolean;

function opened(line: string): Closing | undefined {
  const run = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,12}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (run !== undefined) return (later) => isFenceOf(run, later);
  const comment = /^ {0,3}<!--/.exec(line)?.[0].length;
  if (comment === undefined || line.includes("-->", comment)) return undefined;
  return (later) => later.includes("-->");
}

function isFenceOf(opening: string, line: string): boolean {
  const run = line.replace(/^[ \t>]+/, "").trimEnd();
  return run.length >= opening.length && run === opening.charAt(0).repeat(run.length);
}

function endsBefore(line: string, current: readonly string[], size: number): boolean {
  if (size > 2 * PIECE || current.length > MAX_PIECE_LINES) return true;
  if (size < PIECE / 2) return false;
  const isAfterBlank = current.at(-1)?.trim() === "";
  if (/^#{1,6}[ \t]/.test(line)) return true;
  if (/^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(line)) return size > PIECE;
  return isAfterBlank && /^[^\s>|]/.test(line);
}

/** Limits a line's length and the depth its indentation and markers can open. */
function bounded(line: string, number: number, notes: Note[]): string {
  let rest = line;
  if (rest.length > MAX_LINE) {
    rest = rest.slice(0, MAX_LINE);
    notes.push({
      line: number,
      text: `The line is longer than ${MAX_LINE} characters; the rest of it was not read.`,
    });
  }
  const prefix = /^(?:[ \t]|[-*+>](?=[ \t>])|\d{1,9}[.)](?=[ \t]))*/.exec(rest)?.[0] ?? "";
  const indent = /^[ \t]*/.exec(prefix)?.[0].replaceAll("\t", "    ").length ?? 0;
  const markers = prefix.match(/[-*+>]|\d+/g)?.length ?? 0;
  if (indent <= MAX_INDENT && markers <= MAX_MARKERS && prefix.length <= 2 * MAX_INDENT) return rest;
  if (notes.at(-1)?.text !== DEEP) notes.push({ line: number, text: DEEP });
  const marker = /(?:[-*+]|\d{1,9}[.)])[ \t]*$/.exec(prefix)?.[0] ?? "";
  return " ".repeat(Math.min(indent, MAX_INDENT)) + marker + rest.slice(prefix.length);
}

const DEEP = "Nested too deeply; what stands here was read as less deep.";

/** Characters that may open inline syntax; an underscore inside a name does not. */
const MARKS = /[*`<&\\~@[\]]|(?<!\w)_|_(?!\w)/g;

function indentOf(line: string): number {
  const text = line.trimStart();
  return text === "" ? 0 : line.length - text.length;
}

/** The cost of inline syntax grows with its square: past a number no honest piece has, its marks are read as spaces. */
function unmarked(line: string): string {
  const start = /^[ \t>]*(?:[-*+] )?/.exec(line)?.[0] ?? "";
  return start + line.slice(start.length).replaceAll(MARKS, " ");
}
