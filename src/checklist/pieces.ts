import type { Note } from "./front-matter.ts";
import { Hiding } from "./hidden.ts";

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
/** Of all tables of a page: each cell costs as much as a short paragraph, and short rows are filled up with empty ones. */
const MAX_CELLS = 6_000;

/**
 * Cuts Markdown where its blocks end. The parser takes more than linear time in the length, the depth and the marks of
 * what it is given, so all are bounded here; what is left out or made flat is said in `notes`.
 */
export function* cutIntoPieces(lines: readonly string[], notes: Note[]): Generator<Piece> {
  let current: string[] = [];
  let start = 1;
  let size = 0;
  let marks = 0;
  let indent = 0;
  let cells = 0;
  let width = 0;
  let table: readonly string[] = [];
  const hiding = new Hiding();
  for (const [index, original] of lines.entries()) {
    const isFree = hiding.isOverBefore(original);
    const line = isFree ? bounded(original, index + 1, notes) : original;
    if (isFree && current.length > 0 && endsBefore(line, current, size)) {
      yield { line: start, text: current.join("\n") };
      const repeated: readonly string[] = isRow(line) && isRow(current.at(-1)) ? table : [];
      [start, size, marks, current] = [index + 1 - repeated.length, 0, 0, [...repeated]];
    }
    const isText = hiding.take(line, index + 1);
    if (isText) marks += line.match(MARKS)?.length ?? 0;
    if (current.length === 0) indent = indentOf(line);
    if (isText && isRow(current.at(-1)) && isDelimiter(line)) table = [current.at(-1) ?? "", line];
    const bars = isText ? line.split("|").length - 1 : 0;
    if (!isText || line.trim() === "") width = 0;
    else if (isDelimiter(line)) width = bars;
    const added = Math.max(bars, width);
    if (cells <= MAX_CELLS && cells + added > MAX_CELLS)
      notes.push({ line: index + 1, text: TOO_MANY_CELLS, isCut: true });
    cells += added;
    const isOut = added > 0 && cells > MAX_CELLS;
    if (isOut) width = 0;
    const kept = isOut ? "" : isText && marks > MAX_MARKS ? unmarked(line) : line;
    current.push(kept.slice(Math.min(indent, indentOf(kept))));
    size += line.length + 1;
  }
  yield { line: start, text: current.join("\n") };
  const { open } = hiding;
  if (open !== undefined) notes.push({ line: open.line, text: unclosed(open.what), isCut: true });
}

const TOO_MANY_CELLS = `There are more than ${MAX_CELLS} cells in tables; no row from here on was read. Split the file.`;

function unclosed(what: string): string {
  return `The ${what} that begins here is never closed, so nothing below it was read; close it.`;
}

/** The line below a table's head. */
function isDelimiter(line: string): boolean {
  const row = line.replace(/^[ \t>|]+/, "").trimEnd();
  return /^:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(row);
}

function isRow(line: string | undefined): boolean {
  return line?.includes("|") ?? false;
}

/** The part of a file that is read; what is left out is said in `notes`. */
export function withinLimits(body: string, notes: Note[]): string[] {
  const lines = body.slice(0, MAX_CHARACTERS).split("\n");
  if (body.length <= MAX_CHARACTERS && lines.length <= MAX_LINES) return lines;
  const kept = lines.slice(0, MAX_LINES);
  if (kept.length > 1 && kept.length === lines.length) kept.pop();
  const text = `The file is longer than ${MAX_LINES} lines or ${MAX_CHARACTERS} characters; nothing from here on was read. Split it.`;
  notes.push({ line: kept.length + 1, text, isCut: true });
  return kept;
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
    const text = `The line is longer than ${MAX_LINE} characters; the rest of it was not read.`;
    notes.push({ line: number, text, isCut: true });
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
