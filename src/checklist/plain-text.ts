import type { Nodes } from "mdast";
import type { Line, Paragraph } from "./blocks.ts";

/** The plain text of a block, line by line as in the file. */
export function linesOf(block: Nodes, offset: number): Line[] {
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

/** The plain text of a block, in one line. */
export function textOf(block: Nodes): string {
  return linesOf(block, 0)
    .map(({ text }) => text)
    .join(" ");
}

function plain(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  return node.type === "html" && /^<br\b/i.test(node.value) ? " " : "";
}

/** How much of a paragraph is bold; a check mark or a picture before the bold words does not count. */
export function boldness(paragraph: Nodes): Paragraph["bold"] {
  if (!("children" in paragraph)) return "none";
  const children = paragraph.children.filter((child) => child.type !== "text" || !NOTHING.test(child.value));
  const [first, ...others] = children;
  if (first?.type !== "strong") return "none";
  return others.length === 0 ? "whole" : "lead";
}

const NOTHING = /^(?:[\s:]|\p{Extended_Pictographic}|\uFE0F|\u200D)*$/u;

/** The lines that start with bold words. */
export function boldLinesOf(paragraph: Nodes, offset: number): number[] {
  if (!("children" in paragraph)) return [];
  const children: readonly Nodes[] = paragraph.children;
  return children.flatMap((child, index) => {
    const before = children[index - 1];
    const starts =
      before === undefined ||
      (before.type === "text" && /\n\s*$/.test(before.value)) ||
      before.type === "break";
    return child.type === "strong" && starts ? [(child.position?.start.line ?? 1) + offset] : [];
  });
}
