/** A line of text without Markdown, and the line of the file it stands on. */
export interface Line {
  readonly line: number;
  readonly text: string;
}

export interface Heading {
  readonly kind: "heading";
  readonly line: number;
  readonly depth: number;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly line: number;
  readonly lines: readonly Line[];
  /** How many lists it stands in; 0 for prose. */
  readonly level: number;
  /** Its list item starts with it. */
  readonly isEntry: boolean;
  readonly isTask: boolean;
  /** The words it starts with are bold; "whole" if it has no others. */
  readonly bold: "none" | "lead" | "whole";
  /** Its lines that start with bold words. */
  readonly boldLines: readonly number[];
}

export interface Code {
  readonly kind: "code";
  readonly line: number;
  readonly text: string;
  readonly isFenced: boolean;
  /** The first word after the fence, in lower case. */
  readonly language: string | undefined;
}

export interface Table {
  readonly kind: "table";
  readonly line: number;
  readonly level: number;
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Everything between two of these stands below `text`, if there is one, and no heading in between reaches beyond. */
export interface Scope {
  readonly kind: "scope";
  readonly line: number;
  readonly isOpening: boolean;
  readonly text: string | undefined;
}

/** What a page is made of, in its order. */
export type Block = Heading | Paragraph | Code | Table | Scope;
