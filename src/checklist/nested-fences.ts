import { opened } from "./hidden.ts";

/**
 * Makes Markdown of what is meant by it: a page that, but for its title, stands in a code block of Markdown is taken out
 * of it, and a code block of Markdown that holds others of the same fence ends with its own end, not with that of the
 * first inside.
 */
export function withNestedFences(source: readonly string[]): readonly string[] {
  if (!source.some((line) => MARKDOWN.test(line))) return source;
  const lines = [...source];
  const first = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("#"));
  for (let index = 0; index < lines.length; index += 1) {
    const outer = MARKDOWN.exec(lines[index] ?? "")?.[1];
    if (outer === undefined) {
      index = afterHidden(lines, index);
      continue;
    }
    const end = endOf(lines, index, outer);
    if (index === first && isWhole(lines, index, end)) {
      lines[index] = "";
      if (end !== undefined) lines[end] = "";
    } else if (end === undefined) break;
    else index = lengthen(lines, index, end, outer);
  }
  return lines;
}

const MARKDOWN = /^(`{3,}|~{3,})[ \t]*(?:md|mdx|markdown)(?:[ \t][^`]*)?$/i;
const FENCE = /^[ \t>]*(?:[-*+] |\d{1,9}[.)] )?(`{3,}|~{3,})[ \t]*([^`]*)$/;

/** Below a title it must be left open: a title and a block may be a page by themselves. */
function isWhole(lines: readonly string[], start: number, end: number | undefined): boolean {
  if (end === undefined) return true;
  const isBlank = (line: string) => line.trim() === "";
  return lines.slice(0, start).every(isBlank) && lines.slice(end + 1).every(isBlank);
}

/** The line that ends the block which begins on a line, others inside it counted. */
function endOf(lines: readonly string[], start: number, outer: string): number | undefined {
  const open = [outer];
  for (let index = start + 1; index < lines.length; index += 1) {
    const [, fence = "", rest = ""] = FENCE.exec(lines[index] ?? "") ?? [];
    if (fence === "") continue;
    const inner = open.at(-1) ?? outer;
    if (rest.trim() !== "") open.push(fence);
    else if (fence.startsWith(inner)) open.pop();
    if (open.length === 0) return index;
  }
  return undefined;
}

/** Gives a block a fence that none inside it has; returns its last line. */
function lengthen(lines: string[], start: number, end: number, fence: string): number {
  const inner = lines.slice(start + 1, end).map((line) => FENCE.exec(line)?.[1]?.length ?? 0);
  const more = fence.charAt(0).repeat(Math.max(fence.length, ...inner.map((length) => length + 1)));
  if (more.length === fence.length) return end;
  lines[start] = (lines[start] ?? "").replace(fence, more);
  lines[end] = more;
  return end;
}

/** The last line of what is no text, or the line itself. */
function afterHidden(lines: readonly string[], index: number): number {
  const hidden = opened(lines[index] ?? "");
  if (hidden === undefined) return index;
  const end = lines.findIndex(
    (line, at) => at > index && (hidden.endsWith(line) || hidden.hasEndedBefore(line)),
  );
  if (end === -1) return lines.length;
  return hidden.endsWith(lines[end] ?? "") ? end : end - 1;
}
