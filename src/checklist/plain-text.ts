import type { Token } from "markdown-it";
import type { Line, Paragraph } from "./blocks.ts";

/** The plain text of a block, line by line as in the file; `first` is the line it begins on. */
export function linesOf(inline: Token, first: number): Line[] {
  const lines: { line: number; text: string }[] = [];
  for (const { token, line: start } of placed(inline, first)) {
    for (const [index, text] of plain(token, inline.content).split("\n").entries()) {
      const last = lines.at(-1);
      if (last?.line === start + index) last.text += text;
      else lines.push({ line: start + index, text });
    }
  }
  return lines.map(({ line, text }) => ({ line, text: text.trim() })).filter(({ text }) => text !== "");
}

/** The plain text of a block, in one line. */
export function textOf(inline: Token): string {
  return linesOf(inline, 0)
    .map(({ text }) => text)
    .join(" ");
}

interface Placed {
  readonly token: Token;
  readonly line: number;
}

function placed(inline: Token, first: number): Placed[] {
  let line = first;
  let seen = 0;
  return (inline.children ?? []).map((token) => {
    const start = startOf(token);
    line += inline.content.slice(seen, start).split("\n").length - 1;
    seen = Math.max(seen, start);
    return { token, line };
  });
}

function startOf(token: Token): number {
  return token.map?.[0] ?? 0;
}

function plain(token: Token, source: string): string {
  if (token.type === "text") return token.content;
  if (token.type === "code_inline") return codeIn(token, source);
  if (token.type === "image") return altOf(token);
  return token.type === "html_inline" && /^<br\b/i.test(token.content) ? " " : "";
}

/** A code span with its line ends, of which the parser makes spaces, as it takes one away from both of its sides. */
function codeIn({ content, markup, map }: Token, source: string): string {
  const start = (map?.[0] ?? 0) + markup.length;
  const inner = source.slice(start, start + content.length + 1);
  const padding = indentOf(inner) - indentOf(content);
  return inner.slice(padding, padding + content.length);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function altOf(image: Token): string {
  const parts = (image.children ?? []).map((token) => {
    if (token.type === "softbreak") return "\n";
    return token.type === "image" ? altOf(token) : token.content;
  });
  return parts.join("");
}

/** How much of a paragraph is bold; a number, a check mark or a picture before the bold words does not count. */
export function boldness(inline: Token): Paragraph["bold"] {
  const [first, ...others] = outermost(inline, 0).filter(
    ({ token }) => token.type !== "softbreak" && !(token.type === "text" && NOTHING.test(token.content)),
  );
  if (first?.token.type !== "strong_open") return "none";
  return others.length === 0 ? "whole" : "lead";
}

/** "1.5. **Workers**" is numbered by hand. */
const NOTHING = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?\s)?(?:[\s:]|\p{Extended_Pictographic}|\uFE0F|\u200D)*$/u;

/** The lines that start with bold words. */
export function boldLinesOf(inline: Token, first: number): number[] {
  const parts = outermost(inline, first);
  return parts.flatMap(({ token, line }, index) => {
    const before = parts[index - 1]?.token.type;
    const starts = before === undefined || before === "softbreak" || before === "hardbreak";
    return token.type === "strong_open" && starts ? [line] : [];
  });
}

/** What stands in nothing else, without what leaves no trace. */
function outermost(inline: Token, first: number): Placed[] {
  return placed(inline, first).filter(
    ({ token }) =>
      token.level === 0 && token.nesting !== -1 && !(token.type === "text" && token.content === ""),
  );
}
