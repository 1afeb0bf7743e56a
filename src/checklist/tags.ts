import type { Scope } from "./blocks.ts";
import { type Hidden, opened } from "./hidden.ts";

/** Markdown without the tags around it, line by line as before, and what the tags say. */
export interface Untagged {
  readonly lines: readonly string[];
  readonly scopes: readonly Scope[];
}

/** A line that is longer holds no tag worth reading. */
const MAX_LINE = 2_000;
const MAX_DEPTH = 32;
const LONE = /^<(\/?)([A-Za-z][\w:-]*)(\s[^<>]*)?\/?>$/;
const PAIR = /^<([A-Za-z][\w:-]*)(\s[^<>]*)?>(.+)<\/\1>$/;
const BLOCK =
  /^<\/?(?:li|p|div|dd|dt|h[1-6]|summary|td|th|tr|section|article|blockquote|center|br|hr)\b[^<>]*>/i;
const STRUCTURE =
  /^(?:html|body|div|p|ul|ol|dl|li|section|article|details|main|header|footer|center|span|br|hr|table|thead|tbody|tr|td|th|blockquote|img)$/;
const ENTRY =
  /^(?:li|item|rule|requirement|constraint|principle|guideline|standard|check|criterion|must|must[_-]not|do|dont|do[_-]not|never|always|avoid)$/;
const TITLE = /^(?:summary|title|h[1-6])$/;
const INLINE = /^(?:a|abbr|b|code|del|em|i|ins|kbd|mark|q|s|small|strong|sub|sup|u|var)$/;

interface Open {
  readonly name: string;
  /** What its content is indented by, once there is some. */
  indent: number | undefined;
}

/**
 * Takes away tags that stand around Markdown, which a Markdown parser would take for HTML and leave out: `<rules>` on a
 * line opens a scope of that name, `<li>…</li>` is an item, `<summary>…</summary>` a title. Code keeps its tags.
 */
export function withoutTags(source: readonly string[]): Untagged {
  const lines: string[] = [];
  const scopes: Scope[] = [];
  const open: Open[] = [];
  const closings = lastClosings(source);
  let hidden: Hidden | undefined;
  for (const [index, original] of source.entries()) {
    const inner = open.at(-1);
    const line = inner === undefined ? original : dedented(original, inner);
    if (hidden?.hasEndedBefore(line) === true) hidden = undefined;
    if (hidden !== undefined) {
      lines.push(line);
      if (hidden.endsWith(line)) hidden = undefined;
      continue;
    }
    const bare = line.trim();
    if (!bare.startsWith("<") || line.length > MAX_LINE || bare.startsWith("<!--")) {
      lines.push(line);
      hidden = opened(line);
      continue;
    }
    const read = readTag(bare, index + 1, open, closings);
    lines.push(read.text ?? line);
    scopes.push(...read.scopes);
    if (read.text === undefined) hidden = opened(line);
  }
  return { lines, scopes };
}

/** `text` is what stays of the line; undefined if it is left as it is. */
interface ReadTag {
  readonly text: string | undefined;
  readonly scopes: readonly Scope[];
}

function readTag(bare: string, line: number, open: Open[], closings: ReadonlyMap<string, number>): ReadTag {
  const lone = LONE.exec(bare);
  if (lone !== null) {
    const name = lone[2] ?? "";
    if (/^(?:script|style|pre|textarea)$/i.test(name)) return { text: undefined, scopes: [] };
    const scopes = lone[1] === "/" ? closed(name, line, open) : opening(name, lone[3], line, open, closings);
    return { text: "", scopes };
  }
  const pair = PAIR.exec(bare);
  const name = pair?.[1]?.toLowerCase() ?? "";
  if (pair !== null && !INLINE.test(name)) {
    const text = withoutInner(pair[3] ?? "");
    if (ENTRY.test(name)) return { text: `- ${text}`, scopes: around(polarWord(name), line) };
    if (TITLE.test(name)) return { text: `**${text.replaceAll("*", "")}**`, scopes: [] };
    return { text, scopes: around(STRUCTURE.test(name) ? undefined : titleOf(name, pair[2]), line) };
  }
  if (!BLOCK.test(bare)) return { text: undefined, scopes: [] };
  return { text: `${/^<li\b/i.test(bare) ? "- " : ""}${withoutInner(bare)}`, scopes: [] };
}

function around(text: string | undefined, line: number): Scope[] {
  if (text === undefined) return [];
  return [
    { kind: "scope", line, isOpening: true, text },
    { kind: "scope", line: line + 1, isOpening: false, text },
  ];
}

/** A tag that says what is wanted of its content, as the words a list of such content would have above it. */
function polarWord(name: string): string | undefined {
  if (/^(?:dont|do[_-]not|never|avoid|must[_-]not)$/.test(name)) return "Never";
  return /^(?:do|must|always)$/.test(name) ? "Always" : undefined;
}

function opening(
  name: string,
  attributes: string | undefined,
  line: number,
  open: Open[],
  closings: ReadonlyMap<string, number>,
): Scope[] {
  if (open.length >= MAX_DEPTH || (closings.get(name) ?? 0) <= line) return [];
  open.push({ name, indent: undefined });
  const text = STRUCTURE.test(name.toLowerCase()) ? undefined : titleOf(name, attributes);
  return [{ kind: "scope", line, isOpening: true, text }];
}

function closed(name: string, line: number, open: Open[]): Scope[] {
  const index = open.findLastIndex((tag) => tag.name === name);
  if (index === -1) return [];
  return open.splice(index).map(() => ({ kind: "scope", line, isOpening: false, text: undefined }));
}

function titleOf(name: string, attributes: string | undefined): string {
  const named = /\b(?:name|title|id|category)=["']([^"'<>]{1,80})["']/.exec(attributes ?? "")?.[1];
  return `${name.replaceAll(/[_:-]+/g, " ")}${named === undefined ? "" : `: ${named}`}`;
}

function withoutInner(text: string): string {
  return text
    .replaceAll(/<\/?(?:li|p|div|span|br|td|th|tr|summary|ul|ol|h[1-6]|section|center)\b[^<>]*>/gi, " ")
    .trim();
}

function lastClosings(lines: readonly string[]): Map<string, number> {
  const closings = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const name = /^\s*<\/([A-Za-z][\w:-]*)>\s*$/.exec(line.slice(0, MAX_LINE))?.[1];
    if (name !== undefined) closings.set(name, index + 1);
  }
  return closings;
}

function dedented(line: string, tag: Open): string {
  const indent = line.length - line.trimStart().length;
  if (indent < line.length) tag.indent ??= indent;
  return line.slice(Math.min(indent, tag.indent ?? 0));
}
