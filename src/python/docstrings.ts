import type { Expression } from "./code-facts.ts";
import type { DocstringPart, DocstringStyle, DocstringTopic } from "./docstring-facts.ts";
import { FIELDS, TITLES } from "./docstring-words.ts";

/** The parts of a docstring in order; none where it is written in one line, or put together of several strings. */
export function docstringParts(docstring: Expression): readonly DocstringPart[] {
  const said = docstring.string ?? "";
  const offset = docstring.text.indexOf(said);
  if (offset === -1 || !said.includes("\n")) return [];
  const lines = linesOf(said);
  const heads = lines.flatMap((line, index) => {
    const head = headOf(line, lines[index + 1]);
    return head === undefined ? [] : { ...head, line, index };
  });
  return heads.map(({ style, topic, title, listed, line, index }, position) => {
    const start = docstring.start + offset + line.start + (line.text.length - line.text.trimStart().length);
    const below = listed === undefined ? lines.slice(index + 1, heads[position + 1]?.index) : [];
    const names = [...(listed ?? below.flatMap(({ text }) => namesAtStart(text)))];
    if (style === "sphinx" && topic === "parameters")
      names.push(...lines.flatMap(({ text }) => namelessIn(text)));
    const hasEntries = (listed?.length ?? 0) > 0 || below.some(({ text }) => isEntry(text));
    const at = { start, end: start + title.length, scope: docstring.scope };
    return { ...at, style, topic, title, names, hasEntries };
  });
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(said: string): readonly Line[] {
  let start = 0;
  return said.split("\n").map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
}

interface Head {
  readonly style: DocstringStyle;
  readonly topic: DocstringTopic;
  readonly title: string;
  /** What a field is about; a section lists it in the lines below. */
  readonly listed?: readonly string[];
}

/** Longer lines are neither titles nor fields, and begin with no name. */
const MAX_LINE = 300;

function headOf({ text }: Line, next: Line | undefined): Head | undefined {
  if (text.length > MAX_LINE) return undefined;
  const title = text.trim();
  const mark = title[0];
  if (mark === ":" || mark === "@") return fieldOf(title);
  const hasColon = title.endsWith(":");
  const topic = TITLES.get((hasColon ? title.slice(0, -1) : title).trimEnd().toLowerCase());
  if (topic === undefined) return undefined;
  if (/^(?:-{3,}|={3,})$/.test(next?.text.slice(0, MAX_LINE).trim() ?? "")) {
    return { style: "numpy", topic, title };
  }
  return hasColon ? { style: "google", topic, title } : undefined;
}

const SPHINX = /^:(\w+)(?: ([^:]*))?:/;
/** `:x: …` beside `:param y:`, where `param` is forgotten. */
const NAMELESS = /^[ \t]{0,40}:(\w{1,100}):(?=\s|$)/;
const EPYTEXT = /^@(\w+)(?: +([\w.*]+))?(?: *:|$| )/;

function namelessIn(line: string): readonly string[] {
  const [, name = ""] = NAMELESS.exec(line) ?? [];
  return name === "" || FIELDS.has(name) ? [] : [name];
}

function fieldOf(text: string): Head | undefined {
  const style = text.startsWith(":") ? "sphinx" : "epytext";
  const [title, kind, subject = ""] = (style === "sphinx" ? SPHINX : EPYTEXT).exec(text) ?? [];
  const topic = FIELDS.get(kind ?? "");
  if (title === undefined || topic === undefined) return undefined;
  const words = subject.split(/[\s,]+/).map(unmarked);
  // `:param int x:` is about `x`, `:raises A, B:` about both.
  const listed = topic === "raises" ? words : words.slice(-1);
  return { style, topic, title: title.trim(), listed: listed.filter((word) => word !== "") };
}

/** `x (int): …`, `x : int`, `x, y - …`, `- **x**: …`: what stands before the first mark, if that is names. */
function namesAtStart(line: string): readonly string[] {
  const words = startOf(itemOf(line))
    .split(/[,/]| and | or /)
    .map((word) => unmarked(word.trim()));
  return words.every((word) => /^[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*$/u.test(word)) ? words : [];
}

/** `x: …`, `x (int)`, `x(int): …`; not `x = …`, nor the call `x(1)`, nor the heading `x:`. */
function isEntry(line: string): boolean {
  const item = itemOf(line);
  const rest = item.slice(startOf(item).length);
  return namesAtStart(line).length > 0 && /^(?:\s*:\s*\S|\s+\(|\([^()]*\)\s*:)/.test(rest);
}

function itemOf(line: string): string {
  const item = line.slice(0, MAX_LINE).trim();
  return item.replace(/^[-+*•] +/, "").replace(/^:\w+:(?=`)/, "");
}

function startOf(item: string): string {
  const mark = item.search(/[([:=]| {2}| [-–—]/);
  return (mark === -1 ? item : item.slice(0, mark)).trimEnd();
}

/** Without what marks it as code, as bold or as `*args`. */
function unmarked(word: string): string {
  return word.replace(/^[`'"*\\]+/, "").replace(/[`'"*\\]+$/, "");
}
