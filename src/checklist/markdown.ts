import type { Token } from "markdown-it";
import type { Block, Table } from "./blocks.ts";
import type { Note } from "./front-matter.ts";
import { withNestedFences } from "./nested-fences.ts";
import { withoutOpenFences } from "./open-fences.ts";
import { cutIntoPieces, type Piece, withinLimits } from "./pieces.ts";
import { boldLinesOf, boldness, linesOf, textOf } from "./plain-text.ts";
import { isTask, parseMarkdown } from "./syntax.ts";
import { withoutTags } from "./tags.ts";

/** Reads Markdown as a flat run of blocks, as far as they are asked for, within the limits of `cutIntoPieces`. */
export function* readMarkdown(body: string, notes: Note[]): Generator<Block> {
  const source = withoutOpenFences(withNestedFences(withinLimits(body, notes)), notes).map(
    withMarkdownBullet,
  );
  const { lines, scopes } = withoutTags(source);
  const pending = [...scopes].reverse();
  for (const piece of cutIntoPieces(lines, notes)) {
    for (const block of blocksOf(piece)) {
      while (pending.length > 0 && (pending.at(-1)?.line ?? 0) <= block.line) yield* pending.splice(-1);
      yield block;
    }
  }
}

/** Text that was never Markdown has bullets and boxes of its own, and a tab before each, which would make them code. */
function withMarkdownBullet(line: string): string {
  if (/^[ \t]{0,40}[•◦‣▪▸►●○][ \t]/.test(line)) return line.replace(/^\t?([ \t]*)[•◦‣▪▸►●○][ \t]+/, "$1- ");
  return /^[ \t]{0,40}\[[ xX]\][ \t]+[^\s(]/.test(line) ? line.replace("[", "- [") : line;
}

/** Where a block stands. */
interface Place {
  readonly level: number;
  readonly isEntry: boolean;
  readonly isTask: boolean;
}

const TOP: Place = { level: 0, isEntry: false, isTask: false };

function* blocksOf(piece: Piece): Generator<Block> {
  const tokens = parseMarkdown(piece.text);
  const places: Place[] = [];
  for (const [index, token] of tokens.entries()) {
    const outer = places.at(-1) ?? TOP;
    const isEntry = outer.isEntry || tokens[index - 1]?.type === "list_item_open";
    if (token.type === "list_item_open") {
      places.push({ level: outer.level + 1, isEntry: false, isTask: isTask(token) });
    } else if (token.type === "blockquote_open") {
      places.push({ level: outer.level, isEntry, isTask: false });
    } else if (token.type === "list_item_close" || token.type === "blockquote_close") {
      places.pop();
    } else {
      yield* blockAt(tokens, index, piece.line, { ...outer, isEntry });
    }
  }
}

/** The block that begins with a token, if one does. */
function* blockAt(tokens: readonly Token[], index: number, offset: number, place: Place): Generator<Block> {
  const token = tokens[index];
  const inline = tokens[index + 1];
  const line = (token?.map?.[0] ?? 0) + offset;
  if (token?.type === "heading_open" && inline !== undefined) {
    yield { kind: "heading", depth: Number(token.tag.slice(1)), line, text: textOf(inline) };
  } else if (token?.type === "paragraph_open" && inline !== undefined) {
    const bold = { bold: boldness(inline), boldLines: boldLinesOf(inline, line) };
    yield { kind: "paragraph", line, lines: linesOf(inline, line), ...place, ...bold };
  } else if (token?.type === "fence" || token?.type === "code_block") {
    const text = token.content.replace(/\n$/, "");
    const language = /\S+/.exec(token.info)?.[0].toLowerCase();
    yield { kind: "code", text, line, isFenced: token.type === "fence", language };
  } else if (token?.type === "table_open") {
    yield tableOf(tokens, index, place.level, offset);
  }
}

function tableOf(tokens: readonly Token[], start: number, level: number, offset: number): Table {
  const rows: { line: number; cells: string[] }[] = [];
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === "table_close") break;
    if (token?.type === "tr_open") rows.push({ line: (token.map?.[0] ?? 0) + offset, cells: [] });
    else if (token?.type === "inline") rows.at(-1)?.cells.push(textOf(token));
  }
  const [head, ...others] = rows;
  return { kind: "table", line: head?.line ?? offset, level, head: head?.cells ?? [], rows: others };
}
