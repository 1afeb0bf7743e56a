/** Text for GitHub's comments and checks. What comes from a repository is shown, never obeyed. */

/** Controls, invisible and direction-changing characters, lone surrogates and odd line separators. */
const UNSAFE = /[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Without any character that hides, reorders or imitates others. */
export function visible(text: string): string {
  return text.replace(UNSAFE, "");
}

/** Is every character of it shown as it is? Only such code may be offered as a replacement. */
export function isVisible(text: string): boolean {
  return visible(text) === text;
}

/** One line of prose: code spans stay, all other markup is inert, nobody is mentioned and no issue is referred to. */
export function prose(text: string): string {
  return splitSpans(folded(text))
    .map(({ text: part, isCode }) => (isCode ? part : inert(part)))
    .join("");
}

/** The words as they are, on one line, with no markup at all. */
export function literal(text: string): string {
  return inert(folded(text));
}

/** One line without runs of spaces, as Markdown shows it. */
function folded(text: string): string {
  return visible(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " "))
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Keeps a cell in its place: a bar ends it even inside a code span. */
export function tableCell(markdown: string): string {
  return markdown.replace(/\\?\|/g, "\\|");
}

/** JSON that shows the characters it can't be trusted to show as they are. */
export function visibleJson(json: string): string {
  return json.replace(UNSAFE, (odd) =>
    Array.from(
      { length: odd.length },
      (_, at) => `\\u${odd.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** A code span that shows any text on one line. */
export function codeSpan(text: string): string {
  const line = folded(text);
  const ticks = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A code block that holds any text. `code` ends with a line feed or is empty. */
export function fenced(code: string, info: string): string {
  const ticks = "`".repeat(Math.max(3, longestRun(code) + 1));
  return `${ticks}${info}\n${code}${ticks}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}

function inert(text: string): string {
  return text
    .replace(/[\\`*_<>[\]~|$&!]|^[-+#=]/g, "\\$&")
    .replace(/[@#](?=[\p{L}\p{N}_-])|\bGH(?=-\d)/giu, "$&\u200b")
    .replace(/:(?=\/\/)|www(?=\.)/gi, "$&\u200b");
}

interface Span {
  readonly text: string;
  readonly isCode: boolean;
}

/** Code spans as Markdown finds them: a run of backticks up to the next run of the same length. */
function splitSpans(line: string): readonly Span[] {
  const pieces = line.split(/(`+)/);
  const closing = new Map<number, number>();
  const nextAlike = new Map<number, number>();
  for (let at = pieces.length - 2; at > 0; at -= 2) {
    const length = pieces[at]?.length ?? 0;
    const next = closing.get(length);
    if (next !== undefined) nextAlike.set(at, next);
    closing.set(length, at);
  }
  const spans: Span[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const end = at % 2 === 1 ? nextAlike.get(at) : undefined;
    if (end === undefined) spans.push({ text: pieces[at] ?? "", isCode: false });
    else {
      spans.push({ text: pieces.slice(at, end + 1).join(""), isCode: true });
      at = end;
    }
  }
  return spans;
}

const ENCODER = new TextEncoder();

/** UTF-8 bytes: GitHub's limits are kept whether it counts bytes or characters. */
export function sizeOf(text: string): number {
  return ENCODER.encode(text).length;
}

const CUT = "… (cut: the text is too long)";

/** At most `bytes` long, cut between two code points, and saying so. Of plain text only: see `cutLines`. */
export function cut(text: string, bytes: number): string {
  return isWithin(text, bytes) ? text : `${startOf(text, bytes - sizeOf(CUT) - 1)} ${CUT}`;
}

/** Markdown of at most `bytes`: a cut through one of its lines would make code of words, and words of code. */
export function cutLines(markdown: string, bytes: number): string {
  if (isWithin(markdown, bytes)) return markdown;
  const start = startOf(markdown, bytes - sizeOf(CUT) - 2);
  const whole = start.slice(0, Math.max(0, start.lastIndexOf("\n"))).trimEnd();
  return `${whole}\n\n${CUT}`;
}

/** Prose of at most `bytes`, cut before it is escaped: that makes four bytes of one at most. */
export function proseWithin(text: string, bytes: number): string {
  const whole = prose(text);
  return isWithin(whole, bytes) ? whole : prose(cut(text, Math.floor(bytes / 4)));
}

function isWithin(text: string, bytes: number): boolean {
  return text.length * 3 <= bytes || sizeOf(text) <= bytes;
}

function startOf(text: string, bytes: number): string {
  return text.slice(0, ENCODER.encodeInto(text, new Uint8Array(Math.max(0, bytes))).read);
}
