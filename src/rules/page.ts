/** A rule's page, line by line: the little Markdown that pages are written in, and nothing else. */

export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly text: string; readonly line: number }
  | { readonly kind: "fence"; readonly info: string; readonly code: readonly string[]; readonly line: number }
  | { readonly kind: "text"; readonly text: string; readonly line: number };

/** Something on a page that the reader doesn't understand. */
export class SpecificationError extends Error {
  readonly path: string;
  readonly line: number;

  constructor(path: string, line: number, reason: string) {
    super(`${path}:${line}: ${reason}`);
    this.name = "SpecificationError";
    this.path = path;
    this.line = line;
  }
}

/** Refuses the page at a line, with a sentence that says what to write instead. */
export type Refuse = (line: number, reason: string) => never;

const HEADING = /^(#{1,6}) (\S.*)$/;

export function readBlocks(text: string, refuse: Refuse): readonly Block[] {
  const blocks: Block[] = [];
  let open: { info: string; code: string[]; line: number } | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = index + 1;
    const written = raw.trimEnd();
    if (open !== undefined) {
      if (written === "```") {
        blocks.push({ kind: "fence", ...open });
        open = undefined;
      } else if (written.trimStart().startsWith("```")) {
        refuse(line, "A code block ends with ``` alone at the start of a line.");
      } else {
        open.code.push(written);
      }
      continue;
    }
    if (/^\s*(?:`{3}|~{3})/.test(written)) {
      open = { info: fenceInfo(written, line, refuse), code: [], line };
    } else if (written.startsWith("#")) {
      blocks.push(heading(written, line, refuse));
    } else if (written !== "") {
      blocks.push({ kind: "text", text: written, line });
    }
  }
  if (open !== undefined) refuse(open.line, "This code block is never closed.");
  return blocks;
}

function fenceInfo(written: string, line: number, refuse: Refuse): string {
  if (!written.startsWith("```") || written.startsWith("````")) {
    refuse(line, "A code block starts with exactly ``` at the start of a line.");
  }
  const info = written.slice(3);
  return info === "" ? refuse(line, "This code block names no language: write ```python.") : info;
}

function heading(written: string, line: number, refuse: Refuse): Block {
  const match = HEADING.exec(written);
  const [marks, text] = [match?.[1], match?.[2]];
  if (marks === undefined || text === undefined)
    return refuse(line, `"${written}" is not a heading: write "## Words".`);
  return { kind: "heading", depth: marks.length, text, line };
}
