import type { MarkdownIt, StateBlock, StateInline } from "markdown-it";

/** Leaves footnotes out: what stands in them, and the marks that call them. */
export function addFootnotes(parser: MarkdownIt): void {
  const alt = ["paragraph", "reference", "blockquote"];
  parser.block.ruler.before("reference", "footnote", definition, { alt });
  parser.inline.ruler.before("link", "call", call);
}

const DEFINITION = /^\[(\^[^\s[\]]{1,999})\]:/;
const CALL = /\[(\^[^\s[\]]{1,999})\]/y;

/** Has the label in common with references, which never begin with `^` but here. */
function definition(state: StateBlock, start: number, end: number, isSilent: boolean): boolean {
  if (indentOf(state, start) >= 4) return false;
  const from = (state.bMarks[start] ?? 0) + (state.tShift[start] ?? 0);
  const label = DEFINITION.exec(state.src.slice(from, state.eMarks[start]))?.[1];
  if (label === undefined) return false;
  if (isSilent) return true;
  state.env.references ??= {};
  state.env.references[state.md.utils.normalizeReference(label)] = { title: "", href: "" };
  state.line = endOf(state, start, end);
  return true;
}

/** It goes on with lines that are indented, and with those that would continue a paragraph. */
function endOf(state: StateBlock, start: number, end: number): number {
  const outer = state.parentType;
  state.parentType = "paragraph";
  const others = state.md.block.ruler.getRules("paragraph");
  let line = start + 1;
  for (; line < end; line += 1) {
    if (state.isEmpty(line) || indentOf(state, line) >= 4) continue;
    if (state.isEmpty(line - 1) || others.some((rule) => rule(state, line, end, true))) break;
  }
  state.parentType = outer;
  return line;
}

function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

function call(state: StateInline): boolean {
  CALL.lastIndex = state.pos;
  const label = CALL.exec(state.src)?.[1];
  if (label === undefined || CALL.lastIndex > state.posMax) return false;
  if (state.env.references?.[state.md.utils.normalizeReference(label)] === undefined) return false;
  state.pos = CALL.lastIndex;
  return true;
}
