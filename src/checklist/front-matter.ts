import matter from "gray-matter";
import { readPlainLines, withQuotedPatterns } from "./plain-lines.ts";
import { readYaml } from "./yaml.ts";

/** For a file's owner: what could not be read, with its line. */
export interface Note {
  readonly line: number;
  readonly text: string;
  /** Items that stand there were not read. */
  readonly isCut?: true;
}

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The file with the front matter's lines emptied: every line keeps its number. */
  readonly body: string;
  readonly notes: readonly Note[];
}

const MAX_CHARACTERS = 16 * 1024;
const DELIMITER = "---";

/**
 * Reads what stands between two bare `---` lines at the top, and a second such block right below it; without a key it is
 * no front matter but Markdown between two rules. Only YAML is read: a language after the `---` is refused before any
 * engine sees it. YAML that can't be read still yields its plain `key: text` lines, with a note.
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const notes: Note[] = [];
  const data: Record<string, unknown> = {};
  const start = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  const first = readBlock(lines, start, data, notes);
  const second = first === undefined ? undefined : secondBlock(lines, first);
  const end = second === undefined ? first : (readBlock(lines, second, data, notes) ?? first);
  const body = lines.map((line, index) => (end !== undefined && index < end ? "" : line)).join("\n");
  return { data, body, notes };
}

/** Reads the block that opens on line index `start` into `data`; returns the index after its closing line. */
function readBlock(
  lines: readonly string[],
  start: number,
  data: Record<string, unknown>,
  notes: Note[],
): number | undefined {
  const opening = lines[start] ?? "";
  if (!opening.startsWith(DELIMITER)) return undefined;
  const language = opening.slice(DELIMITER.length).trim();
  const line = start + 1;
  if (/^-*$/.test(language) && language !== "") return undefined;
  const close = lines.findIndex((candidate, index) => index > start && candidate.trimEnd() === DELIMITER);
  if (language !== "") {
    notes.push({
      line,
      text: `Front matter in \`${language.slice(0, 40)}\` is not read; write it as YAML below a bare \`---\` line.`,
    });
    return close === -1 ? undefined : close + 1;
  }
  if (!hasKey(lines, start + 1)) return undefined;
  if (close === -1) {
    const blank = lines.findIndex((candidate, index) => index > start && candidate.trim() === "");
    readPlainLines(lines.slice(start + 1, blank === -1 ? lines.length : blank), data);
    notes.push({ line, text: "The front matter is never closed; end it with a `---` line." });
    return undefined;
  }
  readYamlBlock(lines.slice(start + 1, close), line, data, notes);
  return close + 1;
}

/** Some files carry two blocks in a row; a `---` further down, or one above prose, is a rule across the page. */
function secondBlock(lines: readonly string[], from: number): number | undefined {
  const next = lines.findIndex((line, index) => index >= from && line.trim() !== "");
  return next !== -1 && lines[next]?.trimEnd() === DELIMITER && hasKey(lines, next + 1) ? next : undefined;
}

/** Does it begin as YAML with keys does? */
function hasKey(lines: readonly string[], from: number): boolean {
  const first = lines.find((line, index) => index >= from && !/^\s*(?:#.*)?$/.test(line)) ?? "";
  return /^(?:["']?[A-Za-z_][\w-]*["']?[ \t]*:(?:\s|$)|\{|---\s*$)/.test(first);
}

function readYamlBlock(
  lines: readonly string[],
  line: number,
  data: Record<string, unknown>,
  notes: Note[],
): void {
  const text = lines.map(withQuotedPatterns).join("\n");
  if (text.length > MAX_CHARACTERS) {
    notes.push({
      line,
      text: `The front matter is longer than ${MAX_CHARACTERS} characters; only its name and description were read.`,
    });
    readPlainLines(text.slice(0, MAX_CHARACTERS).split("\n"), data);
    return;
  }
  const refusal = { error: "", line: 0 };
  const parsed = matter(`${DELIMITER}\n${text}\n${DELIMITER}\n`, {
    language: "yaml",
    engines: {
      yaml: {
        parse: (yaml) => {
          const reading = readYaml(yaml.replace(/^\n/, ""));
          if ("value" in reading) return isRecord(reading.value) ? reading.value : {};
          Object.assign(refusal, reading);
          return {};
        },
      },
      javascript: { parse: refuse },
      json: { parse: refuse },
    },
  });
  if (refusal.error === "") {
    Object.assign(data, parsed.data);
    return;
  }
  notes.push({
    line: line + refusal.line,
    text: `${refusal.error} Until then only its plain \`key: text\` lines are read.`,
  });
  readPlainLines(lines, data);
}

function refuse(): never {
  throw new Error("Front matter that is code is never run.");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
