/** What is no text: a code fence, a comment, a script. Tells whether a later line ends it, or stands after its end. */
export interface Hidden {
  readonly what: string;
  endsWith(line: string): boolean;
  hasEndedBefore(line: string): boolean;
}

/** Tells of the lines of a text, one after the other, which are hidden. */
export class Hiding {
  #open: (Hidden & { readonly line: number }) | undefined;
  #isInList = false;

  /** What the lines so far have opened and not closed, and on which line. */
  get open(): { readonly what: string; readonly line: number } | undefined {
    return this.#open;
  }

  /** Whether nothing that was opened before the next line goes on in it. */
  isOverBefore(line: string): boolean {
    if (this.#open?.hasEndedBefore(line) === true) this.#open = undefined;
    return this.#open === undefined;
  }

  /** Takes the next line. False if it is hidden, or opens or ends what hides. */
  take(line: string, number: number): boolean {
    if (!this.isOverBefore(line)) {
      if (this.#open?.endsWith(line) === true) this.#open = undefined;
      return false;
    }
    if (/^\S/.test(line)) this.#isInList = /^(?:[-*+]|\d{1,9}[.)])\s/.test(line);
    const begun = opened(line, this.#isInList);
    this.#open = begun && { ...begun, line: number };
    return begun === undefined;
  }
}

const MARKER = /(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const FENCE = new RegExp(`^([ \\t>]*(?:${MARKER.source}){0,12})(\`{3,}(?=[^\`]*$)|~{3,})`);

/** What a line opens and does not close. A fence in an entry of a list ends with the entry, closed or not. */
export function opened(line: string, isInList = false): Hidden | undefined {
  const [, before = "", run] = FENCE.exec(line) ?? [];
  if (run !== undefined) {
    const isInside = before !== "" && (isInList || MARKER.test(before));
    return {
      what: "code block",
      endsWith: (later) => isFenceOf(run, later),
      hasEndedBefore: (later) => isInside && /^[^\s>]/.test(later),
    };
  }
  const comment = /^ {0,3}<!--/.exec(line)?.[0].length;
  if (comment !== undefined) return upTo("comment", /-->/, line.slice(comment));
  const raw = /^ {0,3}<(script|style|pre|textarea)(?=[\s>]|$)/i.exec(line);
  return raw === null ? undefined : upTo(`<${raw[1]}>`, /<\/(?:script|style|pre|textarea)>/i, line);
}

function upTo(what: string, end: RegExp, rest: string): Hidden | undefined {
  const endsWith = (line: string) => end.test(line);
  return endsWith(rest) ? undefined : { what, endsWith, hasEndedBefore: () => false };
}

function isFenceOf(opening: string, line: string): boolean {
  const run = line.replace(/^[ \t>]+/, "").trimEnd();
  return run.length >= opening.length && run === opening.charAt(0).repeat(run.length);
}
