/** What is no text: a code fence, a comment, a script. Tells whether a later line ends it. */
export interface Hidden {
  readonly what: string;
  endsWith(line: string): boolean;
}

/** What a line opens and does not close. */
export function opened(line: string): Hidden | undefined {
  const run = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,12}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
  if (run !== undefined) return { what: "code block", endsWith: (later) => isFenceOf(run, later) };
  const comment = /^ {0,3}<!--/.exec(line)?.[0].length;
  if (comment !== undefined) return upTo("comment", "-->", line.slice(comment));
  const raw = /^ {0,3}<(script|style|pre|textarea)(?=[\s>]|$)/i.exec(line);
  return raw === null ? undefined : upTo(`<${raw[1]}>`, `</${raw[1]?.toLowerCase()}>`, line);
}

function upTo(what: string, end: string, rest: string): Hidden | undefined {
  const endsWith = (line: string) => line.toLowerCase().includes(end);
  return endsWith(rest) ? undefined : { what, endsWith };
}

function isFenceOf(opening: string, line: string): boolean {
  const run = line.replace(/^[ \t>]+/, "").trimEnd();
  return run.length >= opening.length && run === opening.charAt(0).repeat(run.length);
}
