import type { Unreadable } from "./facts.ts";
import { growTree } from "./growing.ts";
import { lineStarts } from "./lines.ts";
import { errorLine, parse } from "./parsing.ts";
import type { SyntaxScope } from "./scopes.ts";

/** A named node of the syntax tree as a plain object: nothing native outlives the walk. */
export interface Syntax {
  readonly kind: string;
  readonly field: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly parent: Syntax | undefined;
  /** Comments are left out: they may stand anywhere and mean nothing to the code around them. */
  readonly children: readonly Syntax[];
  readonly scope: SyntaxScope;
}

export interface SyntaxTree {
  readonly text: string;
  readonly root: Syntax;
  /** Every named node in source order, by kind. */
  readonly byKind: ReadonlyMap<string, readonly Syntax[]>;
  readonly lines: readonly number[];
}

/** Each bound gives its own reason. `seconds` is for the parser, whose error recovery can be quadratic. */
export interface Limits {
  readonly characters: number;
  readonly nodes: number;
  readonly depth: number;
  readonly seconds: number;
}

export const LIMITS: Limits = { characters: 6_000_000, nodes: 3_000_000, depth: 50_000, seconds: 5 };

export function parseSyntax(text: string, limits: Limits = LIMITS): SyntaxTree | Unreadable {
  if (text.length > limits.characters) {
    return { reason: `is ${text.length} characters long; at most ${limits.characters} are read` };
  }
  if (text.includes("\0")) return { reason: "holds a NUL byte, so it is not Python source" };
  const lines = lineStarts(text);
  const parsed = parse(text, lines, limits.seconds);
  if (parsed === undefined) return { reason: `took longer than ${limits.seconds} s to parse` };
  if (parsed.tree.rootNode.hasError)
    return { reason: `does not parse: syntax error in line ${errorLine(parsed.tree, lines)}` };
  return growTree(parsed, text, lines, limits);
}

export function childOf(node: Syntax, field: string): Syntax | undefined {
  for (const child of node.children) if (child.field === field) return child;
  return undefined;
}
