import type { Nodes, Table as TableNode } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Block, Table } from "./blocks.ts";
import type { Note } from "./front-matter.ts";
import { withNestedFences } from "./nested-fences.ts";
import { cutIntoPieces, type Piece, withinLimits } from "./pieces.ts";
import { boldLinesOf, boldness, linesOf, textOf } from "./plain-text.ts";
import { withoutTags } from "./tags.ts";

const SYNTAX = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Reads Markdown as a flat run of blocks, as far as they are asked for, within the limits of `cutIntoPieces`. */
export function* readMarkdown(body: string, notes: Note[]): Generator<Block> {
  const source = withNestedFences(withinLimits(body, notes)).map(withMarkdownBullet);
  const { lines, scopes } = withoutTags(source);
  const pending = [...scopes].reverse();
  for (const piece of cutIntoPieces(lines, notes)) {
    for (const block of blocksOf(piece)) {
      while (pending.length > 0 && (pending.at(-1)?.line ?? 0) <= block.line) yield* pending.splice(-1);
      yield block;
    }
  }
}

/** Text that was never Markdown has bullets and boxes of its own. */
function withMarkdownBullet(line: string): string {
  if (/^[ \t]{0,40}[•◦‣▪▸►●○][ \t]/.test(line)) return line.replace(/[•◦‣▪▸►●○]/, "-");
  return /^[ \t]{0,40}\[[ xX]\][ \t]+[^\s(]/.test(line) ? line.replace("[", "- [") : line;
}

interface Visit {
  readonly node: Nodes;
  readonly level: number;
  readonly isEntry: boolean;
  readonly isTask: boolean;
}

function blocksOf(piece: Piece): Block[] {
  const offset = piece.line - 1;
  const blocks: Block[] = [];
  const root = fromMarkdown(piece.text, SYNTAX);
  const pending: Visit[] = [{ node: root, level: 0, isEntry: false, isTask: false }];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node, level, isEntry, isTask } = visit;
    const line = (node.position?.start.line ?? 1) + offset;
    if (node.type === "heading") {
      blocks.push({ kind: "heading", depth: node.depth, line, text: textOf(node) });
    } else if (node.type === "paragraph") {
      const lines = linesOf(node, offset);
      const bold = { bold: boldness(node), boldLines: boldLinesOf(node, offset) };
      blocks.push({ kind: "paragraph", line, lines, level, isEntry, isTask, ...bold });
    } else if (node.type === "code") {
      const isFenced = isFence(piece.text, node.position?.start.offset ?? 0);
      blocks.push({ kind: "code", text: node.value, line, isFenced, language: node.lang?.toLowerCase() });
    } else if (node.type === "table") {
      blocks.push(tableOf(node, level, offset));
    } else if (node.type === "listItem") {
      const task = typeof node.checked === "boolean";
      const children = node.children.map((child, index) => ({
        node: child,
        level: level + 1,
        isEntry: index === 0,
        isTask: task,
      }));
      pending.push(...children.reverse());
    } else if (node.type === "root" || node.type === "list" || node.type === "blockquote") {
      const children = node.children.map((child) => ({ node: child, level, isEntry, isTask: false }));
      pending.push(...children.reverse());
    }
  }
  return blocks;
}

function isFence(text: string, start: number): boolean {
  return /^(?:`{3}|~{3})/.test(text.slice(start, start + 3));
}

function tableOf(table: TableNode, level: number, offset: number): Table {
  const [head, ...rows] = table.children.map((row) => ({
    line: (row.position?.start.line ?? 1) + offset,
    cells: row.children.map(textOf),
  }));
  return { kind: "table", line: head?.line ?? 1 + offset, level, head: head?.cells ?? [], rows };
}
