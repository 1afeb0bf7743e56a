import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Note } from "./front-matter.ts";
import { cutIntoPieces, type Piece } from "./pieces.ts";

/** A line of text without Markdown, and the line of the file it stands on. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

/** What a page is made of, in its order. */
export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly line: Line }
  | {
      readonly kind: "paragraph";
      readonly lines: readonly Line[];
      /** How many lists it stands in; 0 for prose. */
      readonly level: number;
      /** Its list item starts with it. */
      readonly isEntry: boolean;
      readonly isTask: boolean;
      /** The words it starts with are bold; "whole" if it has no others. */
      readonly bold: "none" | "lead" | "whole";
    }
  | { readonly kind: "code"; readonly text: string; readonly line: number };

const SYNTAX = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** Reads Markdown as a flat run of blocks, as far as they are asked for, within the limits of `cutIntoPieces`. */
export function* readMarkdown(body: string, notes: Note[]): Generator<Block> {
  for (const piece of cutIntoPieces(body, notes)) yield* blocksOf(piece);
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
  const pending: Visit[] = [
    { node: fromMarkdown(piece.text, SYNTAX), level: 0, isEntry: false, isTask: false },
  ];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node, level, isEntry, isTask } = visit;
    const line = (node.position?.start.line ?? 1) + offset;
    if (node.type === "heading") {
      const text = linesOf(node, offset).map((part) => part.text);
      blocks.push({ kind: "heading", depth: node.depth, line: { line, text: text.join(" ") } });
    } else if (node.type === "paragraph") {
      const lines = linesOf(node, offset);
      blocks.push({ kind: "paragraph", lines, level, isEntry, isTask, bold: boldness(node) });
    } else if (node.type === "code") {
      blocks.push({ kind: "code", text: node.value, line });
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

/** The plain text of a block, line by line as in the file. */
function linesOf(block: Nodes, offset: number): Line[] {
  const lines: { line: number; text: string }[] = [];
  const pending: Nodes[] = [block];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ("children" in node) {
      pending.push(...[...node.children].reverse());
      continue;
    }
    const start = (node.position?.start.line ?? 1) + offset;
    for (const [index, text] of plain(node).split("\n").entries()) {
      const last = lines.at(-1);
      if (last?.line === start + index) last.text += text;
      else if (text !== "" || last === undefined) lines.push({ line: start + index, text });
    }
  }
  return lines.map(({ line, text }) => ({ line, text: text.trim() })).filter(({ text }) => text !== "");
}

function plain(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  return "";
}

function boldness(paragraph: Nodes): "none" | "lead" | "whole" {
  if (!("children" in paragraph)) return "none";
  const [first, ...others] = paragraph.children;
  if (first?.type !== "strong") return "none";
  const isBare = others.every((other) => other.type === "text" && /^[\s:]*$/.test(other.value));
  return isBare ? "whole" : "lead";
}
