import Parser from "tree-sitter";
import Python from "tree-sitter-python";
import type { Unreadable } from "./facts.ts";
import { fieldAt, isInterpolated, symbolAt } from "./grammar.ts";
import { lineStarts, positionAt } from "./lines.ts";
import { moduleScope, type SyntaxScope, scopeOfChild } from "./scopes.ts";

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

const parser = new Parser();
// Of every node type it is told of, the binding would evaluate a class: 4 ms for what no cursor needs.
parser.setLanguage({ ...(Python as Parser.Language), nodeTypeInfo: [] });

export function parseSyntax(text: string, limits: Limits = LIMITS): SyntaxTree | Unreadable {
  if (text.length > limits.characters) {
    return { reason: `is ${text.length} characters long; at most ${limits.characters} are read` };
  }
  if (text.includes("\0")) return { reason: "holds a NUL byte, so it is not Python source" };
  const tree = parseWithin(text, limits.seconds);
  if (tree === undefined) return { reason: `took longer than ${limits.seconds} s to parse` };
  const lines = lineStarts(text);
  if (tree.rootNode.hasError)
    return { reason: `does not parse: syntax error in line ${errorLine(tree, lines)}` };
  return collect(tree.walk(), text, lines, limits);
}

export function childOf(node: Syntax, field: string): Syntax | undefined {
  for (const child of node.children) if (child.field === field) return child;
  return undefined;
}

/** The parser alone; undefined where it takes longer. */
export function parseWithin(text: string, seconds: number): Parser.Tree | undefined {
  // A progress callback would do the same for a fifth of the time that parsing takes. Zero would be no bound at all.
  parser.setTimeoutMicros(Math.max(1, seconds * 1_000_000));
  const tree: Parser.Tree | null = parser.parse(text);
  if (tree !== null) return tree;
  parser.reset(); // Otherwise the next parse would go on with this text.
  return undefined;
}

function errorLine(tree: Parser.Tree, lines: readonly number[]): number {
  const cursor = tree.walk();
  while (!cursor.nodeIsMissing && cursor.nodeType !== "ERROR") {
    const isBroken = cursor.currentNode.hasError;
    if (isBroken && cursor.gotoFirstChild()) continue;
    if (!cursor.gotoNextSibling()) break;
  }
  return positionAt(lines, cursor.startIndex).line;
}

interface Growing extends Syntax {
  readonly parent: Growing | undefined;
  readonly children: Growing[];
}

/** Leaves are most of a tree and share their emptiness. */
const NO_CHILDREN: Growing[] = [];

/** One pass with a cursor, which needs no recursion however deep the tree is. */
function collect(
  cursor: Parser.TreeCursor,
  text: string,
  lines: readonly number[],
  limits: Limits,
): SyntaxTree | Unreadable {
  const byKind = new Map<string, Growing[]>();
  const root = grow(cursor, "module", undefined, text, []);
  let parent: Growing | undefined = cursor.gotoFirstChild() ? root : undefined;
  let count = 1;
  let depth = 1;
  while (parent !== undefined) {
    const { kind, treatment } = symbolAt(cursor);
    if (treatment !== "skip") {
      const isOpen =
        treatment === "inner" || (treatment === "string" && isInterpolated(text, cursor.startIndex));
      const node = grow(cursor, kind, parent, text, isOpen ? [] : NO_CHILDREN);
      if (kind !== "comment") parent.children.push(node);
      const alike = byKind.get(kind);
      if (alike === undefined) byKind.set(kind, [node]);
      else alike.push(node);
      count += 1;
      if (count > limits.nodes) return { reason: `has more than ${limits.nodes} syntax nodes` };
      if (isOpen && cursor.gotoFirstChild()) {
        parent = node;
        depth += 1;
        if (depth > limits.depth) return { reason: `is nested more than ${limits.depth} levels deep` };
        continue;
      }
    }
    while (parent !== undefined && !cursor.gotoNextSibling()) {
      cursor.gotoParent();
      parent = parent.parent;
      depth -= 1;
    }
  }
  const hollow = byKind.get("block")?.find((block) => block.children.length === 0);
  if (hollow === undefined) return { text, root, byKind, lines };
  const { line } = positionAt(lines, hollow.parent?.start ?? hollow.start);
  return { reason: `does not parse: what begins in line ${line} has no body` };
}

function grow(
  cursor: Parser.TreeCursor,
  kind: string,
  parent: Growing | undefined,
  text: string,
  children: Growing[],
): Growing {
  const field = parent && fieldAt(cursor, parent.kind);
  const start = cursor.startIndex;
  const scope = parent === undefined ? moduleScope() : scopeOfChild(parent, field, text);
  return { kind, field, start, end: cursor.endIndex, parent, children, scope };
}
